import { plainWord } from '../../../domain/search/plain-words.ts';
import type { Finding } from '../problem.ts';
import type { SiteContent } from '../read/read-site.ts';
import { termNames } from './post-names.ts';
import { unknownName } from './unknown-names.ts';

/** Names in the vocabulary that stand there twice, and topics that are not there. */
export function checkVocabulary({ vocabulary, tags }: SiteContent): Finding[] {
  const taken = new Map<string, string>();
  return Object.entries(vocabulary?.data ?? {}).flatMap(([name, { also = [], topic }]): Finding[] => {
    const lineOf = (...keys: (string | number)[]): number => vocabulary?.reading.lineOf([name, ...keys]) ?? 1;
    const twice = [name, ...also].flatMap((words, index): Finding[] => {
      const plain = words.split(/\s+/).map(plainWord).join(' ');
      const other = taken.get(plain);
      taken.set(plain, name);
      if (other === undefined) return [];
      return [
        {
          line: index === 0 ? lineOf() : lineOf('also', index - 1),
          what: 'words of the trade that stand there twice',
          expected: 'each in one place',
          received: `${words}, which ${other === name ? 'stands there already' : `${other} has too`}`,
          fix: 'remove one of the two',
        },
      ];
    });
    const unknown = topic === undefined ? undefined : unknownName(topic, termNames(tags, 'tag', 'taxonomy/tags.yaml'));
    return [...twice, ...(unknown ? [{ line: lineOf('topic'), ...unknown }] : [])];
  });
}
