import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownYears } from '../scripts/geodata-tables/known-years';
import { policyOf } from '../scripts/vite/security';
import { catalog } from './fixtures';

const read = (path: string) => readFileSync(path, 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe('the documents', () => {
  it('give hosts the policy that the page carries', () => {
    const policy = policyOf('1', 'p{}');
    expect(read('docs/hosting.md')).toContain(policy.replace(/'sha256-[^']+'/g, "'sha256-…'"));
  });

  it.each(['README.md', 'CONTRIBUTING.md', 'docs/benchmarks.md', 'geodata/README.md'])(
    'name only commands that exist: %s',
    (path) => {
      const named = [...read(path).matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(start|test))/g)];
      const commands = named.map(([, script, short]) => script ?? short ?? '');
      expect(commands.filter((command) => !(command in scripts))).toEqual([]);
      expect(commands.length).toBeGreaterThan(0);
    },
  );

  it('name only files that are there', () => {
    const documents = ['README.md', 'CONTRIBUTING.md', 'geodata/README.md'].concat(
      readdirSync('docs').map((name) => `docs/${name}`),
    );
    const path = /`((?:src|scripts|tests|docs|bench|geodata)\/[\w./-]+)`/g;
    const named = documents.flatMap((document) => [
      ...new Set([...read(document).matchAll(path)].map(([, file = '']) => file)),
    ]);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('name for each fault of the reliability table a test that there is', () => {
    const rows = [...read('docs/reliability.md').matchAll(/`(tests\/[\w./-]+)`: (.+?) +\|$/gm)];
    expect(rows.length).toBeGreaterThan(20);
    const missing = rows.filter(([, file = '', name = '']) => !read(file).includes(name));
    expect(missing.map(([row]) => row)).toEqual([]);
  });

  it('explain each term once, by a file that is there', () => {
    const rows = [
      ...read('docs/glossary.md').matchAll(/^\| (?!term|-)([^|]+?) +\| .* \| ([^|]+?) +\|$/gm),
    ];
    const terms = rows.map(([, term = '']) => term);
    const owners = rows.flatMap(([, , owner = '']) =>
      [...owner.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path),
    );
    expect(terms.length).toBeGreaterThan(30);
    expect(new Set(terms).size).toBe(terms.length);
    expect(owners.length).toBeGreaterThanOrEqual(terms.length);
    expect(owners.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('count what is there', () => {
    expect(read('CHANGELOG.md')).toContain(
      `A card for each of ${catalog.features.length} features`,
    );
    const data = read('geodata/README.md');
    const places = catalog.features.filter(({ properties }) => properties.layer === 'places');
    expect(data).toContain(`${places.length} places of the gazetteer`);
    expect(data).toContain(`${catalog.facts.length} facts and ${catalog.events.length} events`);
    expect(data).toContain(`${catalog.citations.length} sources with their side`);
    const claims = catalog.articles.flatMap((article) => article.claims);
    const told = claims.filter(({ says }) => says !== null);
    expect(data).toContain(
      `${claims.length} claims are judged, ${told.length} of them not quoted, and ${claims.filter(({ verdict }) => verdict === 'unchecked').length} are not checked`,
    );
  });

  it('give the figures of the README that the geodata gives', () => {
    const readme = read('README.md');
    const units = catalog.features.filter(({ properties }) => properties.layer === 'districts');
    const { known, twoSides, partOnly, unchecked, unknown } = knownYears(catalog, units);
    expect([units.length, unchecked, unknown]).toEqual([12, 0, 0]);
    expect(readme).toContain(
      `All ${known} years of the twelve units since 1992 have a source that was read, ${twoSides} of them from two sides, ${partOnly} for a part of the unit only.`,
    );
    const posts = catalog.features.filter(({ properties }) => properties.layer === 'posts');
    expect(readme).toContain(`sources name ${posts.length} positions`);
    expect(catalog.articles[0]?.quotations).toHaveLength(12);
    expect(readme).toContain('twelve short quotations');
    // Measured where the districts are drawn; the data can only say it in one way.
    const measured = /between districts ([\d.]+) km typical, .*?([\d.]+) km at worst/;
    const [, typical, worst] = measured.exec(read('geodata/README.md')) ?? [];
    expect(readme).toContain(`right to ${typical} km typically and ${worst} km at worst`);
  });

  it('say how to cite the atlas, with the version and the licence of the package', () => {
    const { version, license } = JSON.parse(read('package.json')) as Record<string, string>;
    const citation = read('CITATION.cff');
    expect(citation).toContain(`\nversion: ${version}\n`);
    expect(citation).toContain(`\nlicense: ${license}\n`);
    const [, released] = /date-released: '([^']+)'/.exec(citation) ?? [];
    expect(read('CHANGELOG.md')).toContain(`## ${version} (${released ?? ''})`);
  });

  it('say nothing of machines, folders outside the project or registries', () => {
    for (const path of ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/decisions.md'])
      expect(read(path)).not.toMatch(/\/work\/|\.\.\/shared|registry\.|\/tmp\//);
  });
});
