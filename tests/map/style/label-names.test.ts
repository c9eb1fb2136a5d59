import { describe, expect, it } from 'vitest';
import { displayName, type NameOf } from '../../../src/catalog/naming';
import { mapCapitals } from '../../../src/map/style/label-names';
import { catalog } from '../../fixtures';

describe('the name of a district on the map', () => {
  it.each([
    ['en', 'district-aghdam', 'AGHDAM / AKNA'],
    ['es', 'district-lachin', 'KASHATAGH / LACHÍN'],
    ['fr', 'district-aghdam', 'AGHDAM / AKNA'],
    ['fr', 'district-khojaly', 'ASKERAN / KHODJALY'],
    ['ru', 'district-aghdam', 'АГДАМСКИЙ / АКНИНСКИЙ\u00a0Р\u2011Н'],
    ['hy', 'district-aghdam', 'ԱԿՆԱՅԻ / ԱՂԴԱՄԻ\u00a0ՇՐՋ.'],
    ['az', 'district-kalbajar', 'KARVAÇAR / KƏLBƏCƏR'],
    ['tr', 'district-qubadli', 'KAŞUNİK / KUBATLI'],
  ] as const)('is short in %s: %s is %s', (language, id, label) => {
    const nameOf: NameOf = ({ properties }) =>
      displayName(properties.toponyms, { naming: 'mine', language });
    const names = Object.fromEntries(catalog.features.map((one) => [one.id, nameOf(one)]));
    expect(mapCapitals(catalog, names, language, 'mine')[id]).toBe(label);
  });
});
