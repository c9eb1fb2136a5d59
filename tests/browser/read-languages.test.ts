import { describe, expect, it } from 'vitest';
import { barOf, expectCamera, linkOn, litOnMap, panelOf, paste } from './an-article';
import { openDrawn, pixelOf, useBrowser } from './atlas-page';

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
});
