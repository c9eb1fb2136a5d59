/** Reads the options of a command. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { BadInput } from './bad-input';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The values and the other words. Throws `BadInput` where an option is unknown or lacks a value. */
export function parseWords<const O extends Options>(words: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
}

/** The format of a name. Throws `BadInput` where there is none. */
export function readFormat<Name extends string>(name: string, formats: readonly Name[]): Name {
  const known = formats.find((format) => format === name);
  if (known) return known;
  throw new BadInput(
    `There is no format ${JSON.stringify(name)}; the formats are ${formats.join(', ')}.`,
  );
}
