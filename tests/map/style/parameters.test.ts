import { describe, expect, it } from 'vitest';
import { buildStyle } from '../../../src/map/style/build-style';
import { globalStateOf } from '../../../src/map/style/parameters';
import { catalog } from '../../fixtures';
import { en } from '../../words';
import { startParameters } from '../start-parameters';

const style = buildStyle(catalog, { background: null, fonts: '' }, en);
const stateOf = globalStateOf(style);
const seen = startParameters;

describe('what the style knows of the chosen feature', () => {
  it.each([
    ['lachin-corridor', '2022-08-27', ''],
    ['lachin-corridor', '2023-06-01', 'lachin-corridor'],
    ['lachin-corridor-2023', '2022-08-27', 'lachin-corridor-2023'],
    ['lachin-corridor-2023', '2023-06-01', ''],
    ['district-lachin', '1990-01-01', ''],
    ['nowhere', '2022-08-27', ''],
  ])('is its id only where it did not exist on the day: %s, %s', (selected, day, absent) => {
    expect(stateOf({ ...seen, selected, day })).toMatchObject({ absent, event: '' });
  });

  it('is the id of an event, whose number changes its image', () => {
    expect(stateOf({ ...seen, selected: 'event-e033' })['event']).toBe('event-e033');
    expect(stateOf({ ...seen, selected: 'shusha-shushi' })['event']).toBe('');
  });

  it('is nothing else, so that a click on most places leaves the tiles as they are', () => {
    for (const id of ['shusha-shushi', 'district-lachin', 'goris'])
      expect(stateOf({ ...seen, selected: id })).toEqual(stateOf(seen));
  });
});
