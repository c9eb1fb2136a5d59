import { describe, expect, it } from 'vitest';
import { linkOn, openFile, panelOf, paste, said, textOf } from './an-article';
import { openLists, useBrowser } from './atlas-page';

useBrowser();

describe('what cannot be read', () => {
  it.each([
    ['nothing', 'empty.txt', Buffer.from('  \n'), /“empty.txt” has no words to read/],
    ['binary', 'photo.txt', Buffer.from([0x89, 0x50, 0, 1, 2, 0]), /“photo.txt” is not text/],
    ['20 MB', 'book.txt', Buffer.alloc(20_000_000, 'a '), /“book.txt” is larger than 8.MB/],
    [
      'a line of 1 MB',
      'line.txt',
      Buffer.alloc(1_000_000, 'Goris '),
      /longer than an article: at most 400,000/,
    ],
    [
      'no file of ours',
      'x.json',
      Buffer.from('{"format":1}'),
      /“x.json” is not a file that was saved here/,
    ],
  ])('%s: a sentence says so', async (_, name, content, sentence) => {
    const page = await openLists();
    await openFile(page, name, content);
    await said(page, sentence);
  });

  it.each([
    ['es', 'foto.txt', Buffer.from([0x89, 0x50, 0, 1]), '«foto.txt» no se puede leer: no es texto'],
    [
      'ru',
      'x.json',
      Buffer.from('{"format":1}'),
      '«x.json» сохранён не здесь: /format: 1: не входит',
    ],
    ['hy', 'x.json', Buffer.from('{'), '«x.json» ֆայլն այստեղ պահպանված ֆայլ չէ՝ JSON չէ։'],
  ])('is refused in the language of the page: %s', async (language, name, buffer, sentence) => {
    const page = await openLists({ path: `${language}/?show=read` });
    const file = { name, mimeType: 'text/plain', buffer };
    // The first field takes one file; the others take many.
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByRole('status').getByText(sentence).waitFor();
  });

  it('a pasted book is refused before it is in the field, and the field keeps its words', async () => {
    const page = await openLists();
    await page.getByRole('button', { name: 'Map your own article' }).click();
    const field = page.getByRole('textbox', { name: 'Text of the article' });
    await field.fill('From Goris');
    await field.evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'a '.repeat(10_000_000));
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, cancelable: true, bubbles: true }),
      );
    });
    await said(page, /This text is longer than an article/);
    expect(await field.inputValue()).toBe('From Goris');
  });

  it('a file in another encoding is read in the one that its reader confirms', async () => {
    const page = await openLists();
    const windows1251 = Buffer.from([
      0xc2, 0x20, 0xd8, 0xf3, 0xf8, 0xe5, 0x20, 0xe1, 0xfb, 0xeb, 0x20, 0xe4, 0xee, 0xe6, 0xe4,
      0xfc,
    ]);
    await openFile(page, 'old.txt', windows1251);
    await said(page, /seems to be windows-1251/);
    await page.getByRole('button', { name: 'Read it as windows-1251' }).click();
    await linkOn(page, 'Шуше').waitFor();
  });

  it('marks of direction stay, and scripts of an HTML file never run', async () => {
    const page = await openLists();
    const html =
      '<h1>De \u200fShushi\u200f a Goris</h1><script>window.hacked=1</script><img src=x onerror="window.hacked=1"><p>Y Lachín.';
    await openFile(page, 'article.html', html);
    await linkOn(page, 'Goris').waitFor();
    expect(await textOf(page).textContent()).toContain('De \u200fShushi\u200f a Goris');
    expect(await textOf(page).textContent()).not.toContain('hacked');
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  it('the text stays where the linker cannot be loaded, and words say so', async () => {
    const page = await openLists({
      routes: { '**/text-worker*': (route) => route.abort() },
      expected: /Failed to load resource/,
    });
    await page.getByRole('button', { name: 'Map your own article' }).click();
    const field = page.getByRole('textbox', { name: 'Text of the article' });
    await field.fill('De Shushi a Goris');
    await page.getByRole('button', { name: 'Mark its places' }).click();
    await said(page, /could not be loaded/);
    expect(await field.inputValue()).toBe('De Shushi a Goris');
  });

  it('links the region where the gazetteer of the world is missing, and says so', async () => {
    const page = await openLists({
      routes: { '**/data/world-*': (route) => route.abort() },
      expected: /Failed to load resource/,
    });
    await paste(page, 'De Viena a Shushi');
    await panelOf(page)
      .getByText(/only places of the region were linked/)
      .waitFor();
    expect(await textOf(page).getByRole('link').allTextContents()).toEqual(['Shushi']);
  });
});
