/** Saves an article as a web page of its own: an archive with all files of the atlas. */
import type { Catalog } from '../../catalog/types';
import type { FileNotice } from '../../formats/dataset';
import { fileName, articleDownload } from '../../reading/download-article';
import type { OwnArticle } from '../../reading/own-article';
import { toLinkedText } from '../../reading/exchange';
import { saveBlob } from '../shared/save-file';

/** `root` is the address of the folder of the atlas. Throws where a file of it does not come. */
export async function savePage(
  catalog: Catalog,
  article: OwnArticle,
  notes: FileNotice,
  root: string,
): Promise<void> {
  const [{ publishedFiles }, { zipArchive }, project] = await Promise.all([
    import('../../publish/published-files'),
    import('../../formats/zip'),
    articleDownload(catalog, article, 'own', notes),
  ]);
  const read = async (path: string) => {
    const response = await fetch(new URL(path, root));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const { title } = article.details;
  const published = { title, linked: toLinkedText(catalog, article, null) };
  const made = zipArchive(notes.now);
  for await (const { name, bytes } of publishedFiles(read, published, project.content))
    made.addBytes(name, bytes);
  saveBlob(`${fileName(article)}.zip`, new Blob([...made.end()], { type: 'application/zip' }));
}
