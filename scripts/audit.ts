/** `npm run audit`: known faults of the packages; fails on grave ones in what is shipped. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { importedPackages, isGrave, readAudit } from './audit/read-audit';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ts|js|svelte)$/.test(name))
  .map((name) => readFileSync(`src/${name}`, 'utf8'));
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
const shipped = new Set([...importedPackages(sources), ...Object.keys(dependencies)]);

const { stdout } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  timeout: 60_000,
  maxBuffer: 1 << 28,
});
const advisories = readAudit(stdout, shipped);
if (!advisories) console.log('The registry does not answer: the packages were not audited.');
else if (advisories.length === 0) console.log('No known fault in any package.');
for (const { name, severity, through, isShipped } of advisories ?? [])
  console.log(`${severity}: ${name}, through ${through.join(', ')}${isShipped ? ', shipped' : ''}`);
if (advisories?.some(isGrave)) process.exitCode = 1;
