/** Checks that records name only holders, sides, communities and topics of `atlas.json`. */
import { generalSides } from './atlas-schema';
import { unnamedHolder } from './codes';
import { fault } from './faults';
import { problem, type Path, type Problem } from './problems';
import { featureLayers } from './layer-names';
import { sectionFiles, type Sections } from './schema';

/** Records that name a holder, a side, a community or a topic that the atlas does not have. */
export function checkNamesOfRecords(sections: Sections): Problem[] {
  const { atlas } = sections;
  const holders = [...atlas.holders.map(({ id }) => id), unnamedHolder];
  const sides = [...atlas.sides, ...generalSides];
  const communities = atlas.communities.map(({ side }) => side);
  const known =
    (what: 'holder' | 'side' | 'community' | 'topic', names: readonly string[]) =>
    (file: string, path: Path, name: string, id: string): Problem[] =>
      names.includes(name)
        ? []
        : [
            problem(
              file,
              path,
              name,
              fault('not-in-atlas', { what, file: sectionFiles.atlas, known: names }),
              id,
            ),
          ];
  const holder = known('holder', holders);
  const side = known('side', sides);
  const party = known('side', atlas.sides);
  const community = known('community', communities);
  const topic = known('topic', atlas.topics);
  return [
    ...sections.control.flatMap(({ id, holder: name }, index) =>
      holder(sectionFiles.control, [index, 'holder'], name, id),
    ),
    ...sections.citations.flatMap(({ id, side: name }, index) =>
      side(sectionFiles.citations, [index, 'side'], name, id),
    ),
    ...sections.events.flatMap(({ id, dead, townsOf }, index) =>
      Object.entries({ dead, townsOf }).flatMap(([field, names]) =>
        names.flatMap((name, at) => party(sectionFiles.events, [index, field, at], name, id)),
      ),
    ),
    ...sections.facts.flatMap(({ id, topic: name }, index) =>
      topic(sectionFiles.facts, [index, 'topic'], name, id),
    ),
    ...featureLayers.flatMap((layer) =>
      sections[layer].features.flatMap(({ id, properties }, index) =>
        properties.toponyms.flatMap(({ usedBy = [] }, form) =>
          usedBy.flatMap((name, at) => {
            const path = ['features', index, 'properties', 'toponyms', form, 'usedBy', at];
            return community(sectionFiles[layer], path, name, id);
          }),
        ),
      ),
    ),
  ];
}
