/** The texts of a TypeScript file of words: every string and template in it that a person reads. */
import ts from 'typescript';

/** A text in parts: words, and the expressions that the page puts between them. */
export type Parts = readonly (string | Expression)[];
/** What the page puts into a text, with the place of its code in the file. */
interface Expression {
  readonly expression: string;
  readonly start: number;
  readonly end: number;
}

export interface Literal {
  /** The members that lead to it, `search.results`; with `[1]` where a member has several texts. */
  readonly key: string;
  /** The same without the number: English has the text under it, too. */
  readonly member: string;
  readonly parts: Parts;
  /** Where it stands in the file, with its quotes: UTF-16 offsets, half-open. */
  readonly start: number;
  readonly end: number;
}

/** Members whose texts are codes. */
const codes = new Set(['language', 'locale', 'numbers']);

/** The texts of a file of words, in its order. */
export function literalsOf(source: string): readonly Literal[] {
  const file = ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true);
  const found: { member: string; node: ts.Node; parts: Parts }[] = [];
  const visit = (node: ts.Node, path: readonly string[]): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const name = nameOf(node, file);
    if (name !== null && codes.has(name)) return;
    const here = name === null ? path : [...path, name];
    const parts = isCode(node) ? null : partsOf(node, file);
    if (parts && hasWords(parts)) found.push({ member: here.join('.'), node, parts });
    ts.forEachChild(node, (child) => {
      // A name in quotes is no text.
      if (!ts.isPropertyAssignment(node) || child !== node.name) visit(child, here);
    });
  };
  visit(file, []);
  return numbered(found, file);
}

/**
 * The file with other texts, by their keys; their expressions are those that the old text had. All
 * else in it stays as it is.
 */
export function withTexts(source: string, texts: Readonly<Record<string, Parts>>): string {
  const all = literalsOf(source);
  // A text may stand within the expression of another.
  const rewrite = (start: number, end: number, within: Literal | null): string => {
    let [written, at] = ['', start];
    for (const one of all) {
      if (one === within || one.start < at || one.end > end) continue;
      const parts = texts[one.key];
      if (!parts) continue;
      const code = literal(parts, (part) => rewrite(part.start, part.end, one));
      written += source.slice(at, one.start) + code;
      at = one.end;
    }
    return written + source.slice(at, end);
  };
  return rewrite(0, source.length, null);
}

/** A text as code: a template where it has expressions, else in quotes. */
function literal(parts: Parts, code: (part: Expression) => string): string {
  const isPlain = parts.every((part) => typeof part === 'string');
  const inner = parts.map((part) => {
    if (typeof part !== 'string') return `\${${code(part)}}`;
    const text = part
      .replaceAll('\\', '\\\\')
      .replaceAll('\u00a0', '\\u00a0')
      .replaceAll('\n', '\\n');
    return isPlain ? text.replaceAll("'", "\\'") : text.replace(/`|\$(?=\{)/g, '\\$&');
  });
  return isPlain ? `'${inner.join('')}'` : `\`${inner.join('')}\``;
}

function numbered(
  found: readonly { member: string; node: ts.Node; parts: Parts }[],
  file: ts.SourceFile,
): readonly Literal[] {
  return found.map((one) => {
    const { member, node, parts } = one;
    const all = found.filter((other) => other.member === member);
    const key = all.length === 1 ? member : `${member}[${all.indexOf(one)}]`;
    return { key, member, parts, start: node.getStart(file), end: node.end };
  });
}

/** The name that a node gives to what is in it; the object that a file exports gives none. */
function nameOf(node: ts.Node, file: ts.SourceFile): string | null {
  const isMember = ts.isPropertyAssignment(node);
  if (!isMember && !ts.isVariableDeclaration(node)) return null;
  if (!isMember && node.type !== undefined && node.initializer?.kind === objectLiteral) return null;
  return ts.isStringLiteral(node.name) ? node.name.text : node.name.getText(file);
}
const objectLiteral = ts.SyntaxKind.ObjectLiteralExpression;

/** Whether a string is compared, looked up or handed on as a code: nobody reads it. */
function isCode(node: ts.Node): boolean {
  const { parent } = node;
  if (!parent) return false;
  if (ts.isCaseClause(parent) || ts.isElementAccessExpression(parent)) return true;
  if (ts.isBinaryExpression(parent)) {
    const { kind } = parent.operatorToken;
    return (
      kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
      kind === ts.SyntaxKind.ExclamationEqualsEqualsToken
    );
  }
  return ts.isCallExpression(parent) && ts.isStringLiteral(node) && /^[a-z]{2}$/.test(node.text);
}

function partsOf(node: ts.Node, file: ts.SourceFile): Parts | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (!ts.isTemplateExpression(node)) return null;
  return [
    node.head.text,
    ...node.templateSpans.flatMap(({ expression, literal }) => [
      {
        expression: expression.getText(file),
        start: expression.getStart(file),
        end: expression.end,
      },
      literal.text,
    ]),
  ].filter((part) => part !== '');
}

function hasWords(parts: Parts): boolean {
  return parts.some((part) => typeof part === 'string' && /\S/.test(part));
}
