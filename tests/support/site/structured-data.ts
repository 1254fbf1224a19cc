import type { Page } from './built-site.ts';
import { attribute, elements, rawText } from './html-tree.ts';

/** A thing that JSON-LD describes. */
export type Thing = Readonly<Record<string, any>> & { readonly '@type': string };

/** Everything that the JSON-LD of a page describes, in order. */
export function structuredData({ document }: Page): Thing[] {
  return [...elements(document, 'script')]
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .flatMap((script) => JSON.parse(rawText(script)));
}

/** The things of one type. */
export function things(page: Page, type: string): Thing[] {
  return structuredData(page).filter((thing) => thing['@type'] === type);
}
