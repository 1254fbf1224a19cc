import { cardOverrun, type CardKind } from '../../../domain/playbook/cards/card-fit.ts';
import type { CardWords } from '../../../domain/playbook/cards/card-words.ts';
import { counted, type Finding } from '../problem.ts';
import type { Play } from '../read/read-site.ts';

/** What a card of each kind is printed on. */
const PAPER = {
  page: { over: 'one page', expected: 'what prints on one page of A4 and of Letter' },
  deck: {
    over: 'a quarter of a sheet',
    expected: 'what prints on a quarter of a sheet of A4 and of Letter, in the deck',
  },
} as const satisfies Record<CardKind, object>;

const listed = (text: string | undefined): string[] => (text === undefined ? [] : [text]);

/** What the cards of a play show. A key with something wrong with it takes no room. */
function cardWords({ data }: Play): CardWords {
  return {
    title: listed(data.title),
    what: listed(data.what),
    signs: data.signs ?? [],
    skipWhen: listed(data.skipWhen),
    smallest: listed(data.smallest?.what),
    need: data.need ?? [],
    safety: data.safety ?? [],
    safetyExtra: data.safetyExtra ?? [],
    steps: data.steps?.map((step) => step.do) ?? [],
    worked: data.worked ?? [],
  };
}

/** Cards of a play that run over their paper, and by how much. */
export function cardFindings(play: Play): Finding[] {
  const words = cardWords(play);
  return (['page', 'deck'] as const).flatMap((kind) => {
    const overrun = cardOverrun(words, kind);
    if (overrun === undefined) return [];
    const { over, expected } = PAPER[kind];
    return [
      {
        line: play.reading.lineOf([overrun.key]),
        what: `a card that runs over ${over}`,
        expected,
        received: `${counted(overrun.words, 'word')}, ${overrun.over} over`,
        fix: `take ${counted(overrun.over, 'word')} out of "${overrun.key}", or more elsewhere on the card`,
      },
    ];
  });
}
