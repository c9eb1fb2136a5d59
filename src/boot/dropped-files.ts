/** The files of a drop, also those in folders that were dropped. */

/** Has to be called while the drop is handled; later the browser gives nothing any more. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const files = [...transfer.files];
  if (!entries.some((entry) => entry?.isDirectory)) return files;
  const found: File[] = [];
  for (const entry of entries) if (entry) await gather(entry, found);
  return found;
}

async function gather(entry: FileSystemEntry, found: File[]): Promise<void> {
  // Files of the system, which no person means.
  if (entry.name.startsWith('.')) return;
  if (entry.isFile) {
    // One that cannot be opened counts as empty, so that its name is said where it is not read.
    const file = await new Promise<File>((resolve) =>
      (entry as FileSystemFileEntry).file(resolve, () => resolve(new File([], entry.name))),
    );
    found.push(file);
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A browser gives some hundred entries at a time, and none at the end.
  for (let some = await entriesOf(reader); some.length > 0; some = await entriesOf(reader))
    for (const one of some) await gather(one, found);
}

function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
}
