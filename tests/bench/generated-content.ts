/** The generated posts as files: a content folder of this project, or plain MDX for another. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { zonedTime } from '../../src/domain/blog/dates.ts';
import { postPath } from '../../src/domain/urls.ts';
import { AUTHORS, CATEGORIES, generatedPosts, TAGS, type GeneratedPost } from './generated-posts.ts';

const posts = [{ label: 'Posts', path: '/posts/' }];
const TIME_ZONE = 'Europe/London';

const addressOf = (slug: string, date: Date): string => postPath(zonedTime(date, TIME_ZONE), slug);

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const mdx = (frontMatter: object, body: string): string => `---\n${stringify(frontMatter)}---\n\n${body}\n`;

const terms = (slugs: readonly string[]): object =>
  Object.fromEntries(slugs.map((slug) => [slug, { label: slug, description: `Posts about ${slug}.` }]));

export const postFile = ({ slug, date }: GeneratedPost): string => `posts/${date.getUTCFullYear()}/${slug}.mdx`;

/** Replaces a content folder by one with so many posts. @returns the posts, the newest first */
export function writeContent(folder: string, count: number): GeneratedPost[] {
  rmSync(folder, { recursive: true, force: true });
  const settings = {
    title: 'A large site',
    tagline: 'As many posts as a busy blog writes in years',
    thesis: 'A build keeps up.',
    description: 'Generated posts, to measure how long a build takes.',
    url: 'https://bench.test',
    timeZone: TIME_ZONE,
    licence: { url: 'https://creativecommons.org/licenses/by/4.0/', line: 'Words are CC BY 4.0.' },
  };
  write(join(folder, 'settings/site.yaml'), stringify(settings));
  write(
    join(folder, 'settings/navigation.yaml'),
    stringify({ header: posts, footer: posts }, { aliasDuplicateObjects: false }),
  );
  write(join(folder, 'taxonomy/tags.yaml'), stringify(terms(TAGS)));
  write(join(folder, 'taxonomy/categories.yaml'), stringify(terms(CATEGORIES)));
  for (const name of AUTHORS) write(join(folder, `authors/${name}.yaml`), stringify({ name, bio: `${name} writes.` }));
  const generated = generatedPosts(count, addressOf);
  for (const post of generated) {
    const { title, date, tags, category, author, body } = post;
    write(
      join(folder, postFile(post)),
      mdx({ title, date: date.toISOString(), author, category, tags, standfirst: body.slice(0, 80) }, body),
    );
  }
  return generated;
}

/** Writes the same posts for another project to build: MDX without components, with a title, a date and tags. */
export function writePlainPosts(folder: string, count: number): void {
  for (const { slug, title, date, tags, body } of generatedPosts(count, (name) => `/blog/${name}/`)) {
    write(join(folder, `${slug}.mdx`), mdx({ title, date, tags }, body.replaceAll(/<\/?(?:Aside|PullQuote).*>/g, '')));
  }
}
