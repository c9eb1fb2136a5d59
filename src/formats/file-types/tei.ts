/**
 * TEI P5 (https://tei-c.org/guidelines/p5/) of a text with its links: the whole text, character by
 * character, in one `ab` that keeps white space, `placeName` for places and `date` for times. Who
 * made a link is `resp`; an EDTF date that TEI cannot hold is in `when-custom`.
 */
import { isDate } from '../../chronology/dates';
import { readEdtf } from '../../chronology/edtf';
import { creditLine, generator, provenance, readerAsAuthor } from '../credit';
import { geonamesUri, placeUri } from '../uris';
import type { FileNotice } from '../dataset';
import {
  states,
  type LinkedText,
  type GazetteerPlace,
  type TextDate,
  type TextMention,
} from '../linked-text';
import type { FileType } from './file-type';
import { edtfMethod, textInTei } from './tei-text';
import { shownInXml, xmlText, xmlValue } from './xml';

export const tei: FileType<LinkedText, 'tei'> = {
  id: 'tei',
  extensions: ['.tei.xml', '.xml'],
  mediaType: 'application/tei+xml',
  write: writeTei,
};

function* writeTei(linked: LinkedText, notes: FileNotice): Generator<string> {
  const { text, places } = linked;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">\n';
  yield header(linked, notes);
  if (places.length > 0)
    yield `<standOff><listPlace>\n${places.map(placeElement).join('')}</listPlace></standOff>\n`;
  const lang = text.lang === null ? '' : ` xml:lang="${xmlValue(text.lang)}"`;
  yield `<text${lang}><body><ab xml:space="preserve">`;
  yield textInTei(text.full ?? '', marksOf(linked));
  yield '</ab></body></text>\n</TEI>\n';
}

function header(linked: LinkedText, { disclaimer, now, atlas }: FileNotice): string {
  const { text } = linked;
  const { title, publisher, published, url, id } = text;
  const bibl = [
    element('title', title ?? id),
    publisher === null ? '' : element('publisher', publisher),
    published === null ? '' : `<date when="${xmlValue(published)}"/>`,
    url === null ? '' : `<ref target="${xmlValue(url)}"/>`,
  ];
  const who = states.map((state) => {
    const name = state === 'machine' ? generator : readerAsAuthor;
    return `<respStmt xml:id="${state}">${element('resp', state)}${element('name', name)}</respStmt>`;
  });
  return [
    `<teiHeader><fileDesc>\n<titleStmt>${element('title', title ?? id)}${who.join('')}</titleStmt>\n`,
    `<publicationStmt><publisher>${generator}</publisher><date when="${xmlValue(now.slice(0, 10))}"/>`,
    `<availability><licence target="${xmlValue(atlas.licence.url)}">`,
    `${element('p', disclaimer)}${element('p', creditLine(atlas))}${element('p', provenance(linked))}</licence></availability></publicationStmt>\n`,
    `<sourceDesc><bibl>${bibl.join('')}</bibl></sourceDesc>\n</fileDesc></teiHeader>\n`,
  ].join('');
}

function element(name: string, text: string): string {
  return `<${name}>${xmlText(shownInXml(text))}</${name}>`;
}

/** Latitude comes first in `geo`, as the Guidelines have it. */
function placeElement({ id, kind, name, lon, lat, geonames }: GazetteerPlace): string {
  const number = geonames === null ? '' : `<idno type="GeoNames">${geonames}</idno>`;
  return [
    `<place xml:id="place-${xmlValue(id)}" type="${xmlValue(kind)}">${element('placeName', name)}`,
    `<location><geo>${lat} ${lon}</geo></location>`,
    `<idno type="URI">${xmlText(placeUri(id))}</idno>${number}</place>\n`,
  ].join('');
}

function marksOf({ mentions, dates = [], places }: LinkedText) {
  const numbers = new Map(places.map(({ id, geonames }) => [id, geonames]));
  return [
    ...mentions.flatMap((mention) => markOf(mention, placeMark(mention, numbers))),
    ...dates.flatMap((date) => markOf(date, dateMark(date))),
  ];
}

function markOf({ position }: Pick<TextMention, 'position'>, open: string) {
  const [name = ''] = open.split(' ');
  return position ? [{ start: position.start, end: position.end, open, name }] : [];
}

function placeMark(
  { place, role, state }: TextMention,
  numbers: ReadonlyMap<string, number | null>,
): string {
  const number = numbers.get(place) ?? null;
  const refs = [placeUri(place), ...(number === null ? [] : [geonamesUri(number)])];
  return `placeName ref="${xmlValue(refs.join(' '))}" type="${role}" resp="#${state}"`;
}

function dateMark({ edtf, kind, certainty, mod, state }: TextDate): string {
  const custom =
    edtf === null ? '' : ` when-custom="${xmlValue(edtf)}" datingMethod="${edtfMethod}"`;
  const subtype = mod ? ` subtype="${mod}"` : '';
  const cert = certainty === 'sure' ? 'high' : 'medium';
  return `date${timeOf(edtf)}${custom} type="${kind}"${subtype} cert="${cert}" resp="#${state}"`;
}

/** The date as every reader of TEI understands it; nothing where ISO 8601 has no such date. */
function timeOf(edtf: string | null): string {
  const reading = readEdtf(edtf ?? '');
  if (!('interval' in reading)) return '';
  const { from, to } = reading.interval;
  if (from !== null && from === to) return isDate(from) ? ` when="${from}"` : '';
  const end = (name: string, date: string | null) =>
    date !== null && isDate(date) ? ` ${name}="${date}"` : '';
  return end('from', from) + end('to', to);
}
