// Rings of positions, [longitude, latitude], whose first vertex is also the last.

/** The rings around polygons that share edges: outer ones counterclockwise, holes clockwise. */
export function dissolved(polygons) {
  const after = new Map();
  const key = String;
  for (const [index, ring] of polygons.flatMap((rings) => [...rings.entries()])) {
    const turned = signedArea(ring) > 0 === (index === 0) ? ring : ring.toReversed();
    turned.slice(1).forEach((end, at) => {
      const [from, to] = [key(turned[at]), key(end)];
      const back = after.get(to)?.findIndex((one) => key(one) === from) ?? -1;
      if (back >= 0) after.get(to).splice(back, 1);
      else after.set(from, [...(after.get(from) ?? []), end]);
    });
  }
  const rings = [];
  for (const start of after.keys())
    while (after.get(start).length > 0) {
      const ring = [];
      // Cut at the first vertex that repeats, so that no ring touches itself.
      for (let at = start; ;) {
        const position = after.get(at).pop();
        const next = key(position);
        ring.push(position);
        const first = ring.findIndex((one) => key(one) === next && one !== position);
        if (first >= 0) {
          const loop = ring.splice(first + 1);
          rings.push([ring[first], ...loop]);
        }
        at = next;
        if (at === start) break;
      }
      if (ring.length > 2) rings.push([ring.at(-1), ...ring]);
    }
  return rings;
}

/** Whether a position lies inside a ring or is one of its vertices. */
export function contains(ring, [x, y]) {
  let inside = false;
  for (let i = 1; i < ring.length; i += 1) {
    const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
    if (ax === x && ay === y) return true;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

export function withoutRepeats(ring) {
  return ring.filter(([x, y], index) => {
    const before = ring[index - 1];
    return !before || before[0] !== x || before[1] !== y;
  });
}

export function area(ring) {
  return Math.abs(signedArea(ring));
}

/** Square degrees; counterclockwise is positive. */
export function signedArea(ring) {
  return ring
    .slice(1)
    .reduce((sum, [x, y], index) => sum + (ring[index][0] * y - x * ring[index][1]) / 2, 0);
}
