/** Where words stand in a text, as the atlas's own file has it: by quotation and by position. */
import * as v from 'valibot';
import { text, whole } from '../catalog/schema-parts';
import { because } from '../catalog/schema-problems';
import { contextLength } from '../linking/anchors';

const context = v.pipe(v.string(), v.maxLength(contextLength, because('too-long')));

export const whereInText = {
  quote: v.strictObject({
    type: v.literal('TextQuoteSelector'),
    exact: v.pipe(text, v.maxLength(200, because('too-long'))),
    prefix: context,
    suffix: context,
  }),
  position: v.nullable(
    v.strictObject({ type: v.literal('TextPositionSelector'), start: whole, end: whole }),
  ),
};
