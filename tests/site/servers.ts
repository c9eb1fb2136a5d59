/** Runs the configurations of `docs/hosting.md` with the servers that are installed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface Server {
  /** Its address on this machine, with a final slash. */
  readonly address: string;
  readonly end: () => Promise<void>;
}

/** The first code block of a language in the document. */
function documented(language: string): string {
  const document = readFileSync('docs/hosting.md', 'utf8');
  const block = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(document)?.[1];
  if (block === undefined) throw new Error(`docs/hosting.md has no block of ${language}`);
  return block;
}

/** Replaces a text that must stand in a configuration exactly once. */
function replaced(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand there once`);
  return text.replace(from, to);
}

/** The site in a folder served by the documented nginx: only port and folder are others. */
export async function nginx(site: string): Promise<Server> {
  const [port, own] = [await freePort(), mkdtempSync(join(tmpdir(), 'atlas-nginx-'))];
  const atPort = replaced(documented('nginx'), 'listen 80;', `listen 127.0.0.1:${port};`);
  writeFileSync(join(own, 'atlas.conf'), replaced(atPort, '/var/www/atlas', site));
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => {
    mkdirSync(join(own, name));
    return `${name}_temp_path ${join(own, name)};`;
  });
  // What a distribution has in its own file: here in one process, which runs as whoever started it.
  const main = `daemon off; master_process off; pid ${own}/pid; error_log stderr;
events {}
http { access_log off; ${paths.join(' ')} include ${own}/atlas.conf; }`;
  writeFileSync(join(own, 'nginx.conf'), main);
  return started(spawn('nginx', ['-p', own, '-c', join(own, 'nginx.conf')]), port, own);
}

/** The same by the documented Caddyfile; without a name there is no certificate to get. */
export async function caddy(site: string): Promise<Server> {
  const [port, own] = [await freePort(), mkdtempSync(join(tmpdir(), 'atlas-caddy-'))];
  const atPort = replaced(documented('caddyfile'), 'example.org {', `http://127.0.0.1:${port} {`);
  const file = `{\n\tadmin off\n}\n${replaced(atPort, '/var/www/atlas', site)}`;
  writeFileSync(join(own, 'Caddyfile'), file);
  const words = ['run', '--config', join(own, 'Caddyfile'), '--adapter', 'caddyfile'];
  const env = { ...process.env, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own };
  return started(spawn('caddy', words, { env }), port, own);
}

/** Waits until a server answers. Throws with its own words if it ends before. */
async function started(child: ChildProcess, port: number, own: string): Promise<Server> {
  const said: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      said.push(error.message);
      resolve();
    });
    child.once('exit', () => resolve());
  });
  const address = `http://127.0.0.1:${port}/`;
  const end = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(own, { recursive: true, force: true });
  };
  let isOver = false;
  void ended.then(() => (isOver = true));
  const answers = () =>
    fetch(address).then(
      () => true,
      () => false,
    );
  for (const deadline = Date.now() + 30_000; !(await answers());) {
    if (isOver || Date.now() > deadline) {
      await end();
      throw new Error(`The server does not answer: ${said.join('')}`);
    }
    await pause(50);
  }
  return { address, end };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
