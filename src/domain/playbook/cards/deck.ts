/** How many small cards a sheet of paper holds, in two rows of two. */
const CARDS_A_SHEET = 4;

/** Cards by the sheet that they are printed on, in order; the last sheet may hold fewer. */
export function sheetsOf<Card>(cards: readonly Card[]): readonly Card[][] {
  const sheets = Math.ceil(cards.length / CARDS_A_SHEET);
  return Array.from({ length: sheets }, (_, sheet) => cards.slice(sheet * CARDS_A_SHEET, (sheet + 1) * CARDS_A_SHEET));
}
