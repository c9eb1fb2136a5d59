import { describe, expect, it } from 'vitest';
import { firstDraft, withKind, withSubject } from '../../../src/panels/ask/draft';

const day = '2022-08-27';

describe('the form of a question', () => {
  it('starts with the first kind on the day of the map, and with a question as it was asked', () => {
    expect(firstDraft({}, day)).toMatchObject({ ask: 'within', on: day });
    const asked = { ask: 'nearest', of: 'shusha-shushi', count: '3' };
    expect(firstDraft(asked, day)).toMatchObject(asked);
    expect(firstDraft(asked, day).on).toBeUndefined();
  });

  it('keeps what is filled in when the kind changes, and adds a day where one is needed', () => {
    const draft = { ask: 'nearest', of: 'hadrut', count: '3' };
    expect(withKind(draft, 'control', day)).toMatchObject({
      ask: 'control',
      of: 'hadrut',
      on: day,
    });
    const dated = { ...draft, on: '2021-01-15' };
    expect(withKind(dated, 'control', day).on).toBe('2021-01-15');
  });

  it('has one subject at a time', () => {
    const drawn = withSubject({ ask: 'within', of: 'hadrut', km: '5' }, { at: '46.75,39.76' });
    expect(drawn).toMatchObject({ at: '46.75,39.76', km: '5' });
    expect(drawn.of).toBeUndefined();
  });

  it('forgets how exact the last subject was', () => {
    const drawn = { ask: 'within', at: '46.75,39.76', accuracy: '7071' };
    expect(withSubject(drawn, { at: '46.4,39.5' }).accuracy).toBeUndefined();
    expect(withSubject(drawn, { at: '46.4,39.5', accuracy: '71' }).accuracy).toBe('71');
  });
});
