/** Every view of the panel that an address opens, with all that is folded in it open, by axe-core. */
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/query/kinds';
import { openLists, useBrowser } from './atlas-page';
import { findings, inBothLooks } from './axe';

useBrowser();

const views: readonly (readonly [string, string])[] = [
  ['the start', ''],
  ['the door to the story', '?story=story-war-begins'],
  ['the door to an own article', '?show=read'],
  ['the door to who held what', '?show=charts'],
  ['the example article', '?article=soyarmenio-2022-08-27'],
  ['the layers', '?show=layers'],
  ['the sources', '?show=sources'],
  ['the card of a city', '?place=berdzor-lachin'],
  ['of a village', '?place=sus'],
  ['of a country', '?place=armenia'],
  ['of a region', '?place=east-zangezur'],
  ['of a sea', '?place=caspian-sea'],
  ['of a lake', '?place=lake-sevan'],
  ['of a district', '?place=district-lachin'],
  ['of a district without an outline', '?place=district-aghdara'],
  ['of a former entity', '?place=artsakh'],
  ['of a peacekeeper position', '?place=post-hakari-bridge'],
  ['of the corridor', '?place=lachin-corridor'],
  ['of its road', '?place=lachin-corridor-axis'],
  ['of a road', '?place=road-goris-stepanakert'],
  ['of a line', '?place=line-1994'],
  ['a point', '?at=46.6,39.7'],
  ['a point in the other order', '?at=39.76,46.75'],
  ['a day', '?show=day&date=2020-11-25'],
  ['a day on which little is known', '?show=day&date=2010-06-01'],
  ['a comparison', '?compare=2020-09-26/2022-08-27'],
  ['an event', '?event=event-e033'],
  ['an event that is not in the record', '?event=event-x999'],
  ['a place that is not in the atlas', '?place=atlantis'],
  ['an own article that is not in this browser', '?article=own-0123456789'],
  ['a step of the story on which sources differ', '?story=story-closure'],
  ['a step about the whole region', '?story=story-south'],
  ['the last step', '?story=story-washington'],
  ['the form of a question', '?show=ask'],
  ['a question that cannot be read', '?ask=within&of=shusha-shushi&km=far&on=2022-02-30'],
  ['a question about a place that is not there', '?ask=within&of=atlantis&km=5'],
  ['a question in the other order', '?ask=nearest&at=39.76,46.75&count=3&layer=posts'],
  ['an answer of nothing', '?ask=within&of=goris&km=0.1&layer=posts'],
];

/** One question of each kind. */
const questions = {
  within: 'of=berdzor-lachin&km=12&layer=posts&on=2022-08-20',
  nearest: 'of=shusha-shushi&count=3&layer=posts&on=2021-01-15',
  inside: 'of=lachin-corridor&layer=places&on=2021-01-15',
  containing: 'of=shusha-shushi&layer=districts',
  between: 'of=shusha-shushi&and=lachin-corridor-axis&on=2022-08-27',
  along: 'of=lachin-corridor-2022-axis&km=2&layer=places',
  crossing: 'of=lachin-corridor-axis&layer=districts&on=2021-01-15',
  overlap: 'of=lachin-corridor&layer=districts',
  measure: 'of=district-lachin',
  control: 'of=hadrut&on=2019-06-01',
};

describe('axe-core finds nothing in any view', () => {
  it('has a question of every kind to look at', () => {
    expect(Object.keys(questions).sort()).toEqual(kinds.map(({ id }) => id as string).sort());
  });

  it.each([
    ...views,
    ...Object.entries(questions).map(
      ([kind, rest]) => [`an answer: ${kind}`, `?ask=${kind}&${rest}`] as const,
    ),
  ])('%s (%s)', async (_, path) => {
    const page = await openLists({ path });
    const panel = page.getByRole('region', { name: 'Panel' });
    await panel.getByRole('heading', { level: 2 }).first().waitFor();
    if (path.startsWith('?ask=') && !/far|atlantis/.test(path))
      await panel.getByRole('button', { name: 'Copy the link' }).waitFor();
    await panel.evaluate((element) => {
      for (const one of element.querySelectorAll('details')) one.open = true;
    });
    await inBothLooks(page, async (look) => {
      expect(await findings(page), look).toEqual([]);
    });
  });
});
