/** The table of sources of `geodata/README.md`: by kind, by side, and what is missing. */
import { generalSides } from '../../src/catalog/atlas-schema';
import { citationKinds } from '../../src/catalog/codes';
import type { AtlasDescription, Citation } from '../../src/catalog/types';

const kinds: Readonly<Record<(typeof citationKinds)[number], string>> = {
  'primary-document': 'primary document',
  'official-statement': 'official statement',
  news: 'news',
  analysis: 'report, study or essay',
  data: 'open data',
  encyclopaedia: 'encyclopaedia',
  estimate: 'own estimate',
};

/** Lines of Markdown. "dated" counts every date, also uncertain and approximate ones. */
export function citationTable(
  citations: readonly Citation[],
  { sides: parties }: AtlasDescription,
): string[] {
  const sides = [...parties, ...generalSides];
  const rows = citationKinds.flatMap((kind) => {
    const own = citations.filter((citation) => citation.kind === kind);
    return own.length > 0 ? [row(kinds[kind], own, sides)] : [];
  });
  return [
    `| sources | ${sides.join(' | ')} | all | dated | undated | archived |`,
    `|---|${'---|'.repeat(sides.length + 4)}`,
    ...rows,
    row('all', citations, sides),
  ];
}

function row(name: string, citations: readonly Citation[], sides: readonly string[]): string {
  const count = (holds: (citation: Citation) => boolean) => citations.filter(holds).length;
  const cells = [
    ...sides.map((side) => count((citation) => citation.side === side) || ''),
    citations.length,
    count(({ date }) => date !== null),
    count(({ date }) => date === null),
    count(({ archive }) => archive !== null),
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}
