/** Finds what `JSON.parse` hides: of two members with one name it keeps the last. */
import { fault } from './faults';
import { jsonTokens } from './json-tokens';
import { maxProblems, problem, type Path, type Problem } from './problems';

interface Level {
  /** The names so far; null in a list. */
  readonly names: Set<string> | null;
  /** Name or index of what is being read. */
  at: string | number;
}

/** Members that are named twice in one object of a valid JSON text, at any depth. */
export function repeatedKeys(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  const levels: Level[] = [];
  let before = '';
  for (const token of jsonTokens(text)) {
    const level = levels.at(-1);
    if (token === '{') levels.push({ names: new Set(), at: '' });
    else if (token === '[') levels.push({ names: null, at: 0 });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',' && typeof level?.at === 'number') level.at += 1;
    else if (token === ':' && level?.names) {
      level.at = JSON.parse(before) as string;
      if (level.names.has(level.at))
        problems.push(problem(file, pathTo(levels), level.at, fault('key-twice')));
      if (problems.length === maxProblems) break;
      level.names.add(level.at);
    }
    before = token;
  }
  return problems;
}

function pathTo(levels: readonly Level[]): Path {
  return levels.map(({ at }) => at);
}
