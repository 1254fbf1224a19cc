/**
 * Saves a file among the browser's downloads.
 * @param type without the character set, which is UTF-8
 * @returns what to say
 */
export function saveFile(name: string, type: string, text: string): string {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser may still be asking where to put it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return `Saved as ${name}, where this browser keeps downloads.`;
}
