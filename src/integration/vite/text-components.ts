import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

const source = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The file of each component that authors may type, by its name. */
const components = ['mdx', 'exercises'].flatMap((folder) =>
  readdirSync(source(`components/${folder}`))
    .filter((file) => file.endsWith('.astro'))
    .map((file) => ({ name: file.slice(0, -'.astro'.length), file: source(`components/${folder}/${file}`) })),
);

/** The styles of what only some texts have, by what gives it away; a false alarm costs a few bytes. */
const styles = [
  { sign: /^\s*\|?\s*:?-+:?\s*\|/m, file: source('styles/texts/tables.css') },
  { sign: /`|<kbd/, file: source('styles/texts/code.css') },
  { sign: /^\s*[-*+] \[[ x]\]/m, file: source('styles/texts/tasks.css') },
  { sign: /\[\^/, file: source('styles/texts/notes.css') },
];

/**
 * Gives each text the components that it uses, and the styles that it needs. Given to every text by the page instead, each
 * page would carry the styles of all. They stand at the end, so that line numbers in messages stay right.
 */
export const textComponents: Plugin = {
  name: 'text-components',
  transform: {
    order: 'pre',
    filter: { id: /\.mdx$/ },
    handler(text) {
      const used = components.filter(({ name }) => new RegExp(`^<${name}[\\s/>]`, 'm').test(text));
      const imports = [
        ...styles.filter(({ sign }) => sign.test(text)).map(({ file }) => `import ${JSON.stringify(file)};`),
        ...used.map(({ name, file }) => `import ${name}Component from ${JSON.stringify(file)};`),
      ].join('\n');
      const names = used.map(({ name }) => `${name}: ${name}Component`).join(', ');
      return { code: `${text}\n\n${imports}\nexport const components = { ${names} };\n`, map: { mappings: '' } };
    },
  },
};
