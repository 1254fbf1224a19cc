import { countedInWords, plural } from '../number-words.ts';
import { ended } from '../sentences.ts';

/** Guesses, in seconds: a question about behaviour, and the count, for which people go and look. */
const AN_ITEM = 20;
const THE_COUNT = 60;

/** About how many minutes answering takes; at least 1. @param items how many, besides the count */
export function minutesFor(items: number, hasCount: boolean): number {
  return Math.max(1, Math.round((items * AN_ITEM + (hasCount ? THE_COUNT : 0)) / 60));
}

/**
 * Invites someone who has counted the last ten to answer the other questions.
 * @param name of the assessment
 * @param items how many questions besides the count, from 1
 * @param hasCount whether the assessment also asks for the count
 */
export function invitationWords(name: string, items: number, hasCount: boolean): string {
  const minutes = minutesFor(items, false);
  const questions = `${hasCount ? 'The other' : 'Its'} ${countedInWords(items, 'question')}`;
  const take = `${plural(items, 'takes', 'take')} about ${countedInWords(minutes, 'minute')}`;
  return `${ended(name)} ${questions} ${take}.`;
}
