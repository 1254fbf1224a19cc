import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { satteri } from '@astrojs/markdown-satteri';
import { renderJSX } from 'astro/runtime/server/jsx.js';
import { isPlainMarkdown, mdxHtml } from '../../../src/markdown/plain-markdown.ts';
import { hastPlugins } from '../../../src/markdown/plugins.ts';

const processor = satteri({ hastPlugins });
const options = { syntaxHighlight: false, gfm: true, smartypants: true } as const;
const markdown = await processor.createRenderer(options);
const mdx = await processor.createMdxRenderer?.(options, { optimize: false, srcDir: new URL(import.meta.url) });

/** What MDX makes of a text, by way of a module, as in a build. */
async function renderedMdx(text: string): Promise<string> {
  const { code = '' } = (await mdx?.process(text, '/text.mdx', {})) ?? {};
  const module = `${code}\nexport default MDXContent;`.replace(/(?<=from ")astro[^"]*/g, (name) =>
    import.meta.resolve(name),
  );
  const { default: Content } = await import(`data:text/javascript,${encodeURIComponent(module)}`);
  return String(await renderJSX({} as Parameters<typeof renderJSX>[0], Content({})));
}

describe('Markdown alone has the HTML that MDX makes of it', () => {
  const texts = {
    punctuation: `He said "hello" & 'bye' -- em... &amp; &copy; &lt;br&gt; &nbsp;x 5 > 4 \\"q\\" &#123;x&#125;`,
    links: `[a](/?a=1&b=2 "A 'quoted' > &lt; &amp; é") [b](/x) https://example.org/?a&b me@example.org [r]\n\n[r]: /r "R"`,
    'breaks and rules': 'one  \ntwo\\\nthree\n\n***',
    lists: '- a\n- b\n  - c\n\n1. x\n2. y',
    footnotes: 'One[^a] two[^b] one again[^a].\n\n[^a]: Note **a** "q".\n[^b]: More.',
    headings: '## A "q" & *code*\n\n### Same\n\n### Same\n\n#### Four *em*',
    quotations: '> a\n>\n> > b\n\n~~gone~~ ***both***',
  };
  for (const [what, text] of Object.entries(texts)) {
    it(what, async () => {
      assert.ok(isPlainMarkdown(text));
      assert.equal(mdxHtml((await markdown.render(text)).code), await renderedMdx(text));
    });
  }
});

describe('MDX is', () => {
  const texts = {
    'a component': 'a\n\n<Aside label="b">\n\nc\n\n</Aside>',
    'an expression': 'a {b} c',
    'an import': 'import a from "b"\n\nc',
    'an export': 'a\n\nexport const b = 1',
    'a picture': '![a](./b.png)',
    'what would be indented code': 'a\n\n    b',
    'what would be indented code in a list': '-     a',
    code: 'a `b`',
    'a task': '- [ ] a',
    'a table': 'a | b\n:-- | --\nc | d',
    'a tab': '1.\ta',
    'a rule at the start, which would be front matter': '---\na: b\n---',
  };
  for (const [what, text] of Object.entries(texts)) it(what, () => assert.ok(!isPlainMarkdown(text)));
});
