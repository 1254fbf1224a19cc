import { inWords } from '../number-words.ts';
import { minutesFor } from './minutes.ts';

const counted = (count: number, what: string): string => `${inWords(count)} ${what}${count === 1 ? '' : 's'}`;

/**
 * What to say to somebody who has counted the last ten: that there are other questions, and how long they take.
 * @param title of the assessment; what stands behind its first question mark counts all of its questions, and is left out
 * @param items how many questions there are besides the count, from 1
 * @param hasCount whether it asks for the count as well
 */
export function invitationWords({
  title,
  items,
  hasCount,
}: {
  title: string;
  items: number;
  hasCount: boolean;
}): string {
  const name = /^[^?]*\?/.exec(title)?.[0] ?? title.replace(/[^.!…]$/, '$&.');
  const questions = `${hasCount ? 'The other' : 'Its'} ${counted(items, 'question')}`;
  return `${name} ${questions} ${items === 1 ? 'takes' : 'take'} about ${counted(minutesFor(items, false), 'minute')}.`;
}
