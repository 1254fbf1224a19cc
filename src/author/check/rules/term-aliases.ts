import type { Finding } from '../problem.ts';
import type { TermsFile } from '../read/read-site.ts';

/** Slugs that mean two things, and categories in an unknown category. */
export function checkTerms({ reading, terms }: TermsFile, noun: 'tag' | 'category'): Finding[] {
  const known = terms ?? new Map<string, { aliases: readonly string[] }>();
  const taken = new Map<string, string>();
  const findings: Finding[] = [];
  for (const [slug, { aliases }] of known) {
    const parent = slug.slice(0, Math.max(slug.lastIndexOf('/'), 0));
    if (parent !== '' && !known.has(parent)) {
      findings.push({
        line: reading.lineOf([slug]),
        what: 'a category in one that is not there',
        expected: `the category ${parent}, too`,
        received: slug,
        fix: `add ${parent} to the file, or write the category without it`,
      });
    }
    aliases.forEach((alias, index) => {
      const line = reading.lineOf([slug, 'aliases', index]);
      const other = taken.get(alias);
      taken.set(alias, slug);
      if (known.has(alias)) {
        findings.push({
          line,
          what: `an alias that is a ${noun} itself`,
          expected: 'a slug that nothing else has',
          received: alias,
          fix: alias === slug ? 'remove the alias' : `remove the alias, or the ${noun} ${alias}`,
        });
      } else if (other !== undefined) {
        findings.push({
          line,
          what: 'an alias used twice',
          expected: 'a slug that nothing else has',
          received: `${alias}, which ${other} has too`,
          fix: 'remove one of the two',
        });
      }
    });
  }
  return findings;
}
