import { describe, expect, it } from 'vitest';
import {
  barOf,
  expectCamera,
  linkOn,
  litOnMap,
  openFile,
  panelOf,
  paste,
  said,
  textOf,
} from './an-article';
import { moving, openDrawn, openLists, pixelOf, useBrowser } from './atlas-page';

useBrowser();

/** A text in each language that names Vardenis, outside the first view, and Shusha / Shushi. */
const texts = [
  [
    'en',
    'English',
    'Vardenis',
    'Shusha',
    'The buses left Vardenis at dawn. In Shusha nobody waited.',
  ],
  [
    'es',
    'Spanish',
    'Vardenis',
    'Shushi',
    'Los autobuses salieron de Vardenis al alba. En Shushi no esperaba nadie.',
  ],
  [
    'fr',
    'French',
    'Vardenis',
    'Chouchi',
    'Les cars ont quitté Vardenis à l’aube. À Chouchi, personne ne les attendait.',
  ],
  [
    'ru',
    'Russian',
    'Варденис',
    'Шуше',
    'Автобусы пошли на Варденис ещё до рассвета. В Шуше их никто не ждал.',
  ],
  [
    'hy',
    'Armenian',
    'Վարդենիսից',
    'Շուշիում',
    'Ավտոբուսները Վարդենիսից մեկնեցին լուսաբացին։ Շուշիում ոչ ոք չէր սպասում։',
  ],
  [
    'az',
    'Azerbaijani',
    'Vardenisdən',
    'Şuşada',
    'Avtobuslar Vardenisdən sübh tezdən yola düşdü. Şuşada isə onları heç kim gözləmirdi.',
  ],
  [
    'tr',
    'Turkish',
    'Vardenis',
    'Şuşa',
    "Otobüsler sabah Vardenis'ten yola çıktı. Şuşa'da ise onları bekleyen yoktu.",
  ],
] as const;

describe('reading an article', () => {
  it('leads from the text to the map and from the map to the text in seven languages', async () => {
    // Fourteen flights would take software WebGL half a minute; jumps arrive at the same places.
    const page = await openDrawn({
      path: '#map=9/39.7/46.7',
      context: { reducedMotion: 'reduce' },
    });
    for (const [code, language, vardenis, shushi, text] of texts) {
      await paste(page, text);
      await panelOf(page)
        .getByText(new RegExp(`apparently in ${language}`))
        .waitFor();
      await linkOn(page, vardenis).hover();
      await expect.poll(() => litOnMap(page), { message: code }).toBe('vardenis');
      await linkOn(page, vardenis).click();
      await barOf(page).getByText('Vardenis', { exact: true }).first().waitFor();
      await expectCamera(page, [45.73, 40.18]);
      await page.getByRole('button', { name: 'Close up: the Lachin corridor' }).click();
      await expectCamera(page, [46.6, 39.65]);
      const at = await pixelOf(page, [46.7497, 39.7606]);
      await page.mouse.move(at.x - 2, at.y);
      await page.mouse.move(at.x, at.y);
      await expect
        .poll(() => linkOn(page, shushi).getAttribute('class'), { message: code })
        .toMatch(/\blit\b/);
      await page.mouse.click(at.x, at.y);
      await barOf(page).getByText('Shusha / Shushi').waitFor();
      expect(await linkOn(page, shushi).getAttribute('class'), code).toMatch(/\bread\b/);
    }
  }, 180_000);

  it('by keyboard alone: paste, go to a link, read it, and the next mention', async () => {
    const page = await openDrawn();
    await page.getByRole('button', { name: 'Map your own article' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Text of the article' }).focus();
    await page.keyboard.insertText('From Goris to Lachin, and from Lachin back to Goris.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await linkOn(page, 'Goris').focus();
    await expect.poll(() => litOnMap(page)).toBe('goris');
    await page.keyboard.press('Enter');
    await barOf(page).getByText('Mention 1 of 2').waitFor();
    await barOf(page).getByRole('button', { name: 'Next mention' }).focus();
    await page.keyboard.press('Enter');
    await barOf(page).getByText('Mention 2 of 2').waitFor();
    await barOf(page).getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Enter');
    await barOf(page).waitFor({ state: 'detached' });
  });

  it('lets the map follow the reading, unless motion is reduced', async () => {
    const filler = 'Nothing is said here about any place at all, and so it goes on.\n\n'.repeat(14);
    const text = `Shushi first.\n\n${filler}Then Vardenis is named.\n\n${filler}`;
    const page = await openDrawn({ path: '#map=9/39.7/46.7', context: moving });
    await paste(page, text);
    const follow = page.getByRole('checkbox', { name: 'The map follows the reading' });
    expect(await follow.isChecked()).toBe(true);
    await textOf(page).hover();
    await expect
      .poll(
        async () => {
          await page.mouse.wheel(0, 60);
          // A reader sees each step; on a slow machine three steps in one frame would skip the
          // name.
          await page.evaluate(
            () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
          );
          return litOnMap(page);
        },
        // Sixteen steps to the name; a slow machine takes a second to draw each.
        { timeout: 90_000 },
      )
      .toBe('vardenis');
    await expectCamera(page, [45.73, 40.18]);
    const still = await openLists({ context: { reducedMotion: 'reduce' } });
    await paste(still, text);
    expect(
      await still.getByRole('checkbox', { name: 'The map follows the reading' }).isChecked(),
    ).toBe(false);
  }, 120_000);

  it('tells actors and adjectives from places where something happens', async () => {
    const page = await openLists();
    await paste(page, 'Baku said that the road to Shusha is open. The ambassador of France left.');
    const roleOf = async (words: string) => linkOn(page, words).getAttribute('class');
    expect(await roleOf('Baku')).toContain('actor');
    expect(await roleOf('Shusha')).toContain('location');
    expect(await roleOf('France')).toContain('adjective');
  });

  it('knows the first article by its quotations and uses its checked links', async () => {
    const page = await openLists();
    const quotations = await panelOf(page).locator('blockquote p').allTextContents();
    await paste(page, quotations.map((words, index) => `${index}. ${words.trim()}`).join('\n\n'));
    await panelOf(page)
      .getByText(/^This is “Bakú molesta/)
      .waitFor();
    await panelOf(page).getByText('0 unchecked').waitFor();
  });

  it('gives every link of a text in pieces, and shows it whole', async () => {
    const page = await openLists();
    const text = Array.from(
      { length: 400 },
      (_, number) => `Line ${number}: from Goris to Lachin.`,
    ).join('\n');
    await paste(page, text);
    await expect.poll(() => textOf(page).getByRole('link').count()).toBe(800);
    const shown = await textOf(page).locator('h2, p').allTextContents();
    expect(shown.join('\n')).toBe(text);
  });
});

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
    await page.locator('input[type=file]').setInputFiles(file);
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
