import type { Page } from './built-site.ts';
import { attribute, elements, rawText } from './html-tree.ts';

export type Thing = Readonly<Record<string, any>> & { readonly '@type': string };

/** Everything that a page's JSON-LD describes. */
export function structuredData({ document }: Page): Thing[] {
  return [...elements(document, 'script')]
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .flatMap((script) => JSON.parse(rawText(script)));
}

export function things(page: Page, type: string): Thing[] {
  return structuredData(page).filter((thing) => thing['@type'] === type);
}
