/** Links of a file, of the atlas or in Web Annotation, for an article that is open. */
import type { Catalog } from '../../catalog/types';
import { problemLine, type Problem } from '../../catalog/problems';
import type { PlaceRecord, TextMention } from '../../formats/linked-text';
import { readOwnFile } from '../../formats/own-file';
import { readWebAnnotation } from '../../formats/read-web-annotation';
import { bringLinks } from '../../reading/exchange';
import type { Edit } from '../../reading/edits';
import type { OwnArticle } from '../../reading/own-article';
import type { DeskClient } from '../../reading/worker/client';

export type Brought =
  | {
      readonly edit: Edit;
      readonly places: readonly PlaceRecord[];
      readonly found: number;
      readonly lost: number;
    }
  /** Why nothing was brought, as the rest of a sentence. */
  | { readonly problem: string };

interface FileLinks {
  readonly mentions: readonly TextMention[];
  readonly places: readonly PlaceRecord[];
}

export async function bring(
  article: OwnArticle,
  catalog: Catalog,
  desk: DeskClient,
  file: File,
): Promise<Brought> {
  const read = readLinks(file.name, await file.text());
  if ('problem' in read) return read;
  const away = read.mentions.map(({ place }) => place).filter((id) => !catalog.featureById[id]);
  const known = [...read.places, ...(await desk.ask('records', [...new Set(away)]))];
  const isKnown = (id: string) =>
    catalog.featureById[id] !== undefined || known.some((place) => place.id === id);
  const links = read.mentions.filter(({ place }) => isKnown(place));
  if (links.length === 0) return { problem: 'it has no link to a place that this atlas knows' };
  const { text, mentions, lost } = article;
  const after = bringLinks({ text, mentions, lost }, links);
  return {
    edit: { before: { mentions, lost }, after: { mentions: after.mentions, lost: after.lost } },
    places: known.filter(({ id }) => !catalog.featureById[id]),
    found: links.length - (after.lost.length - lost.length),
    lost: after.lost.length - lost.length,
  };
}

function readLinks(name: string, json: string): FileLinks | { readonly problem: string } {
  const isOwn = /"format"\s*:\s*"corridor-atlas-linked-text"/.test(json.slice(0, 400));
  if (isOwn) {
    const { linked, problems } = readOwnFile(name, json);
    return linked ?? { problem: firstOf(problems) };
  }
  const { mentions, problems } = readWebAnnotation(name, json);
  if (mentions.length === 0 && problems.length > 0) return { problem: firstOf(problems) };
  return { mentions, places: [] };
}

function firstOf(problems: readonly Problem[]): string {
  const [first] = problems;
  return first ? problemLine(first) : '';
}
