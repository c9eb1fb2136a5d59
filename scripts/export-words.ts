/**
 * `npm run --silent words:export -- hy > hy.po`: every text of a language beside its English one, as
 * a gettext file for translators.
 */
import { loadCatalog } from '../src/cli/geodata-files';
import { languages } from '../src/i18n/languages';
import { writePo } from './translators/po';
import { unitsOf } from './translators/translation-units';

const others = languages.filter((one) => one !== 'en');
const language = others.find((one) => one === process.argv[2]);
if (language) process.stdout.write(writePo(language, unitsOf(language, loadCatalog())));
else {
  process.stderr.write(`Name the language that you want the words of: ${others.join(', ')}.\n`);
  process.exitCode = 2;
}
