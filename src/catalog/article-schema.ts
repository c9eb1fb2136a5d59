/** The format of an article: what it says, where it names places, and what sources say of it. */
import * as v from 'valibot';
import { day } from './atlas-schema';
import { certainties, roles, verdicts } from './codes';
import { citations } from './feature-schema';
import { foreignWords } from './foreign-words';
import { edtf, id, language, plainDate, text, url, whole } from './schema-parts';
import { because } from './schema-problems';

const mention = v.strictObject({
  start: whole,
  end: whole,
  surface: text,
  place: id,
  role: v.picklist(roles),
});
/** Words of a quotation that name a day, month or span, reckoned from the day of the article. */
const toldDate = v.strictObject({ start: whole, end: whole, surface: text, edtf });
const quotation = v.strictObject({
  id,
  exact: text,
  start: whole,
  end: whole,
  rendering: v.strictObject({ en: text }),
  mentions: v.array(mention),
  dates: v.optional(v.array(toldDate)),
  about: v.array(v.picklist(['districts', 'posts'])),
  claims: v.array(text),
});
/** Something the article says that a reader may doubt, with what sources say of it. */
const claim = v.strictObject({
  id: text,
  /** The article's words for it, as offsets alone: the text is not ours to publish. */
  start: whole,
  end: whole,
  /** Subject of a quoted claim in a few words, beside which its verdict stands. */
  subject: v.nullable(text),
  /** For a claim that is not quoted: what the article says, in our own words. */
  says: v.nullable(text),
  verdict: v.picklist(verdicts),
  text,
  speaker: text,
  certainty: v.picklist(certainties),
  /** An empty list goes with the verdict `unchecked`: not checked against a document. */
  citations: v.array(id),
  /** The words of another language that `subject`, `says` or `text` quotes. */
  foreignWords: v.optional(foreignWords),
});
/** Sources that the article depends on, so that they do not confirm it. */
const origin = v.strictObject({ text, certainty: v.picklist(certainties), citations });
/** Offsets are UTF-16 code units, half-open, in the publisher's text, whose hash is `sha256`. */
export const article = v.strictObject({
  id,
  citation: id,
  lang: language,
  publisher: text,
  title: text,
  titleRendering: v.strictObject({ en: text }),
  titleBasis: v.picklist(['printed', 'inferred']),
  titleNote: v.nullable(text),
  url,
  published: plainDate,
  publishedBasis: v.picklist(['printed', 'inferred']),
  publishedNote: v.nullable(text),
  date: day,
  length: whole,
  words: whole,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, because('no-sha256'))),
  origin: v.nullable(origin),
  quotations: v.array(quotation),
  /** Where the article names places outside the quotations: the names alone, to count them. */
  otherMentions: v.array(mention),
  /** In the order of the article. */
  claims: v.array(claim),
});
