import { pickedFiles, type ArchiveFiles } from '../../archive/archive-files';

type Picker = (options: {
  readonly id: string;
  readonly mode: 'read';
}) => Promise<FileSystemDirectoryHandle>;

/** The browser's own choice of a folder, which reads nothing before it is asked for a file. */
export function folderPicker(): Picker | null {
  const { showDirectoryPicker } = window as { readonly showDirectoryPicker?: Picker };
  return showDirectoryPicker?.bind(window) ?? null;
}

/** The files of the folder that the reader chooses; null where the reader chose none. */
export async function pickFolder(pick: Picker): Promise<ArchiveFiles | null> {
  const folder = await pick({ id: 'archive', mode: 'read' }).catch(() => null);
  return folder && pickedFiles((path) => fileIn(folder, path.split('/')));
}

async function fileIn(
  folder: FileSystemDirectoryHandle,
  [name = '', ...rest]: readonly string[],
): Promise<File> {
  if (rest.length > 0) return await fileIn(await folder.getDirectoryHandle(name), rest);
  return await (await folder.getFileHandle(name)).getFile();
}

/** The files of a folder that an input gave; their paths begin with the name of the folder. */
export function filesOf(list: Iterable<File>): ArchiveFiles {
  const byPath = new Map(
    Array.from(list, (file) => [file.webkitRelativePath.replace(/^[^/]*\//, ''), file] as const),
  );
  return pickedFiles((path) => Promise.resolve(byPath.get(path) ?? null));
}
