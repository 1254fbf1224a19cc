/** What an assessment is called where there is room for a few words: its title up to its first question mark. */
export function shortTitle(title: string): string {
  return /^[^?]+\?/.exec(title)?.[0].trim() ?? title;
}
