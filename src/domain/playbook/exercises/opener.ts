import { ended } from '../../sentences.ts';

/** What somebody says of the person whom they want to write to. */
export interface OpenerAnswers {
  who: string;
  /** Where they met, or where they read something of theirs. */
  where: string;
  noticed: string;
}

/** What each of the three lines is for. */
export const OPENER_PURPOSES = [
  'Ask about them',
  'Tell as much about yourself',
  'Ask again, about what you share',
] as const;

/** What nobody can write but whoever sends it. */
export const GAP = '…';

/** What people write before a place, and the line has said: "we met at", "in". */
const BEFORE_PLACE =
  /^(?:(?:(?:we|i)\s+)?(?:first\s+)?(?:met|read|heard|saw)\s+(?:up\s+|(?:you|them|him|her|it|each other)\s+)?)?(?:at|in|on|from|via)\s+(?=\S)/iu;

/** Words that have a capital only because somebody, or a telephone, began a line with them. */
const CAPITAL_OF_A_LINE =
  /^(?:The|An?|Your?|Our|My|We|Their|They|His|Her|That|This|How|What|When|Where|Why|Last|One|It)\b/u;

/** A text on one line, without spaces at its ends and without signs after which something else was to come. */
function tidy(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replace(/(?:\s*[,;:–—-])+$/u, '');
}

/** A text as it goes on within a sentence. Names keep their capitals. */
function within(text: string): string {
  return text.replace(CAPITAL_OF_A_LINE, (word) => word.toLowerCase());
}

/** What comes after "I remember you": a place, or what happened there. */
function remembered(where: string): string {
  const place = where.replace(BEFORE_PLACE, '');
  if (place !== where) return ` from ${within(place)}`;
  if (/^(?:we|i|you|he|she|they)\s/iu.test(where)) return `: ${within(where)}`;
  if (/^(?:met|read|heard|saw)\s/iu.test(where)) return `: I ${where.charAt(0).toLowerCase()}${where.slice(1)}`;
  return ` from ${within(where)}`;
}

/**
 * Three lines to somebody whom the writer hardly knows, out of three answers: the first asks about them, the second
 * tells as much, the third asks again. A place that is not known is left out, and gaps stay for what only the writer
 * can say. Answers stand where whatever people type reads as English: after a greeting, after "from", after a colon.
 * @param answers whatever was typed; names stay as they are
 * @returns a line for each of `OPENER_PURPOSES`, or none where nothing was answered
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

/** Says how many gaps a text still has; nothing where it has none. */
export function gapsWords(text: string): string {
  const gaps = text.split(GAP).length - 1;
  if (gaps === 0) return '';
  return gaps === 1
    ? '1 gap is left, where the dots are. Only you can fill it.'
    : `${gaps} gaps are left, where the dots are. Only you can fill them.`;
}

/** The first line of a text that has anything in it. */
export function firstLineOf(text: string): string {
  return text.trim().split(/\s*\n/u)[0] ?? '';
}
