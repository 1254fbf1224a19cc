import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { isPlainMarkdown, mdxHtml } from './plain-markdown.ts';

/**
 * Loads texts as `glob()` does, and renders those that are Markdown alone. Their HTML is the same as MDX would make, and
 * Astro's data store keeps it by the digest of the file; a module would be compiled and bundled with every build.
 */
export function textLoader(files: Parameters<typeof glob>[0]): Loader {
  const { load, ...loader } = glob(files);
  return {
    ...loader,
    load: async (context) => {
      await load(context);
      await renderTexts(context);
    },
  };
}

async function renderTexts({ store, renderMarkdown }: LoaderContext): Promise<void> {
  for (const { deferredRender, body = '', ...entry } of store.values()) {
    if (!deferredRender || !isPlainMarkdown(body)) continue;
    const rendered = await renderMarkdown(body);
    store.delete(entry.id);
    store.set({ ...entry, rendered: { ...rendered, html: mdxHtml(rendered.html) } });
  }
}
