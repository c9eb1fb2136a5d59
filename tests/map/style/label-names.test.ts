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
    ['ru', 'district-aghdam', 'АГДАМСКИЙ / АКНИНСКИЙ Р-Н'],
    ['hy', 'district-aghdam', 'ԱԿՆԱՅԻ / ԱՂԴԱՄԻ ՇՐՋ.'],
    ['az', 'district-kalbajar', 'KARVAÇAR / KƏLBƏCƏR'],
    ['tr', 'district-qubadli', 'KAŞUNİK / KUBATLI'],
  ] as const)('is short in %s: %s is %s', (language, id, label) => {
    const nameOf: NameOf = ({ properties }) =>
      displayName(properties.toponyms, { naming: 'mine', language });
    const names = Object.fromEntries(catalog.features.map((one) => [one.id, nameOf(one)]));
    const written = mapCapitals(catalog, names, language, 'mine')[id];
    // Where a line may break is not the question here.
    expect(written?.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-')).toBe(label);
  });
});
