import ts from 'typescript';

/** How one file takes in another: as code, as types alone, by `<script src>`, or inside an inline `<script>`. */
export type Kind = 'code' | 'type' | 'script' | 'inline script';

/** One import of a file. */
export interface Import {
  specifier: string;
  kind: Kind;
}

const IMPORTING_CALLS = new Set(['import', 'require', 'import.meta.glob']);

/** Everything that a TypeScript or JavaScript source imports. */
function codeImports(source: string): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, kind: Kind): void => {
    if (node !== undefined && ts.isStringLiteralLike(node)) found.push({ specifier: node.text, kind });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      // `import { type A }` is no `import type`: it still runs the module.
      const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      add(node.moduleSpecifier, isType ? 'type' : 'code');
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'code');
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, 'type');
    } else if (ts.isCallExpression(node)) {
      const called = node.expression.getText(file);
      if (IMPORTING_CALLS.has(called)) for (const argument of node.arguments) add(argument, 'code');
    }
    ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest);
  visit(file);
  return found;
}

const FRONTMATTER = /^\s*---\r?\n([\s\S]*?)(?<=\n)---/;
const SCRIPT = /<script\b((?:[^>"'{]|"[^"]*"|'[^']*'|\{[^}]*\})*?)(?:\/>|>([\s\S]*?)<\/script>)/g;

/** Everything that a source imports; of an Astro component the front matter and its scripts. */
export function imports(file: string, source: string): Import[] {
  if (!file.endsWith('.astro')) return codeImports(source);
  const [frontmatter = '', code = ''] = FRONTMATTER.exec(source) ?? [];
  const template = source.slice(frontmatter.length).replace(/<!--[\s\S]*?-->/g, '');
  const scripts = [...template.matchAll(SCRIPT)].flatMap(([, attributes = '', inline = '']): Import[] => {
    const [, src] = /\bsrc="([^"]*)"/.exec(attributes) ?? [];
    const inside = codeImports(inline).map(({ specifier }): Import => ({ specifier, kind: 'inline script' }));
    return src === undefined ? inside : [{ specifier: src, kind: 'script' }, ...inside];
  });
  return [...codeImports(code), ...scripts];
}

/** Whether a TypeScript or JavaScript source has a default export, in whichever of its three forms. */
export function hasDefaultExport(source: string): boolean {
  const { statements } = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest);
  return statements.some((statement) => {
    if (ts.isExportAssignment(statement)) return true;
    if (ts.isExportDeclaration(statement)) {
      const { exportClause: clause } = statement;
      return (
        clause !== undefined && ts.isNamedExports(clause) && clause.elements.some(({ name }) => name.text === 'default')
      );
    }
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    return modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
  });
}
