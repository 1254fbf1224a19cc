/**
 * The house rules that no compiler knows: who may import whom, what files and folders are called, and that the site's
 * name is data. The table of who may import whom is in architecture/rules.ts.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { parse } from 'yaml';
import { importCircles } from './architecture/circles.ts';
import { hasDefaultExport } from './architecture/modules.ts';
import { isBelow, rules, violations } from './architecture/rules.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Every file below a folder of the project, as paths from the project's root with forward slashes. */
const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      posix.join(folder, entry.parentPath.slice(join(root, folder).length).replaceAll('\\', '/'), entry.name),
    )
    .toSorted();

const none = (problems: string[]): void => assert.equal(problems.length, 0, `\n${problems.join('\n')}`);
const sources = filesBelow('src');
const code = sources.filter((file) => /\.(?:astro|[cm]?[jt]sx?)$/.test(file));

describe('who may import whom', () => {
  for (const { of } of rules) {
    test(of, () =>
      none(
        ['astro.config.mjs', ...code]
          .filter((file) => isBelow(file, of))
          .flatMap((file) => violations(file, read(file))),
      ),
    );
  }

  test('every file has a rule', () => {
    none(sources.filter((file) => !rules.some(({ of }) => isBelow(file, of))).map((file) => `${file} has no rule`));
  });

  test('content imports nothing', () => {
    // Code between fences is text.
    const text = (file: string): string => read(file).replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
    const entries = ['content', 'tests/fixtures/content'].flatMap(filesBelow).filter((file) => file.endsWith('.mdx'));
    const importing = entries.filter((file) => /^(?:import|export)\s/m.test(text(file)));
    none(importing.map((file) => `${file} imports or exports: content is data`));
  });
});

describe('circles', () => {
  const circles = (files: Record<string, string>): string[] =>
    importCircles(new Map(Object.entries(files))).map((circle) => circle.join(' → '));

  test('no file imports itself by way of others', () => {
    none(circles(Object.fromEntries(code.map((file) => [file, read(file)]))));
  });

  test('are found, through types and scripts too', () => {
    const found = circles({
      'src/a.ts': `import { b } from './b.ts';`,
      'src/b.ts': `import type { C } from './c/C.astro';`,
      'src/c/C.astro': '<script src="../a.ts"></script>',
      'src/d.ts': `import { a } from './a.ts';`,
    });
    assert.deepEqual(found, ['src/a.ts → src/b.ts → src/c/C.astro → src/a.ts']);
  });
});

describe('the rules are enforced', () => {
  const astro = (frontmatter: string, template = ''): string => `---\n${frontmatter}\n---\n\n${template}\n`;
  const table: [name: string, file: string, source: string, forbidden: string[]][] = [
    ['the domain imports itself', 'src/domain/blog/a.ts', `import { b } from '../b.ts';`, []],
    ['the domain imports Node', 'src/domain/a.ts', `import { join } from 'node:path';`, ['node:path']],
    ['the domain imports a type of a package', 'src/domain/a.ts', `import type { A } from 'yaml';`, ['yaml']],
    [
      'the domain exports from a schema',
      'src/domain/a.ts',
      `export { a } from '../schemas/a.ts';`,
      ['../schemas/a.ts'],
    ],
    ['a schema imports Zod', 'src/schemas/a.ts', `import { z } from 'astro/zod';`, []],
    ['a schema imports content', 'src/schemas/a.ts', `import { z } from 'astro:content';`, ['astro:content']],
    ['a query imports content', 'src/queries/a.ts', `import { getCollection } from 'astro:content';`, []],
    [
      'a query imports a component',
      'src/queries/a.ts',
      `import A from '../components/A.astro';`,
      ['../components/A.astro'],
    ],
    ['a feed imports a package', 'src/feeds/a.ts', `import { Feed } from 'feed';`, []],
    [
      'a feed imports a type of content',
      'src/feeds/a.ts',
      `import type { A } from 'astro:content';`,
      ['astro:content'],
    ],
    ['an element imports a package', 'src/elements/a.ts', `import axe from 'axe-core';`, ['axe-core']],
    [
      'an element imports a query at run time',
      'src/elements/a.ts',
      `await import('../queries/a.ts');`,
      ['../queries/a.ts'],
    ],
    [
      'a component imports a type of a query',
      'src/components/a/A.astro',
      astro(`import type { P } from '../../queries/p.ts';`),
      [],
    ],
    [
      'a component imports a query',
      'src/components/A.astro',
      astro(`import { p } from '../queries/p.ts';`),
      ['../queries/p.ts'],
    ],
    [
      'a component imports a type in braces',
      'src/components/A.astro',
      astro(`import { type P } from '../queries/p.ts';`),
      ['../queries/p.ts'],
    ],
    [
      'a component takes an element by src',
      'src/components/A.astro',
      astro('', '<script src="../elements/a.ts"></script>'),
      [],
    ],
    [
      'a component imports an element',
      'src/components/A.astro',
      astro(`import '../elements/a.ts';`),
      ['../elements/a.ts'],
    ],
    [
      'a component imports in a script',
      'src/components/A.astro',
      astro('', `<p>{a > b}</p><script>import '../elements/a.ts';</script>`),
      ['../elements/a.ts'],
    ],
    [
      'a component takes a script from elsewhere',
      'src/components/A.astro',
      astro('', '<script is:inline data-a={b} src="https://example.org/a.js" />'),
      ['https://example.org/a.js'],
    ],
    ['a page imports a query', 'src/pages/[page].astro', astro(`import { p } from '../queries/p.ts';`), []],
    [
      'a page imports content',
      'src/pages/a.astro',
      astro(`import { render } from 'astro:content';`),
      ['astro:content'],
    ],
    ['a page imports an element', 'src/pages/a.ts', `import { a } from '../elements/a.ts';`, ['../elements/a.ts']],
    ['a page imports the author’s tools', 'src/pages/a.ts', `import { a } from '../author/a.ts';`, ['../author/a.ts']],
    ['the author’s tools import Astro', 'src/author/a.ts', `import { build } from 'astro';`, ['astro']],
    ['an alias is no package', 'src/author/a.ts', `import { a } from '@/queries/a.ts';`, ['@/queries/a.ts']],
    ['a type in the middle of code', 'src/domain/a.ts', `const a: import('yaml').Node = b;`, ['yaml']],
    ['a glob', 'src/pages/a.ts', `import.meta.glob('../elements/*.ts');`, ['../elements/*.ts']],
    ['a comment imports nothing', 'src/domain/a.ts', `// import { a } from 'yaml';`, []],
  ];
  for (const [name, file, source, forbidden] of table) {
    test(name, () => {
      const found = violations(file, source);
      assert.equal(found.length, forbidden.length, found.join('\n'));
      for (const [index, specifier] of forbidden.entries()) {
        assert.ok(found[index]?.startsWith(`${file} imports '${specifier}' as `), found[index]);
      }
    });
  }

  test('the message says file, import and rule', () => {
    assert.deepEqual(violations('src/elements/a.ts', `import type { P } from '../queries/p.ts';`), [
      `src/elements/a.ts imports '../queries/p.ts' as type: src/elements/ may import itself, src/domain/`,
    ]);
  });

  test('a new folder needs a rule', () => {
    assert.deepEqual(violations('src/things/a.ts', ''), [
      'src/things/a.ts: no rule says what it may import; add a line to the table of rules',
    ]);
  });
});

describe('the domain', () => {
  test('compiles without the globals of a browser or of Node', () => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { status, stdout } = spawnSync(
      process.execPath,
      [tsc, '-p', join(root, 'src/domain/tsconfig.json'), '--noEmit'],
      {
        encoding: 'utf8',
      },
    );
    assert.equal(status, 0, stdout);
  });

  test('would not compile with any of them', () => {
    const globals = [
      'document',
      'window',
      'process',
      'console',
      'URL',
      'setTimeout',
      'fetch',
      'localStorage',
      'Buffer',
    ];
    const config = ts.getParsedCommandLineOfConfigFile(join(root, 'src/domain/tsconfig.json'), undefined, {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => assert.fail(String(messageText)),
    });
    assert.ok(config);
    const host = ts.createCompilerHost(config.options);
    const { getSourceFile } = host;
    host.getSourceFile = (path, target, ...rest) =>
      path.endsWith('/probe.ts')
        ? ts.createSourceFile(path, globals.join(';\n'), target)
        : getSourceFile(path, target, ...rest);
    const program = ts.createProgram([join(root, 'src/domain/probe.ts')], config.options, host);
    const messages = program.getSemanticDiagnostics().map(({ messageText }) => String(messageText));
    assert.equal(messages.length, globals.length, messages.join('\n'));
    for (const [index, name] of globals.entries()) assert.match(messages[index] ?? '', new RegExp(`name '${name}'`));
  });
});

describe('names', () => {
  const folders = new Set([...sources, ...filesBelow('tests')].flatMap((file) => dirname(file).split('/')));
  for (const name of ['utils', 'helpers', 'lib', 'common', 'misc']) {
    test(`no folder is called ${name}`, () => assert.ok(!folders.has(name)));
  }

  const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)+$/;
  const FOLDER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
  const PASCAL = /^(?:[A-Z][a-z0-9]*)+\.astro$/;
  /**
   * Astro's routes: words and parameters, such as `robots.txt.ts`, `[page].astro` or `[...archive].astro`; and what
   * several of them share, which is no route behind an underscore.
   */
  const ROUTE = /^_?(?:[a-z0-9]+|\[(?:\.\.\.)?[a-z][A-Za-z]*\]|[-.](?=[a-z0-9[]))+$/;
  const kinds: [name: string, isOne: (file: string) => boolean, form: RegExp][] = [
    ['components and layouts are PascalCase', (file) => /^src\/(?:components|layouts)\/.*\.astro$/.test(file), PASCAL],
    ['pages are named for their routes', (file) => file.startsWith('src/pages/'), ROUTE],
    ['no other file is an Astro component', (file) => file.endsWith('.astro'), /^$/],
    ['all other files are kebab-case', () => true, KEBAB],
  ];
  for (const [index, [name, , form]] of kinds.entries()) {
    test(name, () => {
      const these = sources.filter((file) => kinds.findIndex(([, isOne]) => isOne(file)) === index);
      none(these.filter((file) => !form.test(basename(file))).map((file) => `${file}: ${name}`));
    });
  }

  test('no two files share a name, so that a name finds its file', () => {
    const named = Map.groupBy(
      sources.filter((file) => !file.startsWith('src/pages/') && !basename(file).startsWith('index.')),
      (file) => basename(file),
    );
    none([...named.values()].filter((files) => files.length > 1).map((files) => files.join(', ')));
  });

  test('no folder is too full to read at a glance', () => {
    const MOST = 20;
    const rooms = Map.groupBy(sources, (file) => dirname(file));
    none(
      [...rooms]
        .filter(([, files]) => files.length > MOST)
        .map(([folder, files]) => `${folder} holds ${files.length} files; divide it by concern`),
    );
  });

  test('folders are kebab-case, or parameters below pages', () => {
    const isNamed = (folder: string): boolean =>
      folder.split('/').every((part) => FOLDER.test(part) || (folder.startsWith('src/pages/') && ROUTE.test(part)));
    none([...new Set(sources.map((file) => dirname(file)))].filter((folder) => !isNamed(folder)));
  });
});

describe('exports', () => {
  /** Modules of which Astro wants the default export: none so far, since routes export `GET` by its name. */
  const mayHaveDefault: ReadonlySet<string> = new Set();

  test('are named, never default', () => {
    const modules = code.filter((file) => !file.endsWith('.astro') && !mayHaveDefault.has(file));
    none(modules.filter((file) => hasDefaultExport(read(file))).map((file) => `${file} has a default export`));
  });

  const table: [source: string, expected: boolean][] = [
    ['export default 1;', true],
    ['export default function a() {}', true],
    ['export default class {}', true],
    ['const a = 1; export { a as default };', true],
    [`export { default } from './a.ts';`, true],
    [`export { default as a } from './a.ts';`, false],
    ['export const a = 1;', false],
    [`import a from 'a';`, false],
  ];
  for (const [source, expected] of table) {
    test(`${source} is ${expected ? 'a default export' : 'none'}`, () => {
      assert.equal(hasDefaultExport(source), expected);
    });
  }
});

describe('identity is data', () => {
  for (const folder of ['content', 'tests/fixtures/content']) {
    test(`the name in ${folder}/settings/site.yaml is nowhere in src/`, () => {
      const { title } = parse(read(`${folder}/settings/site.yaml`)) as { title: string };
      assert.ok(title);
      // A name of one word, such as "Home", can be a word of the code.
      if (!title.includes(' ')) return;
      none(sources.filter((file) => read(file).includes(title)).map((file) => `${file} names the site: ${title}`));
    });
  }
});
