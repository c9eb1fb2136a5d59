/** What components read after they have waited, when they may be gone. */
import ts from 'typescript';
import type { scriptsOf } from './sources';

/** A function that waits, with what it reads afterwards. */
export interface Wait {
  readonly at: string;
  readonly reads: readonly string[];
}

/**
 * The functions of a file that wait, with the props and derived values that they read afterwards.
 * Where a function asks first whether its element still stands in the page (`isConnected`), what
 * follows does not count.
 */
export function waitsIn(file: string, scripts: ReturnType<typeof scriptsOf>): readonly Wait[] {
  return scripts.flatMap(({ first, tree }) => {
    const passing = passingNames(tree);
    const own = ownFunctions(tree);
    const waits: Wait[] = [];
    const visit = (node: ts.Node): void => {
      const starts = ts.isFunctionLike(node) ? waitEnd(node) : thenCallbacks(node);
      if (starts !== null) {
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
        const reads = readIn(node, starts, passing, own, new Set());
        waits.push({ at: `${file}:${first + line + 1}`, reads: [...new Set(reads)] });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return waits;
  });
}

/** Props and derived values: those of a class with `this.` before them. */
function passingNames(tree: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const isPassing = (value: ts.Node | undefined) =>
    value !== undefined && /^\$(props\(|derived\b)/.test(value.getText(tree));
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && isPassing(node.initializer))
      boundBy(node.name).forEach((name) => names.add(name));
    if (ts.isPropertyDeclaration(node) && isPassing(node.initializer))
      names.add(`this.${node.name.getText(tree)}`);
    if (ts.isBinaryExpression(node) && isPassing(node.right)) names.add(node.left.getText(tree));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

function boundBy(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((one) => (ts.isBindingElement(one) ? boundBy(one.name) : []));
}

/** The functions of a component or of a class, by the name by which they are called. */
function ownFunctions(tree: ts.SourceFile): ReadonlyMap<string, ts.Node> {
  const found = new Map<string, ts.Node>();
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionDeclaration(node) && node.name) found.set(node.name.text, node);
    if (ts.isMethodDeclaration(node)) found.set(`this.${node.name.getText(tree)}`, node);
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isArrowFunction(node.initializer))
      found.set(node.name.getText(tree), node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Where a function has waited for the first time; null where it never does. */
function waitEnd(node: ts.Node): number | null {
  let end: number | null = null;
  const visit = (one: ts.Node, loop: ts.Node | null): void => {
    if (ts.isFunctionLike(one) || end !== null) return;
    // The next turn of a loop comes after the wait of the last one.
    if (ts.isAwaitExpression(one)) end = loop ? loop.getStart() : one.end;
    const body = ts.isIterationStatement(one, false) ? one.statement : null;
    ts.forEachChild(one, (child) => visit(child, loop ?? (child === body ? body : null)));
  };
  ts.forEachChild(node, (child) => visit(child, null));
  return end;
}

/** Where the callbacks of a promise begin. */
function thenCallbacks(node: ts.Node): number | null {
  const isThen =
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    /^(then|catch|finally)$/.test(node.expression.name.text);
  return isThen ? node.expression.end : null;
}

/** What stands for a read of one of the names from a position on, also in a function that is called. */
function readIn(
  node: ts.Node,
  from: number,
  passing: ReadonlySet<string>,
  own: ReadonlyMap<string, ts.Node>,
  seen: Set<string>,
): readonly string[] {
  const locals = localsOf(node);
  const text = node.getSourceFile().text;
  const visit = (one: ts.Node): readonly string[] => {
    const name = nameRead(one);
    const inside = name !== null && !/^this\./.test(name) ? [] : one.getChildren().flatMap(visit);
    if (name === null || one.getStart() < from || locals.has(name)) return inside;
    if (from > 0 && text.slice(from, one.getStart()).includes('.isConnected')) return inside;
    if (passing.has(name)) return [name, ...inside];
    const called = own.get(name);
    if (!called || seen.has(name)) return inside;
    return [...inside, ...readIn(called, 0, passing, own, seen.add(name))];
  };
  return node.getChildren().flatMap(visit);
}

/** The names that a function declares itself. */
function localsOf(node: ts.Node): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (one: ts.Node): void => {
    if (ts.isVariableDeclaration(one) || ts.isParameter(one))
      boundBy(one.name).forEach((name) => found.add(name));
    ts.forEachChild(one, visit);
  };
  visit(node);
  return found;
}

/** The name by which a value is read: `name`, or `this.name`; null for anything else. */
function nameRead(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node))
    return node.expression.kind === ts.SyntaxKind.ThisKeyword ? node.getText() : null;
  if (!ts.isIdentifier(node)) return null;
  const { parent } = node;
  const isField = ts.isPropertyAccessExpression(parent) && parent.name === node;
  const isKey = ts.isPropertyAssignment(parent) && parent.name === node;
  return isField || isKey ? null : node.text;
}
