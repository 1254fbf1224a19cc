import { posix } from 'node:path';
import { imports, type Kind } from './modules.ts';

/**
 * What the files of a folder may import. A folder may always import itself. An entry is a folder (`src/domain/`), a
 * prefix (`node:`), one module, or `npm`: any package but Astro itself, whose modules are named one by one.
 */
interface Rule {
  /** The folder, or one file. */
  of: string;
  may: readonly string[];
  mayAsType?: readonly string[];
  mayAsScript?: readonly string[];
}

const src = (...folders: string[]): string[] => folders.map((folder) => `src/${folder}/`);

/** Who may import whom, as the architecture has it. The first line that fits a file is its rule. */
export const rules: readonly Rule[] = [
  {
    of: 'astro.config.mjs',
    may: [
      'src/markdown/',
      'src/fonts/',
      'src/integration/',
      'src/author/check.ts',
      'content/settings/',
      'astro/config',
      'npm',
      'node:',
    ],
  },
  {
    of: 'src/content.config.ts',
    may: ['src/schemas/', 'src/markdown/', 'src/domain/slug.ts', 'astro/loaders', 'astro/zod', 'astro:content'],
  },
  { of: 'src/domain/', may: [] },
  { of: 'src/schemas/', may: ['src/domain/', 'astro/zod'] },
  {
    of: 'src/queries/',
    may: [
      'src/domain/',
      'astro:assets',
      'astro:content',
      'astro:container',
      'astro/container',
      '@astrojs/mdx/container-renderer',
    ],
    mayAsType: ['src/schemas/', 'astro', 'astro/', 'npm'],
  },
  { of: 'src/feeds/', may: ['src/domain/', 'npm', 'node:'] },
  { of: 'src/drawing/', may: ['src/domain/', 'src/fonts/', 'npm', 'node:'] },
  { of: 'src/fonts/', may: ['npm', 'node:'] },
  { of: 'src/markdown/', may: ['src/domain/', 'astro/loaders', 'npm', 'node:'] },
  { of: 'src/elements/', may: ['src/domain/'] },
  ...src('components', 'layouts').map((of) => ({
    of,
    may: [...src('domain', 'components', 'styles', 'assets'), 'astro:assets', 'heroicons/'],
    mayAsType: ['src/queries/', 'astro', 'astro/', 'npm'],
    mayAsScript: ['src/elements/'],
  })),
  {
    of: 'src/pages/',
    may: [
      ...src('domain', 'schemas', 'queries', 'feeds', 'drawing', 'fonts', 'markdown'),
      ...src('components', 'layouts', 'styles', 'assets'),
      'astro',
      'astro:assets',
      'astro:config/server',
      'npm',
      'node:',
    ],
    mayAsScript: ['src/elements/'],
  },
  { of: 'src/integration/', may: ['npm', 'node:'], mayAsType: ['astro'] },
  { of: 'src/author/', may: [...src('domain', 'schemas', 'integration'), 'astro/zod', 'npm', 'node:'] },
  { of: 'src/styles/', may: [] },
  { of: 'src/assets/', may: [] },
];

const isPackage = (module: string): boolean => /^(?:@[a-z0-9-]+\/)?[a-z0-9][\w.-]*(?:\/|$)/.test(module);
const isAstroItself = (module: string): boolean => module === 'astro' || module.startsWith('astro/');

/** Whether a path is below a folder, or is the file itself. */
export const isBelow = (path: string, place: string): boolean =>
  /[/:]$/.test(place) ? path.startsWith(place) : path === place;

/** Whether an imported module is what an entry of a rule names. */
const fits = (module: string, entry: string): boolean =>
  entry === 'npm'
    ? isPackage(module) && !isAstroItself(module) && !/^(?:src|content|tests)\//.test(module)
    : isBelow(module, entry);

/** The module that a specifier means, seen from a file: a path from the project's root where it is one. */
function resolved(file: string, specifier: string): string {
  const bare = specifier.replace(/\?.*$/, '');
  return bare.startsWith('.') ? posix.join(posix.dirname(file), bare) : bare;
}

const sentence = (rule: Rule): string =>
  [
    `${rule.of} may import ${['itself', ...rule.may].join(', ')}`,
    rule.mayAsType && `by \`import type\` also ${rule.mayAsType.join(', ')}`,
    rule.mayAsScript && `by <script src> only ${rule.mayAsScript.join(', ')}`,
  ]
    .filter(Boolean)
    .join('; ');

/** What a source imports against the rules, each with the file, the import and the rule. */
export function violations(file: string, source: string): string[] {
  const rule = rules.find(({ of }) => isBelow(file, of));
  if (rule === undefined) return [`${file}: no rule says what it may import; add a line to the table of rules`];
  const code = [rule.of, ...rule.may];
  const allowed: Record<Kind, readonly string[]> = {
    code,
    type: [...code, ...(rule.mayAsType ?? [])],
    script: rule.mayAsScript ?? [],
    'inline script': [],
  };
  return imports(file, source)
    .filter(({ specifier, kind }) => !allowed[kind].some((entry) => fits(resolved(file, specifier), entry)))
    .map(({ specifier, kind }) => `${file} imports '${specifier}' as ${kind}: ${sentence(rule)}`);
}
