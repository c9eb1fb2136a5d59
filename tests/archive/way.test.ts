import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { isLong } from '../runs';
import { describeWith } from '../tools';
import { archiveCommand, articlesOfPart, invented, newFolder, rowsOf, writeShard } from './archive';

const linkAll = 'scripts/archive/link-all.sh';
const linkShard = 'scripts/archive/link-shard.sh';
const withXargs = { ...process.env, ATLAS_WITHOUT_PARALLEL: '1' };

function run(command: string, words: readonly string[], env: NodeJS.ProcessEnv = withXargs) {
  return spawnSync(command, words, { encoding: 'utf8', env });
}

/** The ids of all articles of all parts, in order: one that is lost or there twice shows. */
function linkedIds(archive: string): readonly (string | null)[] {
  return readdirSync(join(archive, 'parts'))
    .filter((name) => name.endsWith('.gz'))
    .flatMap((name) => articlesOfPart(archive, name).map(({ id }) => id))
    .sort();
}

const idsOf = (articles: readonly { readonly id: string }[]) => articles.map(({ id }) => id).sort();
const leftovers = (archive: string) =>
  readdirSync(join(archive, 'parts')).filter((name) => name.endsWith('.tmp'));

describe.runIf(isLong)('the whole way by the commands of the documentation', () => {
  it('makes, links, indexes and verifies 300 invented articles, and says that they are', async () => {
    const archive = join(newFolder(), "an editor's [archive]");
    const npm = (...words: readonly string[]) => run('npm', ['run', '--silent', ...words]);
    const made = npm(
      'archive:example',
      '--',
      '--articles',
      '300',
      '--size',
      '150',
      '--out',
      archive,
    );
    expect(made.stderr).toBe('');
    expect(JSON.parse(made.stdout)).toEqual({ shards: 2, articles: 300 });
    expect(readFileSync(join(archive, 'INVENTED.txt'), 'utf8')).toMatch(
      /Every article .* is invented/,
    );
    const linked = run(linkAll, [archive, '2']);
    expect(linked.stderr).toBe('');
    expect(linked.status).toBe(0);
    const indexed = npm('atlas', '--', 'archive', 'index', archive);
    expect(indexed.stderr).toBe('');
    expect(JSON.parse(indexed.stdout)).toMatchObject({ articles: 300, errors: 0, repeated: 0 });
    const verified = npm('atlas', '--', 'archive', 'verify', archive);
    expect(verified.stderr).toBe('');
    expect(JSON.parse(verified.stdout)).toMatchObject({ articles: 300, troubles: 0 });
    expect(linkedIds(archive)).toHaveLength(300);
    expect(new Set(linkedIds(archive)).size).toBe(300);
    expect(run(linkAll, [archive]).stdout).toBe('Every shard has its part.\n');
  }, 180_000);
});

describe.runIf(isLong)('linking over workers', () => {
  it('loses nothing and has nothing twice where a worker is killed in the middle', async () => {
    const archive = newFolder();
    const articles = invented(3000);
    writeShard(archive, 'a.jsonl.gz', articles);
    mkdirSync(join(archive, 'parts'));
    const worker = spawn(linkShard, [archive, 'a.jsonl.gz'], { detached: true, stdio: 'ignore' });
    const ended = once(worker, 'close');
    const begun = () =>
      leftovers(archive).some((name) => statSync(join(archive, 'parts', name)).size > 0);
    await vi.waitUntil(begun, { timeout: 60_000, interval: 10 });
    // The whole group: the shell, the program and the two that pack.
    process.kill(-(worker.pid ?? 0), 'SIGKILL');
    await ended;
    expect(existsSync(join(archive, 'parts/a.jsonl.gz'))).toBe(false);
    expect((await archiveCommand('pending', archive)).stdout).toBe('a.jsonl.gz\n');
    expect(run(linkAll, [archive, '1']).status).toBe(0);
    expect(linkedIds(archive)).toEqual(idsOf(articles));
    expect((await archiveCommand('index', archive)).status).toBe(0);
    const rows = await rowsOf<{ id: string }>(archive, 'articles/*.parquet', 'id');
    expect(rows.map(({ id }) => id).sort()).toEqual(idsOf(articles));
  }, 180_000);

  it('names a broken shard, links the others, and links it once it is mended', async () => {
    const archive = newFolder();
    const [good, bad] = [invented(5), invented(400, 5)];
    writeShard(archive, 'good.jsonl.gz', good);
    writeShard(archive, 'bad.jsonl.gz', bad);
    const path = join(archive, 'shards/bad.jsonl.gz');
    writeFileSync(path, readFileSync(path).subarray(0, -500));
    const { status, stderr } = run(linkAll, [archive, '2']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/unexpected end of file/);
    expect(stderr).toMatch(/1 shards could not be linked: bad\.jsonl\.gz/);
    expect(linkedIds(archive)).toEqual(idsOf(good));
    expect(leftovers(archive)).toEqual([]);
    expect(await archiveCommand('index', archive)).toMatchObject({
      status: 1,
      stderr: 'atlas: The part bad.jsonl.gz is left out: it is not there; link its shard.\n',
    });
    writeShard(archive, 'bad.jsonl.gz', bad);
    expect(run(linkAll, [archive, '2']).status).toBe(0);
    expect(linkedIds(archive)).toEqual(idsOf([...good, ...bad]));
  }, 180_000);

  it('leaves no half of a part where the disk is full, and goes on when it has room', async () => {
    const archive = newFolder();
    const articles = invented(3000);
    writeShard(archive, 'a.jsonl.gz', articles);
    // No file may have more than 100 kB, which is less than the part has.
    const full = run('bash', ['-c', `ulimit -f 100; exec ${linkShard} "$0" a.jsonl.gz`, archive]);
    expect(full.status).not.toBe(0);
    expect(readdirSync(join(archive, 'parts'))).toEqual([]);
    expect(run(linkAll, [archive, '1']).status).toBe(0);
    expect(statSync(join(archive, 'parts/a.jsonl.gz')).size).toBeGreaterThan(102_400);
    expect(linkedIds(archive)).toEqual(idsOf(articles));
  }, 180_000);

  it('links again what is cut off or was linked with older data, and nothing else', async () => {
    const archive = newFolder();
    const shards = ['cut', 'old', 'whole'].map(
      (name, index) => [name, invented(4, index * 4)] as const,
    );
    for (const [name, articles] of shards) writeShard(archive, `${name}.jsonl.gz`, articles);
    expect(run(linkAll, [archive, '2']).status).toBe(0);
    const part = (name: string) => join(archive, 'parts', `${name}.jsonl.gz`);
    const before = readFileSync(part('old'));
    writeFileSync(part('cut'), readFileSync(part('cut')).subarray(0, -20));
    const text = gunzipSync(before).toString();
    writeFileSync(part('old'), gzipSync(text.replace(/"data":"[^"]+"/, '"data":"2020-01-01"')));
    const untouched = statSync(part('whole')).mtimeMs;
    const { stdout, stderr } = await archiveCommand('pending', archive);
    expect(stdout).toBe('cut.jsonl.gz\nold.jsonl.gz\n');
    expect(stderr).toMatch(/cut\.jsonl\.gz cannot be read to its end/);
    expect(stderr).toMatch(/old\.jsonl\.gz was linked with the data of 2020-01-01/);
    expect(run(linkAll, [archive, '2']).status).toBe(0);
    expect(readFileSync(part('old'))).toEqual(before);
    expect(statSync(part('whole')).mtimeMs).toBe(untouched);
    expect(linkedIds(archive)).toEqual(idsOf(shards.flatMap(([, articles]) => articles)));
  }, 180_000);

  it('is told in words where there is no shard, or two of one name', async () => {
    expect(run(linkAll, [newFolder()]).stderr).toMatch(/has no shards/);
    expect(run(linkAll, []).stderr).toMatch(/^Usage: link-all\.sh DIR/);
    const archive = newFolder();
    writeShard(archive, 'a.jsonl.gz', invented(1));
    writeFileSync(join(archive, 'shards/a.jsonl'), '');
    const { status, stderr } = await archiveCommand('pending', archive);
    expect(status).toBe(2);
    expect(stderr).toMatch(/has a\.jsonl and a\.jsonl\.gz, which would be one part/);
  }, 60_000);
});

describe.runIf(isLong)('a job array of Slurm', () => {
  it('links the shard of its number', async () => {
    const archive = newFolder();
    writeShard(archive, 'a.jsonl.gz', invented(2));
    writeShard(archive, 'b.jsonl.gz', invented(2, 2));
    const pending = join(archive, 'pending.txt');
    writeFileSync(pending, (await archiveCommand('pending', archive)).stdout);
    const env = { ...process.env, SLURM_ARRAY_TASK_ID: '2' };
    const words = [archive, pending, process.cwd()];
    expect(run('scripts/archive/link-all.slurm', words, env).status).toBe(0);
    expect(readdirSync(join(archive, 'parts'))).toEqual(['b.jsonl.gz']);
  }, 60_000);
});

describeWith('parallel', 'linking with GNU parallel', () => {
  it.runIf(isLong)(
    'links every shard, and keeps a log of the jobs',
    () => {
      const archive = join(newFolder(), "an editor's [archive]");
      writeShard(archive, 'a.jsonl.gz', invented(2));
      writeShard(archive, 'b.jsonl.gz', invented(2, 2));
      expect(run(linkAll, [archive, '2'], process.env)).toMatchObject({ status: 0, stderr: '' });
      expect(readFileSync(join(archive, 'joblog.tsv'), 'utf8').trim().split('\n')).toHaveLength(3);
      expect(linkedIds(archive)).toEqual(idsOf(invented(4)));
    },
    60_000,
  );
});
