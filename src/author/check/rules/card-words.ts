import { cardLimits, type CardKey } from '../../../domain/playbook/cards/card-limits.ts';
import { countWords } from '../../../domain/word-count.ts';
import { type Finding } from '../problem.ts';
import { counted } from '../../../domain/number-words.ts';
import type { PlayEntry } from '../read/read-site.ts';

/** Keys with more words than the printed cards of a play have room for. A key that is unsound has none. */
export function cardFindings({ reading, data }: PlayEntry): Finding[] {
  const texts: Record<CardKey, readonly (string | undefined)[]> = {
    title: [data.title],
    what: [data.what],
    need: data.need ?? [],
    safetyExtra: data.safetyExtra ?? [],
    steps: data.steps?.map((step) => step.do) ?? [],
    worked: data.worked ?? [],
  };
  const limits = Object.entries(cardLimits(data.safety?.length ?? 0)) as [CardKey, number][];
  return limits.flatMap(([key, most]): Finding[] => {
    const words = countWords(texts[key].join(' '));
    if (words <= most) return [];
    return [
      {
        line: reading.lineOf([key]),
        what: `more in ${key} than the printed card has room for`,
        expected: `${counted(most, 'word')} at the most`,
        received: counted(words, 'word'),
        fix: `take ${counted(words - most, 'word')} out`,
      },
    ];
  });
}
