/** Roads: what runs through stops is marked as drawn straight, and its published lengths resolve. */
import { problem, type Problem } from './problems';
import { sectionFiles } from './schema';
import type { Sections } from './schema';

export function checkRoads(sections: Sections): Problem[] {
  const places = new Set(sections.places.features.map(({ id }) => id));
  const citations = new Set(sections.citations.map(({ id }) => id));
  return (['corridor', 'lines'] as const).flatMap((layer) =>
    sections[layer].features.flatMap(({ id, properties }, index) => {
      const { via, schematic = false, published = [] } = properties;
      const report = (path: readonly (string | number)[], value: unknown, reason: string) =>
        problem(sectionFiles[layer], ['features', index, 'properties', ...path], value, reason, id);
      const straight = via !== undefined;
      const marked =
        straight === schematic
          ? []
          : [
              report(
                ['schematic'],
                schematic,
                straight
                  ? 'is not true, though the line is drawn straight through "via"; its length is no road’s'
                  : 'is true, though the line runs through no "via"',
              ),
            ];
      return [
        ...marked,
        ...published.flatMap(({ of, km, upTo, citations: cited }, at) => [
          ...of
            .filter((place) => !places.has(place))
            .map((place) => report(['published', at, 'of'], place, 'names no known place')),
          ...cited
            .filter((one) => !citations.has(one))
            .map((one) => report(['published', at, 'citations'], one, 'names no known citation')),
          ...(upTo !== null && upTo <= km
            ? [report(['published', at, 'upTo'], upTo, `is not above "km" (${km})`)]
            : []),
        ]),
      ];
    }),
  );
}
