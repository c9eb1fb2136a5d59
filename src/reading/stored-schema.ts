/** Reads an article with its history from what the browser stored, if this atlas can read it. */
import * as v from 'valibot';
import { roles } from '../catalog/codes';
import { whole } from '../catalog/schema-parts';
import { findingKinds, findingVerdicts } from '../review/finding';
import { placeRecord, states } from '../formats/linked-text';
import { dateCertainties, dateKinds, mods } from '../linking/dates/found-date';
import { linkLanguages } from '../linking/languages';
import type { KeptArticle } from './stored-article';
import { ownArticleId } from './own-article';

const own = { placeId: v.string(), role: v.picklist(roles) };
const mention = v.object({
  start: whole,
  end: whole,
  ...own,
  state: v.picklist([...states, 'removed']),
});
const date = v.object({
  start: whole,
  end: whole,
  edtf: v.nullable(v.string()),
  kind: v.picklist(dateKinds),
  certainty: v.picklist(dateCertainties),
  mod: v.optional(v.picklist(mods)),
  state: v.picklist([...states, 'removed']),
});
const dismissal = v.object({
  start: whole,
  end: whole,
  kind: v.picklist(findingKinds),
  verdict: v.picklist(findingVerdicts),
  ref: v.nullable(v.string()),
  reason: v.string(),
});
const quote = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
});
const language = v.picklist(linkLanguages);
const content = {
  details: v.object({
    title: v.string(),
    publisher: v.nullable(v.string()),
    url: v.nullable(v.string()),
    published: v.nullable(v.string()),
    dayUnknown: v.optional(v.literal(true)),
    lang: v.nullable(language),
  }),
  text: v.string(),
  mentions: v.array(mention),
  lost: v.array(v.object({ ...own, state: v.picklist(states), quote })),
  /** Missing in an article that was kept before dates were found. */
  dates: v.optional(v.array(date)),
  dismissed: v.optional(v.array(dismissal)),
  guessed: language,
};
const edit = v.union([
  v.object({ gone: v.array(mention), come: v.array(mention) }),
  v.object({ goneDates: v.array(date), comeDates: v.array(date) }),
  v.object({ before: v.partial(v.object(content)), after: v.partial(v.object(content)) }),
]);
const keptArticle = v.pipe(
  v.object({
    version: v.literal(1),
    id: v.pipe(v.string(), v.regex(ownArticleId)),
    revision: whole,
    article: v.object({
      id: v.string(),
      opened: v.string(),
      places: v.array(placeRecord),
      ...content,
    }),
    history: v.object({ edits: v.array(edit), done: whole }),
  }),
  v.check(({ article: { text, mentions, dates = [], dismissed = [] } }) =>
    [...mentions, ...dates, ...dismissed].every(({ end }) => end <= text.length),
  ),
);

/** Null for a record of another version or a damaged one, which stays in the store. */
export function readKept(record: unknown): KeptArticle | null {
  const read = v.safeParse(keptArticle, record);
  return read.success ? (read.output as KeptArticle) : null;
}
