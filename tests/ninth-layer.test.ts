/**
 * Adds a ninth layer to a copy of the code and of the invented atlas: with five files and its words
 * it must be checked, drawn, toggled, asked about and named. Its features have what every feature
 * has; members of their own would take a row in `src/catalog/layer-schema.ts` too.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../src/i18n/languages';

const root = fileURLToPath(new URL('../', import.meta.url));
// Next to the packages, which the copy needs, where no other tool looks for sources.
mkdirSync(join(root, '.cache'), { recursive: true });
const copy = mkdtempSync(join(root, '.cache/ninth-'));
const geodata = join(copy, 'geodata');
const touched = new Set<string>();
const words = new Set<string>();

type Change = readonly [what: string, by: string];

function edit(file: string, changes: readonly Change[]): void {
  let text = readFileSync(join(copy, file), 'utf8');
  for (const [what, by] of changes) {
    expect(text.split(what).length - 1, `${file}: ${what}`).toBeGreaterThan(0);
    text = text.replace(what, () => by);
  }
  writeFileSync(join(copy, file), text);
}
const change = (file: string, ...changes: readonly Change[]) => {
  touched.add(file);
  edit(file, changes);
};
const say = (file: string, ...changes: readonly Change[]) => {
  words.add(file);
  edit(file, changes);
};
const add = (file: string, text: string) => {
  touched.add(file);
  writeFileSync(join(copy, file), text);
};

function run(...command: readonly string[]) {
  const env = { ...process.env, ATLAS_GEODATA: geodata, NODE_ENV: '' };
  const { status, stdout, stderr } = spawnSync('npx', command, {
    cwd: copy,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  for (const name of ['src', 'scripts', 'public', 'index.html', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  for (const name of ['svelte.config.js', 'vite.config.ts'])
    cpSync(join(root, name), join(copy, name));
  cpSync(join(root, 'tests/fixtures/island-atlas'), geodata, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

  const spring = (id: string, name: string, at: readonly number[]) => ({
    ...{ type: 'Feature', id, geometry: { type: 'Point', coordinates: at } },
    properties: {
      ...{ kind: 'spring', toponyms: [{ text: name, lang: 'en' }], accuracy: 300 },
      ...{ certainty: 'uncertain', citations: ['chart-of-1851'], from: null, to: null, note: null },
    },
  });
  const features = [
    spring('spring-cold', 'Cold Spring', [-30.45, 45.55]),
    spring('spring-salt', 'Salt Spring', [-30.62, 45.42]),
  ];
  add('geodata/springs.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
  change('geodata/README.md', [
    '# Tollsund',
    '<!-- springs.geojson: two springs, invented, 300 m each, CC0 -->\n# Tollsund',
  ]);
  change(
    'src/catalog/layer-names.ts',
    ["'posts', 'lines'] as const;", "'posts', 'lines', 'springs'] as const;"],
    ["  'places',\n] as const;", "  'places',\n  'springs',\n] as const;"],
  );
  add(
    'src/map/style/layers/springs.ts',
    `import { featuresOf } from '../../../catalog/layers';
import { colour, ifSelected, label } from '../expressions';
import { labelFont, labelPaint } from '../labels';
import { featureCollection, mapFeature } from '../map-features';
import { mapLayer } from '../map-layer';

export const springs = mapLayer('springs', {
  swatches: [{ shape: 'dot', colour: 'river' }],
  source: (catalog) => featureCollection(featuresOf(catalog, 'springs').map((one) => mapFeature(one))),
  clicks: { settlement: ['dot', 'label'] },
  parts: {
    dot: {
      type: 'circle',
      paint: { 'circle-color': ifSelected(colour('selection'), colour('river')), 'circle-radius': 4 },
    },
    label: {
      type: 'symbol',
      layout: { ...labelFont, 'text-field': label, 'text-size': 11, 'text-offset': [0, 1] },
      paint: labelPaint('label'),
    },
  },
});
`,
  );
  change(
    'src/map/style/layers/index.ts',
    [
      "import { focus } from './focus';",
      "import { focus } from './focus';\nimport { springs } from './springs';",
    ],
    ['  places,\n} satisfies', '  places,\n  springs,\n} satisfies'],
    ['  focus.parts.dot,', '  springs.parts.dot,\n  focus.parts.dot,'],
    ['  focus.parts.label,', '  springs.parts.label,\n  focus.parts.label,'],
  );

  say('geodata/atlas.json', [
    '"places":{"name":"Villages"',
    '"springs":{"name":"Springs","line":"where carters drink"},"places":{"name":"Villages"',
  ]);
  say('geodata/translations/es.json', [
    '"places":{"name":"Aldeas"',
    '"springs":{"name":"Fuentes","line":"donde beben"},"places":{"name":"Aldeas"',
  ]);
  for (const language of languages)
    say(`src/i18n/${language}/ask.ts`, ['  layers: {', "  layers: {\n    springs: 'springs',"]);
  say('scripts/json-schemas/words.ts', [
    '  control: [\n',
    "  springs: ['Springs', 'GeoJSON (RFC 7946): springs.'],\n  control: [\n",
  ]);
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true }));

describe('a ninth layer', () => {
  it('touches five files beside its words', () => {
    expect([...touched].sort()).toEqual([
      'geodata/README.md',
      'geodata/springs.geojson',
      'src/catalog/layer-names.ts',
      'src/map/style/layers/index.ts',
      'src/map/style/layers/springs.ts',
    ]);
    expect(
      [...words].filter((file) => !/i18n|words\.ts|atlas\.json|translations/.test(file)),
    ).toEqual([]);
  });

  it('passes the type check', () => {
    const { status, stdout } = run(
      'svelte-check',
      '--fail-on-warnings',
      '--tsconfig',
      './tsconfig.json',
    );
    expect(stdout).toContain('0 errors and 0 warnings');
    expect(status).toBe(0);
  });

  it('is checked as the others are', () => {
    expect(run('tsx', 'src/cli/atlas.ts', 'check', geodata).stdout).toBe('');
    const file = join(geodata, 'springs.geojson');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.replace('"accuracy":300', '"accuracy":"about"'));
    expect(run('tsx', 'src/cli/atlas.ts', 'check', geodata).stdout).toContain(
      '"feature":"spring-cold","pointer":"/features/0/properties/accuracy"',
    );
    writeFileSync(file, whole);
  });

  it('has a style that the validator of MapLibre takes', () => {
    writeFileSync(
      join(copy, 'validate.mts'),
      `import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { loadCatalog } from './src/cli/geodata-files';
import { en } from './src/i18n/en';
import { withAtlas } from './src/i18n/with-atlas';
import { buildStyle } from './src/map/style/build-style';
const catalog = loadCatalog();
const files = { background: null, fonts: 'https://example.org/' };
const style = buildStyle(catalog, files, withAtlas(en, catalog.atlas.words));
const own = style.layers.map(({ id }) => id).filter((id) => id.startsWith('springs'));
console.log(JSON.stringify({ errors: validateStyleMin(style).map(({ message }) => message), own }));
`,
    );
    const { stdout } = run('tsx', 'validate.mts');
    const { errors, own } = JSON.parse(stdout) as { errors: string[]; own: string[] };
    expect(own).toEqual(['springs-dot', 'springs-label']);
    expect(errors.filter((message) => !/global-state|state|font-faces/.test(message))).toEqual([]);
  });

  it('is drawn, toggled and asked about', () => {
    const { status, stderr } = run('tsx', 'scripts/build.ts');
    // On a slow machine the bundler reports in `stderr` what took long.
    expect(status, stderr).toBe(0);
    const page = readFileSync(join(copy, 'dist/index.html'), 'utf8');
    expect(page).toMatch(/<g class="?springs-dot/);
    expect(page).toContain('Cold Spring');
    const { stdout } = run(
      ...['tsx', 'src/cli/atlas.ts', 'ask', 'nearest', '--of', 'pellam'],
      ...['--layer', 'springs', '--count', '1'],
    );
    expect(JSON.parse(stdout)).toMatchObject({ features: [{ id: 'spring-cold' }] });
  });
});
