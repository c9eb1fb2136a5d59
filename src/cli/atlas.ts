/**
 * The `atlas` command. Standard output carries answers only, one JSON object a line.
 * Exit 0: answered; 1: `check` found problems; 2: the question itself was wrong.
 */
import { ask } from './ask';
import { BadInput } from './bad-input';
import { check } from './check';

const usage = `Usage:
  atlas ask containing --at LON,LAT [--on DATE] [--jsonl]
  atlas ask nearest --at LON,LAT | --of ID --layer LAYER [--count N] [--on DATE] [--jsonl]
  atlas ask within --of ID --km N [--layer LAYER] [--on DATE]
  atlas ask control --of ID | --at LON,LAT --on DATE [--jsonl]
  atlas check FILE...
Layers: places, districts, corridor, posts, lines. With --jsonl, ask reads one
{"id","lon","lat"} a line from standard input.`;

async function main([command, ...words]: readonly string[]): Promise<number> {
  switch (command) {
    case 'ask':
      return await ask(words);
    case 'check':
      return check(words);
    case undefined:
    case 'help':
    case '--help':
      process.stderr.write(`${usage}\n`);
      return command === undefined ? 2 : 0;
    default:
      throw new BadInput(`There is no command "${command}"; ask and check are there.`);
  }
}

// A reader that closes the pipe early, such as head, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  process.stderr.write(`atlas: ${error.message}\n`);
  process.exitCode = 2;
}
