/**
 * `npm run bench:stall`: puts long questions to the built page, whose start file has 100,000
 * invented places more, and reports the longest tasks of the main thread between question and
 * answer. Needs `npm run build` first. `-- 1000` uses another number of places.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { openBuilt } from '../scripts/browser/page-session';
import { scattered } from '../tests/query/crowd';
import { longestTasks, traceOf } from './main-thread';

const count = Number(process.argv[2] ?? 100_000);
/** A winding line of 60 positions, and an area around most of the invented places. */
const line = Array.from({ length: 60 }, (_, i) => {
  const lon = 45.6 + i * 0.03;
  return `${lon.toFixed(3)},${(39.6 + 0.3 * Math.sin(i / 4)).toFixed(3)}`;
});
const area = Array.from({ length: 60 }, (_, i) => {
  const turn = (i / 60) * 2 * Math.PI;
  return `${(46.7 + 1.5 * Math.cos(turn)).toFixed(3)},${(39.7 + Math.sin(turn)).toFixed(3)}`;
});
/** The first question also sends the features and builds the index. */
const questions = {
  'nearest 3 to a place, the first question': '?ask=nearest&of=shusha-shushi&count=3&layer=places',
  'nearest 3 to a line': `?ask=nearest&path=${line.join(';')}&count=3&layer=places`,
  'within 5 km of a line': `?ask=within&path=${line.join(';')}&km=5&layer=places`,
  'inside an area': `?ask=inside&area=${area.join(';')}&layer=places`,
  'within 1,000 km of a place': '?ask=within&of=shusha-shushi&km=1000',
};

const startFile = crowded();
const { browser, base, close } = await openBuilt();

for (const withMap of [false, true]) {
  console.log(`\n${count} places more, ${withMap ? 'with' : 'without'} the map`);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.route('**/data/start-*', (route) => route.fulfill({ body: startFile }));
  if (!withMap) await page.route('**/create-map*', (route) => route.abort());
  const begin = performance.now();
  // The map does not draw the invented places, only those in an answer.
  await page.goto(`${base}?show=ask&hide=places`);
  await page.locator('[aria-busy=false]').waitFor({ timeout: 120_000 });
  console.log(`until the page stands: ${Math.round(performance.now() - begin)} ms`);
  for (const [name, search] of Object.entries(questions)) {
    const events = await traceOf(browser, page, () => ask(page, `${search}&hide=places`));
    console.log(`${name}: ${longestTasks(events)}; ${await said(page)}`);
  }
  await page.close();
}
await close();

/** The shipped start file with the invented places in its section of places. */
function crowded(): string {
  const [name = ''] = readdirSync('dist/data').filter((file) => file.startsWith('start-'));
  return readFileSync(`dist/data/${name}`, 'utf8')
    .split('\n')
    .map((section) => (section.startsWith('{"places"') ? withInvented(section) : section))
    .join('\n');
}

function withInvented(section: string): string {
  interface Place {
    readonly id: string;
    readonly properties: { readonly kind: string };
  }
  const { places } = JSON.parse(section) as { places: { features: Place[] } };
  const model = places.features.find(({ properties }) => properties.kind === 'village');
  const invented = scattered(count).map(([lon = 0, lat = 0], index) => ({
    ...model,
    id: `invented-${index}`,
    geometry: { type: 'Point', coordinates: [lon, lat].map((one) => Number(one.toFixed(5))) },
  }));
  return JSON.stringify({
    places: { ...places, features: [...places.features, ...invented] },
  });
}

/** Asks by a step in the browser's history, and waits for the words of the answer. */
async function ask(page: Page, search: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', `${location.pathname}${to}${location.hash}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);
  await page
    .locator('section .said')
    .filter({ hasText: /\d\skm|lie/ })
    .waitFor({ timeout: 120_000 });
  // Two frames later the table and the map have drawn the answer.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

async function said(page: Page): Promise<string> {
  const rows = await page.locator('section table tbody tr').count();
  const text = (await page.locator('section .said').textContent()) ?? '';
  return `${rows} rows of “${text.slice(0, 50)}…”`;
}
