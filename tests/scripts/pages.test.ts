import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageIn } from '../../scripts/vite/pages';
import { languages } from '../../src/i18n/languages';

const built = readFileSync('index.html', 'utf8').replace(
  'src="/src/main.ts"',
  'src="./assets/index-1.js"',
);

describe('the page of a language', () => {
  it('names itself, its title and its description in the language', () => {
    const page = pageIn('hy', built);
    expect(page).toContain('<html lang="hy">');
    expect(page).toContain('<title>Միջանցքի ատլաս</title>');
    expect(page).toMatch(/name="description"\s+content="Քարտեզ/);
    expect(page).not.toContain('switched off');
  });

  it('finds the files of the folder above', () => {
    const page = pageIn('es', built, 'assets/es-index-1.js');
    expect(page).toContain('src="../assets/index-1.js"');
    expect(page).toContain('href="../icon.svg"');
    expect(page).toContain('rel="modulepreload" crossorigin href="../assets/es-index-1.js"');
    expect(page).not.toMatch(/(href|src)="\.\//);
  });

  it('leads to the six others and says which is for everybody else', () => {
    for (const language of languages) {
      const page = pageIn(language, built);
      const root = language === 'en' ? './' : '../';
      expect(page.match(/hreflang="\w+(-default)?"/g)).toHaveLength(8);
      expect(page).toContain(`hreflang="az" href="${root}az/"`);
      expect(page).toContain(`hreflang="x-default" href="${root}"`);
    }
  });
});
