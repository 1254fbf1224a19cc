import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { filesBelow } from '../site/built-site.ts';

/** A post as written: read without the site's own rules, which the tests must not share. */
export interface ContentPost {
  file: string;
  data: Readonly<Record<string, any>>;
  body: string;
}

/** Every post of a content folder. */
export function readPosts(contentDir: string): ContentPost[] {
  return filesBelow(join(contentDir, 'posts'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const source = readFileSync(join(contentDir, 'posts', file), 'utf8');
      const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
      return { file, data: parse(front), body };
    });
}

/** Whether a post is public now. */
export function isPublic({ data }: ContentPost): boolean {
  return !data['draft'] && !data['unlisted'] && new Date(data['date']) <= new Date();
}

/** A file of `taxonomy/`, by slug. */
export function readTerms(
  contentDir: string,
  name: 'tags' | 'categories',
): Record<string, { label: string; aliases?: string[] }> {
  return parse(readFileSync(join(contentDir, `taxonomy/${name}.yaml`), 'utf8'));
}
