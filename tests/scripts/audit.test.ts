import { describe, expect, it } from 'vitest';
import { importedPackages, isGrave, readAudit } from '../../scripts/audit/read-audit';

const entry = (name: string, severity: string, isDirect: boolean, effects: readonly string[]) => [
  name,
  { name, severity, isDirect, effects },
];
const report = JSON.stringify({
  vulnerabilities: Object.fromEntries([
    entry('pbf', 'high', false, ['maplibre-gl']),
    entry('maplibre-gl', 'high', true, []),
    entry('tar', 'critical', false, ['node-gyp']),
    entry('node-gyp', 'critical', false, ['vitest', 'tar']),
    entry('vitest', 'critical', true, []),
    entry('valibot', 'moderate', true, []),
  ]),
});

describe('the audit of packages', () => {
  const shipped = importedPackages([
    `import { Map } from 'maplibre-gl';\nimport type { Feature } from "geojson";`,
    `const { kml } = await import('@tmcw/togeojson');\nimport 'valibot/sub';\nimport './own';`,
  ]);

  it('knows the packages that sources import, also later and by a part', () => {
    expect([...shipped]).toEqual(['maplibre-gl', 'geojson', '@tmcw/togeojson', 'valibot']);
  });

  it('fails on a high or critical fault of what is shipped, however deep, and on no other', () => {
    const found = readAudit(report, shipped) ?? [];
    expect(found.filter(isGrave).map(({ name }) => name)).toEqual(['pbf', 'maplibre-gl']);
    expect(found.find(({ name }) => name === 'tar')).toMatchObject({
      through: ['vitest'],
      isShipped: false,
    });
  });

  it('is left out where the registry gives no report', () => {
    expect(readAudit('', shipped)).toBeNull();
    expect(readAudit('{"error":{"code":"ENOAUDIT"}}', shipped)).toBeNull();
  });
});
