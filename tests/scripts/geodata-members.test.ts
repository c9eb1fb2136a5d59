import { describe, expect, it } from 'vitest';
import { inOrderOf, membersOf } from '../../scripts/geodata-members';

describe('the order of the members of a record', () => {
  it('is that of the schema: of the records of a list, of the properties of features', () => {
    expect(membersOf('citations.json').slice(0, 2)).toEqual(['id', 'title']);
    expect(membersOf('places.geojson')).toContain('toponyms');
    expect(membersOf('basemap/lakes.geojson')).toEqual([]);
  });

  it('puts what it knows in order, what it does not know behind, and leaves nothing out', () => {
    const put = inOrderOf(['id', 'title', 'date'], { more: 1, title: 'a', id: 'b' });
    expect(Object.entries(put)).toEqual([
      ['id', 'b'],
      ['title', 'a'],
      ['more', 1],
    ]);
  });
});
