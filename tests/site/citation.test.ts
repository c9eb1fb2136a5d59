import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { releases } from '../../scripts/site/releases';
import { version } from '../../scripts/site/version';
import { en } from '../words';

type Fields = Readonly<Record<string, unknown>>;
const citation = parse(readFileSync('CITATION.cff', 'utf8')) as Fields;

/** By hand from the schema of the Citation File Format 1.2.0: what must be there, and what may. */
const required = ['authors', 'cff-version', 'message', 'title'];
const allowed = [
  ...required,
  ...['abstract', 'commit', 'contact', 'date-released', 'doi', 'identifiers', 'keywords'],
  ...['license', 'license-url', 'preferred-citation', 'references', 'repository'],
  ...['repository-artifact', 'repository-code', 'type', 'url', 'version'],
];
const requiredOfReference = ['authors', 'title', 'type'];

describe('CITATION.cff', () => {
  it('has the fields that its format asks for, and none that it does not know', () => {
    const fields = Object.keys(citation);
    expect(required.filter((one) => !fields.includes(one))).toEqual([]);
    expect(fields.filter((one) => !allowed.includes(one))).toEqual([]);
    for (const reference of citation['references'] as readonly Fields[])
      expect(requiredOfReference.filter((one) => !(one in reference))).toEqual([]);
  });

  it('has values of the right form', () => {
    expect(citation['cff-version']).toBe('1.2.0');
    expect(['software', 'dataset']).toContain(citation['type']);
    // A date that YAML would read as a number or a time is none for the format.
    expect(citation['date-released']).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(citation['version']).toBe(version);
    for (const author of citation['authors'] as readonly Fields[])
      expect(Object.keys(author).length).toBeGreaterThan(0);
    const keywords = citation['keywords'] as readonly string[];
    expect(new Set(keywords).size).toBe(keywords.length);
  });

  it('gives the feed the version and its day', () => {
    const [release] = releases(en);
    expect(release?.text).toBe(`${String(citation['title'])} ${String(citation['version'])}`);
    expect(release?.day).toBe(citation['date-released']);
  });
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions: Readonly<Record<string, string>>; readonly steps: readonly Step[] }
    >
  >;
}

describe('the workflow for GitHub Pages', () => {
  const file = readFileSync('.github/workflows/pages.yml', 'utf8');
  const workflow = parse(file) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('runs actions at fixed commits only, each with its version beside it', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(4);
    expect(used.filter((one) => !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(one))).toEqual([]);
    for (const one of used) expect(file).toMatch(new RegExp(`${one} # v\\d+\\.\\d+\\.\\d+\\n`));
  });

  it('builds with the address that the site has there, and uploads what was built', () => {
    const build = steps.find(({ run }) => run === 'npm run build');
    expect(build?.env?.['ATLAS_SITE']).toBe('${{ steps.pages.outputs.base_url }}');
    expect(steps.some(({ run }) => run === 'npm ci')).toBe(true);
    const upload = steps.find(({ uses }) => uses?.includes('upload-pages-artifact'));
    expect(upload?.with?.['path']).toBe('dist');
  });

  it('may write nothing but the pages, in the job that publishes them', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(Object.values(workflow.jobs['build']?.permissions ?? {})).not.toContain('write');
    expect(workflow.jobs['publish']?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  });
});
