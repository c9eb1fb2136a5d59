import { expect, it } from 'vitest';
import { CameWithPage } from '../../src/panels/start/came-with-page';

it('gives the article of the page to the first start view only', () => {
  const came = new CameWithPage(true);
  expect([came.takeArticle(), came.takeArticle()]).toEqual([true, false]);
});

it('has no article where the page came with another view', () => {
  expect(new CameWithPage(false).takeArticle()).toBe(false);
});
