/** What the code does, as TypeScript reads it: functions, exports, effects, writes, sentences. */
import ts from 'typescript';
import { scriptsOf } from './sources';

export function functionsIn(file: string): readonly { line: number; lines: number }[] {
  return scriptsOf(file).flatMap(({ first, tree }) => {
    const found: { line: number; lines: number }[] = [];
    const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line;
    const visit = (node: ts.Node) => {
      if (ts.isFunctionLike(node) && 'body' in node && node.body) {
        const [start, end] = [lineOf(node.getStart(tree)), lineOf(node.end)];
        found.push({ line: first + start + 1, lines: end - start + 1 });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

/**
 * Exports that may have the name of another one. The files of a language all have the same words.
 * What a list brings together is named after its file, and that name is its id in addresses and on
 * the command line: a kind of question, a layer of the map. Each later view has words of its own,
 * which only the components beside them read.
 */
export function isNameInAList(file: string, name: string): boolean {
  if (/^src\/(i18n\/\w\w|linking\/(cues|dates\/words)|review\/words)\//.test(file)) return true;
  if (/^src\/panels\/.*\/words\.ts$/.test(file)) return /^(load|get)Words$/.test(name);
  return new RegExp(`^src/(query/kinds|map/style/layers)/${name}\\.ts$`).test(file);
}

/** The names that a module exports of its own, not those that it passes on. */
export function exportedBy(tree: ts.SourceFile): readonly string[] {
  const namesOf = (name: ts.BindingName): readonly string[] =>
    ts.isIdentifier(name)
      ? [name.text]
      : name.elements.flatMap((one) => (ts.isBindingElement(one) ? namesOf(one.name) : []));
  return tree.statements.flatMap((one) => {
    const isExported =
      ts.canHaveModifiers(one) &&
      ts.getModifiers(one)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(one))
      return one.declarationList.declarations.flatMap(({ name }) => namesOf(name));
    const named =
      ts.isTypeAliasDeclaration(one) ||
      ts.isInterfaceDeclaration(one) ||
      ts.isClassDeclaration(one) ||
      ts.isFunctionDeclaration(one);
    return named && one.name ? [one.name.text] : [];
  });
}

/**
 * Verbs of the state that a component calls while it is made or in an effect. A callback that it
 * passes to an event or to the map runs later and does not count.
 */
export function writesAtStart(file: string): readonly string[] {
  const verb = /^(app|reader|library|sketch)\.((answers|sketch|library)\.)?\w+$/;
  const asks = /\.(isShown|addressOf|placeOf|replyTo|shown|find)$/;
  return scriptsOf(file).flatMap(({ tree }) => {
    const found: string[] = [];
    const visit = (node: ts.Node, isEffect = false): void => {
      const starts =
        ts.isCallExpression(node) && /^(\$effect|untrack)/.test(node.expression.getText());
      if (ts.isFunctionLike(node) && !isEffect) return;
      if (ts.isCallExpression(node)) {
        const called = node.expression.getText();
        if (verb.test(called) && !asks.test(called)) found.push(`${file}: ${called}`);
      }
      ts.forEachChild(node, (child) => visit(child, starts));
    };
    visit(tree);
    return found;
  });
}

/**
 * The effects of a file: the lines of their bodies, and the state that they write at once, also by a
 * method of the class or a function of the file that they call. A plain variable and the title of the
 * document are no state; what is written once something was awaited is an answer.
 */
export function effectsIn(
  file: string,
  scripts: ReturnType<typeof scriptsOf>,
): readonly { at: string; lines: number; writes: readonly string[] }[] {
  return scripts.flatMap(({ first, tree }) => {
    const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line;
    const states = [...tree.text.matchAll(/let (\w+)[^=;]*= \$(?:state|derived)/g)].map(
      ([, name]) => name,
    );
    const writesIn = (node: ts.Node): readonly string[] => {
      const written =
        ts.isBinaryExpression(node) &&
        /^([-+*/]|\?\?|&&|\|\|)?=$/.test(node.operatorToken.getText())
          ? [node.left.getText()]
          : [];
      const isState = (name: string) =>
        states.includes(name) || (name.includes('.') && !name.startsWith('document.'));
      return [...written.filter(isState), ...node.getChildren().flatMap(writesIn)];
    };
    return callsOf(tree, /^\$effect(\.pre)?$/).map((call) => {
      const [effect] = call.arguments;
      const body = effect && ts.isArrowFunction(effect) ? effect.body : call;
      const whole = lineOf(body.end) - lineOf(body.getStart(tree)) + 1;
      return {
        at: `${file}:${first + lineOf(call.getStart(tree)) + 1}`,
        lines: ts.isBlock(body) ? whole - 2 : whole,
        writes: [
          ...writesIn(body),
          ...callsOf(body, /^(this\.)?#?\w+$/).flatMap((one) => writesAtOnce(tree, one)),
        ],
      };
    });
  });
}

/** The state of a file that what is called there writes before it waits for anything. */
function writesAtOnce(tree: ts.Node, call: ts.CallExpression): readonly string[] {
  const name = call.expression.getText().replace(/^this\./, '');
  const body =
    bodyOf(tree, name)
      ?.getText()
      .split(/[^;{}]*\bawait\b/)[0] ?? '';
  const states = [...tree.getText().matchAll(/(#?\w+)(?:: [^=;]*)? = \$(?:state|derived)\b/g)];
  return states
    .map(([, state = '']) => state)
    .filter((state) =>
      new RegExp(`(?<![\\w#])${state}\\s*([-+*/]|\\?\\?|&&|\\|\\|)?=(?![=>])`).test(body),
    )
    .map((state) => `${name}: ${state}`);
}

function bodyOf(node: ts.Node, name: string): ts.Node | undefined {
  const isNamed =
    (ts.isMethodDeclaration(node) || ts.isFunctionDeclaration(node)) &&
    node.name?.getText() === name;
  return isNamed ? node.body : ts.forEachChild(node, (child) => bodyOf(child, name));
}

function callsOf(tree: ts.Node, name: RegExp): readonly ts.CallExpression[] {
  const own = ts.isCallExpression(tree) && name.test(tree.expression.getText()) ? [tree] : [];
  return [...own, ...tree.getChildren().flatMap((child) => callsOf(child, name))];
}

/** Texts of a module that read as English, except imports and the messages of thrown errors. */
export function sentencesIn(file: string, text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) return;
    const words = ts.isStringLiteralLike(node)
      ? node.text
      : ts.isTemplateExpression(node)
        ? [node.head, ...node.templateSpans.map(({ literal }) => literal)]
            .map(({ text: part }) => part)
            .join('…')
        : '';
    if (/\p{L}{2,},? \p{Ll}{2,}/u.test(words)) found.push(`${file}: ${words}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}
