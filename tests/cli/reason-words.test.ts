import { expect, it } from 'vitest';
import { because } from '../../src/cli/reason-words';
import type { Explained } from '../../src/linking/linker';
import { choices, linkReasons, refusalReasons } from '../../src/linking/reading/reasons';

const said = (linked: boolean, reason: string, choice: string) =>
  because({ linked, reason, choice } as unknown as Explained);

it('says each reason and each choice of the linker in words of its own', () => {
  const refused = refusalReasons.map((reason) => said(false, reason, 'only-place'));
  const linked = linkReasons.flatMap((reason) =>
    choices.map((choice) => said(true, reason, choice)),
  );
  const all = [...refused, ...linked];
  expect(new Set(all).size).toBe(refusalReasons.length + linkReasons.length * choices.length);
  for (const sentence of all)
    expect(sentence).toMatch(/^(Not l|L)inked: [^;]{10,}(; [^;]{10,})?\.$/);
  expect(all.join()).not.toContain('undefined');
});
