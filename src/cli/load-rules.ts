/** Reads `geodata/checking.json` for the command line. */
import type { Catalog } from '../catalog/types';
import { parseRules } from '../review/parse-rules';
import { checkingFile, noRules, type ReviewRules } from '../review/rules';
import { BadData } from './bad-input';
import { readFileOf } from './geodata-files';
import { problemLine } from './problem-line';

/** Throws `BadData` where the file has a problem. A folder without it checks the calendar only. */
export function loadRules(catalog: Catalog): ReviewRules {
  const { rules, problems } = parseRules(readFileOf(checkingFile) ?? noRules, catalog);
  const [first] = problems;
  if (!rules) throw new BadData(first ? problemLine(first) : '');
  return rules;
}
