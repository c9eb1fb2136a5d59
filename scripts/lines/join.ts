import type { Position } from 'geojson';

/** Joins lines end to end where they meet in the same position. */
export function joinLines(parts: readonly (readonly Position[])[]): Position[][] {
  const lines = parts.map((part) => [...part]);
  for (let i = 0; i < lines.length;) {
    const line = lines[i] ?? [];
    const index = lines.findIndex((other, j) => j !== i && meets(line, other));
    const [other] = index === -1 ? [] : lines.splice(index, 1);
    if (!other) {
      i += 1;
      continue;
    }
    lines[lines.indexOf(line)] = joined(line, other);
    i = 0;
  }
  return lines;
}

function meets(a: readonly Position[], b: readonly Position[]): boolean {
  return [a.at(0), a.at(-1)].some((end) => same(end, b.at(0)) || same(end, b.at(-1)));
}

function joined(a: readonly Position[], b: readonly Position[]): Position[] {
  if (same(a.at(-1), b.at(0))) return [...a, ...b.slice(1)];
  if (same(a.at(-1), b.at(-1))) return [...a, ...b.toReversed().slice(1)];
  if (same(a.at(0), b.at(-1))) return [...b, ...a.slice(1)];
  return [...b.toReversed(), ...a.slice(1)];
}

function same(a: Position | undefined, b: Position | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}
