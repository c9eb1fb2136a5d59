/**
 * Checks roads: one that runs through stops must be marked as schematic, and the citations of
 * published lengths must exist.
 */
import { fault, type Fault } from './faults';
import { problem, type Path, type Problem } from './problems';
import { sectionFiles } from './schema';
import type { Sections } from './schema';

export function checkRoads(sections: Sections): Problem[] {
  const places = new Set(sections.places.features.map(({ id }) => id));
  const citations = new Set(sections.citations.map(({ id }) => id));
  return (['corridor', 'lines'] as const).flatMap((layer) =>
    sections[layer].features.flatMap(({ id, properties }, index) => {
      const { via, schematic = false, published = [] } = properties;
      const report = (path: Path, value: unknown, wrong: Fault) =>
        problem(sectionFiles[layer], ['features', index, 'properties', ...path], value, wrong, id);
      const straight = via !== undefined;
      const marked =
        straight === schematic
          ? []
          : [
              report(
                ['schematic'],
                schematic,
                straight ? fault('straight-unmarked') : fault('straight-without-via'),
              ),
            ];
      return [
        ...marked,
        ...published.flatMap(({ of, km, upTo, citations: cited }, at) => [
          ...of
            .filter((place) => !places.has(place))
            .map((place) =>
              report(['published', at, 'of'], place, fault('unknown-reference', { to: 'place' })),
            ),
          ...cited
            .filter((one) => !citations.has(one))
            .map((one) =>
              report(
                ['published', at, 'citations'],
                one,
                fault('unknown-reference', { to: 'citation' }),
              ),
            ),
          ...(upTo !== null && upTo <= km
            ? [report(['published', at, 'upTo'], upTo, fault('up-to-below', { km }))]
            : []),
        ]),
      ];
    }),
  );
}
