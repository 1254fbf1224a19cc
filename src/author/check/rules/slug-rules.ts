import { isSlug, slugOfId, toSlug } from '../../../domain/slug.ts';
import { ASSESSMENT_PAGES, PLAYBOOK_PAGES, RESERVED_SLUGS } from '../../../domain/urls.ts';
import { orList, type Finding } from '../problem.ts';

/** Pages whose files the build names differently. */
const STATUS_PAGES = ['404', '500'];

/** Slugs that the site needs for itself. */
const NEEDED = {
  post: RESERVED_SLUGS,
  page: [...RESERVED_SLUGS, ...STATUS_PAGES],
  assessment: ASSESSMENT_PAGES,
  play: PLAYBOOK_PAGES,
} as const satisfies Record<string, readonly string[]>;

/** What is wrong with the file name of an entry, which is the last part of its address. */
export function fileNameFindings(id: string): Finding[] {
  const name = slugOfId(id);
  if (isSlug(name)) return [];
  const better = toSlug(name);
  return [
    {
      line: 1,
      what: 'a file name that makes no address',
      expected: 'small letters, digits and single hyphens',
      received: name,
      fix: better === '' ? 'give the file another name' : `rename it to ${better}`,
    },
  ];
}

/** That a slug is one that the site needs. @param line that of the key `slug`, or the first */
export function reservedFindings(slug: string, line: number, kind: keyof typeof NEEDED): Finding[] {
  const reserved: readonly string[] = NEEDED[kind];
  if (!reserved.includes(slug)) return [];
  return [
    {
      line,
      what: 'an address that the site needs for itself',
      expected: `another name than ${orList(reserved)}`,
      received: slug,
      fix: `give the ${kind} another name, such as ${slug}-1`,
    },
  ];
}
