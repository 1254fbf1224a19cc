import { ended } from '../../sentences.ts';
import { counted, plural } from '../../number-words.ts';

/** What the writer knows of the person. */
export interface OpenerAnswers {
  who: string;
  /** Where they met, or where the writer read something of theirs. */
  where: string;
  noticed: string;
}

export const OPENER_PURPOSES = [
  'Ask about them',
  'Tell as much about yourself',
  'Ask again, about what you share',
] as const;

/** Left for what only the sender can write. */
export const GAP = '…';

/** Lead-ins that people type though the line has its own: "we met at", "in". */
const BEFORE_PLACE =
  /^(?:(?:(?:we|i)\s+)?(?:first\s+)?(?:met|read|heard|saw)\s+(?:up\s+|(?:you|them|him|her|it|each other)\s+)?)?(?:at|in|on|from|via)\s+(?=\S)/iu;

/** Words capitalised only because they began a line. */
const CAPITAL_OF_A_LINE =
  /^(?:The|An?|Your?|Our|My|We|Their|They|His|Her|That|This|How|What|When|Where|Why|Last|One|It)\b/u;

/** On one line, trimmed, without trailing punctuation that promises more. */
function tidy(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replace(/(?:\s*[,;:–—-])+$/u, '');
}

/** Text for mid-sentence. Names keep their capitals. */
function within(text: string): string {
  return text.replace(CAPITAL_OF_A_LINE, (word) => word.toLowerCase());
}

/** What follows "I remember you": a place, or what happened there. */
function remembered(where: string): string {
  const place = where.replace(BEFORE_PLACE, '');
  if (place !== where) return ` from ${within(place)}`;
  if (/^(?:we|i|you|he|she|they)\s/iu.test(where)) return `: ${within(where)}`;
  if (/^(?:met|read|heard|saw)\s/iu.test(where)) return `: I ${where.charAt(0).toLowerCase()}${where.slice(1)}`;
  return ` from ${within(where)}`;
}

/**
 * A question about the person, something in return, another question. An unknown place is left out; gaps stay for what
 * only the writer can say. Answers go after a greeting, "from" or a colon, where anything people type still reads as
 * English.
 * @param answers as typed; names stay as they are
 * @returns a line for each of `OPENER_PURPOSES`; none without answers
 */
export function openerLines(answers: OpenerAnswers): string[] {
  const [who, where, noticed] = [tidy(answers.who), tidy(answers.where), tidy(answers.noticed)];
  if (who === '' && where === '' && noticed === '') return [];
  const lines = [
    [
      who === '' ? 'Hello' : `Hello ${who}`,
      where === '' ? '' : `I remember you${remembered(where)}`,
      `One thing has stayed with me: ${noticed === '' ? GAP : within(noticed)}`,
      'How did that come about?',
    ],
    [
      who === '' ? 'Thank you' : `Thank you, ${who}`,
      `Where I work it goes like this: ${GAP}`,
      `The part that we have not worked out is ${GAP}`,
    ],
    [`So both of us ${GAP}`, `What do you do when ${GAP}?`],
  ];
  return lines.map((sentences) =>
    sentences
      .filter((sentence) => sentence !== '')
      .map(ended)
      .join(' '),
  );
}

/** How many gaps are left; empty for none. */
export function gapsWords(text: string): string {
  const gaps = text.split(GAP).length - 1;
  if (gaps === 0) return '';
  const left = counted(gaps, 'gap is', 'gaps are');
  return `${left} left, where the dots are. Only you can fill ${plural(gaps, 'it', 'them')}.`;
}

/** The first line that is not blank. */
export function firstLineOf(text: string): string {
  return text.trim().split(/\s*\n/u)[0] ?? '';
}
