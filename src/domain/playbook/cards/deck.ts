/** Two rows of two. */
const CARDS_A_SHEET = 4;

/** Cards by printed sheet, in order; the last sheet may hold fewer. */
export function sheetsOf<Card>(cards: readonly Card[]): readonly Card[][] {
  const sheets = Math.ceil(cards.length / CARDS_A_SHEET);
  return Array.from({ length: sheets }, (_, sheet) => cards.slice(sheet * CARDS_A_SHEET, (sheet + 1) * CARDS_A_SHEET));
}
