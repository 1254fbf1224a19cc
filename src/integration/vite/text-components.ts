import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

const folders = ['mdx', 'exercises'].map((name) => new URL(`../../components/${name}/`, import.meta.url));

/** The file of each component that authors may type, by its name. */
const files = new Map(
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.astro'))
      .map((file): [string, string] => [file.slice(0, -'.astro'.length), fileURLToPath(new URL(file, folder))]),
  ),
);

/**
 * Gives each text the components that it uses, and with them their styles. Given to every text by the page instead, each
 * page would carry the styles of all. They stand at the end, so that line numbers in messages stay right.
 */
export const textComponents: Plugin = {
  name: 'text-components',
  transform: {
    order: 'pre',
    filter: { id: /\.mdx$/ },
    handler(source) {
      const used = [...files].filter(([name]) => new RegExp(`^<${name}[\\s/>]`, 'm').test(source));
      if (used.length === 0) return undefined;
      const imports = used.map(([name, file]) => `import ${name}Component from ${JSON.stringify(file)};`);
      const names = used.map(([name]) => `${name}: ${name}Component`);
      const code = `${source}\n\n${imports.join('\n')}\nexport const components = { ${names.join(', ')} };\n`;
      return { code, map: { mappings: '' } };
    },
  },
};
