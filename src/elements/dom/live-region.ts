/** Has a live region say something, unless it says so already: the same again would be heard again. */
export function sayIn(region: Element, words: string): void {
  if (region.textContent !== words) region.textContent = words;
}
