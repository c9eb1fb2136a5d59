import type { LineString, Polygon, Position } from 'geojson';

/** A winding road of 250 positions and the band of 500 around it, some 80 km long. */
const road: Position[] = Array.from({ length: 250 }, (_, i) => {
  const share = i / 249;
  return [
    46.2 + 0.7 * share + 0.03 * Math.sin(share * 40),
    39.4 + 0.5 * share + 0.02 * Math.cos(share * 31),
  ];
});
export const line: LineString = { type: 'LineString', coordinates: road };
export const band: Polygon = { type: 'Polygon', coordinates: [ringAround(0.045)] };

function ringAround(degrees: number): Position[] {
  const side = (offset: number) =>
    road.map(([x = 0, y = 0], i): Position => {
      const [ax = 0, ay = 0] = road[Math.max(0, i - 1)] ?? [];
      const [bx = 0, by = 0] = road[Math.min(249, i + 1)] ?? [];
      const length = Math.hypot(bx - ax, by - ay);
      return [x - (offset * (by - ay)) / length, y + (offset * (bx - ax)) / length];
    });
  const ring = [...side(degrees), ...side(-degrees).reverse()];
  return [...ring, ring[0] ?? []];
}
