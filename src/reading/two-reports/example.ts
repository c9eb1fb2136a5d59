/** The invented pair of reports that shows what a comparison looks like. */
import * as v from 'valibot';
import { id, plainDate, text } from '../../catalog/schema-parts';
import { linkLanguages } from '../../linking/languages';
import { exampleId } from './example-id';

export const exampleFile = 'two-reports.json';

const report = v.strictObject({
  id: v.pipe(id, v.regex(exampleId)),
  lang: v.picklist(linkLanguages),
  title: text,
  /** A year, month or day. */
  published: plainDate,
  text,
});

export const exampleReports = v.strictObject({ reports: v.tuple([report, report]) });

export type ExampleReport = Readonly<v.InferOutput<typeof report>>;

/** The two reports; none where this atlas has no example. Throws where the file is damaged. */
export function readExample(file: string): readonly ExampleReport[] {
  return file === '' ? [] : v.parse(exampleReports, JSON.parse(file)).reports;
}
