import { editDistance } from '../edit-distance.ts';
import { plainWord, plainWords } from './plain-words.ts';

/** What can be offered when a word is not there: a topic, a title, or a word of the trade. */
export interface Offer {
  label: string;
  path: string;
  /** Other words for it. */
  also?: readonly string[] | undefined;
}

const MOST_OFFERS = 3;
/** Words shorter than this are near to everything. */
const SHORTEST = 4;

/** What has a word that was probably meant, the nearest first: at most every third letter is another. */
export function nearestOffers(word: string, offers: readonly Offer[]): Offer[] {
  const meant = plainWord(word);
  const furthest = Math.min(3, Math.floor(meant.length / 3));
  const distance = ({ label, also = [] }: Offer): number => {
    const words = plainWords([label, ...also].join(' ')).filter(
      ({ length }) => length >= SHORTEST && Math.abs(length - meant.length) <= furthest,
    );
    return Math.min(...words.map((each) => editDistance(meant, each)));
  };
  if (meant.length < SHORTEST) return [];
  return offers
    .map((offer) => ({ offer, at: distance(offer) }))
    .filter(({ at }) => at <= furthest)
    .toSorted((one, other) => one.at - other.at)
    .slice(0, MOST_OFFERS)
    .map(({ offer }) => offer);
}
