import { expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages';
import { loadReadWords } from '../../src/i18n/load';
import { choices, linkReasons, refusalReasons } from '../../src/linking/disambiguation/reasons';
import { reasonInWords } from '../../src/sentences/reason-in-words';

it.each(languages)('says each reason and each choice in words of its own, in %s', async (one) => {
  const { reasons: words } = await loadReadWords(one);
  const refused = refusalReasons.map((reason) =>
    reasonInWords({ linked: false, reason, choice: 'only-place' }, words),
  );
  const linked = linkReasons.flatMap((reason) =>
    choices.map((choice) => reasonInWords({ linked: true, reason, choice }, words)),
  );
  const all = [...refused, ...linked];
  expect(new Set(all).size).toBe(refusalReasons.length + linkReasons.length * choices.length);
  for (const sentence of all) expect(sentence).toMatch(/^\p{Lu}[^\n]{20,}[.։]$/u);
  expect(all.join()).not.toContain('undefined');
});

it('speaks English as `atlas link --explain` does', async () => {
  const { reasons: words } = await loadReadWords('en');
  expect(reasonInWords({ linked: false, reason: 'team', choice: 'only-place' }, words)).toBe(
    'Not linked: it is a team here.',
  );
  expect(reasonInWords({ linked: true, reason: 'located', choice: 'nearness' }, words)).toMatch(
    /^Linked: [^;]{10,}; [^;]{10,}\.$/,
  );
});
