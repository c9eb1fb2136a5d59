import * as v from 'valibot';
import { text } from '../catalog/schema-parts';
import { because } from '../catalog/schema-problems';
import { findingKinds, findingVerdicts } from '../review/finding';
import { whereInText } from './where-in-text';

/** A finding of the check against the record that the text's editor dismissed. */
export const dismissalSchema = v.strictObject({
  check: v.picklist(findingKinds),
  verdict: v.picklist(findingVerdicts),
  /** What of the atlas it was measured by; null for the calendar. */
  ref: v.nullable(text),
  reason: v.pipe(text, v.maxLength(1000, because('too-long'))),
  ...whereInText,
});
