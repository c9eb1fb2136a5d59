/**
 * The `atlas` command. Standard output carries answers, one JSON object a line, and the help.
 * Exit 0: answered; 1: the data has problems, which `check` lists; 2: the question itself was wrong.
 * Each command is loaded when it is called, since loading them all takes longer than most answers.
 */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BadData, BadInput } from './bad-input';

async function main([command, ...words]: readonly string[]): Promise<number> {
  switch (command) {
    case 'ask':
      return await (await import('./ask')).ask(words);
    case 'link':
      return await (await import('./link')).link(words);
    case 'review':
      return await (await import('./review')).reviewTexts(words);
    case 'check':
      return await (await import('./check')).check(words);
    case 'convert':
      return await (await import('./convert')).convert(words);
    case 'compare':
      return (await import('./compare')).compare(words);
    case 'list':
      return (await import('./list')).list(words);
    case 'search':
      return (await import('./search')).search(words);
    case 'export':
      return await (await import('./export')).exportData(words);
    case 'archive':
      return await (await import('./archive')).archive(words);
    case 'publish':
      return await (await import('./publish')).publish(words);
    case 'help':
    case '--help':
      process.stdout.write(`${await usage()}\n`);
      return 0;
    case undefined:
      process.stderr.write(`${await usage()}\n`);
      return 2;
    default:
      throw new BadInput(
        `There is no command "${command}"; ask, link, review, check, convert, compare, publish, list, search, export, archive and help are there.`,
      );
  }
}

/** Runs one command and returns the exit status. */
export async function run(words: readonly string[]): Promise<number> {
  try {
    return await main(words);
  } catch (error) {
    if (error instanceof BadData) {
      process.stderr.write(`atlas: the data cannot be read: ${error.message}\n`);
      return 1;
    }
    if (!(error instanceof BadInput) && !isOfSystem(error)) throw error;
    process.stderr.write(`atlas: ${error.message}\n`);
    return 2;
  }
}

/** A full disk, a folder that may not be written to: the message says which and where. */
function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

async function usage(): Promise<string> {
  return (await import('./usage')).usage;
}

/** Runs the command of the process and sets its exit status. */
export async function runAsProgram(): Promise<void> {
  // When the reader of a pipe closes it early, as `head` does, that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`atlas: the answer could not be written: ${error.message}\n`);
    process.exit(2);
  });
  process.exitCode = await run(process.argv.slice(2));
}

// Only run as a program: tests import this file and run many commands in one process.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  await runAsProgram();
