import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashesOf, withLateStart, withStyle } from '../../scripts/vite/inline';
import { pageIn } from '../../scripts/vite/pages';
import { secured } from '../../scripts/vite/security';
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

describe('what stands in a page itself', () => {
  const sheet = '@font-face{src:url(../fonts/a.woff2)}';
  const linked = '<meta charset="utf-8"><link rel="stylesheet" crossorigin href="../assets/a.css">';
  const page = withStyle(linked, '../', 'assets/a.css', sheet);

  it('is its style, which finds its fonts, beside a link that loads nothing', () => {
    expect(page).toContain('<style>@font-face{src:url(../fonts/a.woff2)}</style>');
    expect(page).toContain('href="../assets/a.css" disabled>');
    expect(withStyle(linked, '../', 'assets/b.css', sheet)).toBe(linked);
  });

  it('is no main script: a link that loads it, and the first script starts it', () => {
    const page = pageIn('es', built.replace('type="module"', 'type="module" crossorigin'));
    expect(withLateStart(page)).toContain(
      '<link rel="modulepreload" crossorigin href="../assets/index-1.js" data-start />',
    );
    expect(withLateStart(page)).not.toContain('type="module"');
  });

  it('is named by its hash in the policy, and nothing else may run', () => {
    const hash = createHash('sha256').update(sheet).digest('base64');
    expect(hashesOf(page, 'style')).toEqual([`'sha256-${hash}'`]);
    expect(secured(page)).toContain(`style-src 'self' 'sha256-${hash}';`);
    expect(secured(page)).toContain("script-src 'self';");
    expect(secured(page).indexOf('Content-Security')).toBeLessThan(
      secured(page).indexOf('<style>'),
    );
  });
});
