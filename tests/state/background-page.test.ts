import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chosenBackground } from '../../src/background/choice';
import type { DetailedBackground } from '../../src/background/detailed';
import { BackgroundFailed } from '../../src/background/trouble';
import { besideAddress, defaultPath } from '../../src/state/background-address';
import { BackgroundPage, tilePatience } from '../../src/state/background-page.svelte';

const choice = chosenBackground('style', 'https://maps.example/style.json', 'terrarium');
const empty: DetailedBackground = {
  ...{ sources: {}, ground: null, below: [], above: [], credits: [], pmtiles: null },
  ...{ hasWater: false, isPicture: false },
};
const drawing = () => {
  const page = new BackgroundPage(choice);
  page.draw(empty);
  const [drawn] = page.drawn;
  if (!drawn) throw new Error('Nothing is drawn');
  return { page, drawn };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the page with a detailed background', () => {
  it('asks nobody where nothing was chosen', () => {
    const page = new BackgroundPage(null);
    expect([page.status, page.trouble?.code, page.drawn]).toEqual(['none', 'no-choice', []]);
  });

  it('shows it from the first tile on, for as long as the page is open', () => {
    const { page, drawn } = drawing();
    expect(page.status).toBe('waiting');
    drawn.came();
    vi.advanceTimersByTime(10 * tilePatience);
    expect([page.status, page.trouble, page.drawn.length]).toEqual(['shown', null, 1]);
  });

  it('gives up where no tile comes in time', () => {
    const { page } = drawing();
    vi.advanceTimersByTime(tilePatience - 1);
    expect(page.status).toBe('waiting');
    vi.advanceTimersByTime(1);
    expect([page.status, page.drawn]).toEqual(['none', []]);
    expect(page.trouble).toEqual({ code: 'late', host: 'maps.example', detail: '' });
  });

  it('gives up where all tiles are broken, and keeps what has come where some are', () => {
    const [lost, some] = [drawing(), drawing()];
    lost.drawn.broke();
    expect([lost.page.status, lost.page.trouble?.code]).toEqual(['none', 'broken-tiles']);
    some.drawn.came();
    some.drawn.missed();
    some.drawn.broke();
    expect([some.page.status, some.page.trouble?.code]).toEqual(['shown', 'missed-tiles']);
  });

  it('says what was wrong, and which hosts it would have to ask besides', () => {
    const page = new BackgroundPage(choice);
    page.fail(new BackgroundFailed('refused', choice.address, '404'));
    expect(page.trouble).toEqual({ code: 'refused', host: 'maps.example', detail: '404' });
    expect(page.allowingOthers()).toBeNull();
    page.fail(new BackgroundFailed('other-hosts', '', 'https://b.example https://c.example'));
    expect(page.allowingOthers()?.origins).toEqual([
      'https://maps.example',
      'https://b.example',
      'https://c.example',
    ]);
    page.fail(new TypeError('anything else'));
    expect(page.trouble?.code).toBe('no-answer');
  });
});

describe('the address of the same view', () => {
  const here = { search: '?place=goris', hash: '#map=9/39.5/46.3' };

  it('leads to the page with a detailed background and back', () => {
    expect(besideAddress('background.html', here)).toBe(
      './background.html?place=goris#map=9/39.5/46.3',
    );
    expect(besideAddress('default', here)).toBe('./?place=goris#map=9/39.5/46.3');
  });

  it('is that of the default page where it is given to others', () => {
    expect(defaultPath('/atlas/es/background.html')).toBe('/atlas/es/');
    expect(defaultPath('/atlas/')).toBe('/atlas/');
  });
});
