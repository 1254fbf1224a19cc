/** The HTML of a Markdown list of tasks, and of one line: a disabled box, and the words. */
const LIST = /^\s*<ul class="contains-task-list">(?<lines>.*)<\/ul>\s*$/s;
const LINE =
  /<li class="task-list-item">\s*(?:<p>)?<input(?<box>(?:[^>"]|"[^"]*")*)>\s*(?<words>.*?)\s*(?:<\/p>\s*)?<\/li>/gs;

/** Not allowed in a line: a nested list, a second paragraph. */
const BLOCK = /<(?:[uo]l|li|p|pre|table|blockquote|h\d)\b/;

/**
 * The words of a list of tasks, line by line, as HTML. The content check says all of this to authors with file and line;
 * this is the guard for content that was not checked.
 * @param name of the component
 * @param html its content
 * @throws Error for anything but one list of unticked tasks, each in one paragraph, no two alike
 */
export function taskItems(name: string, html: string): string[] {
  const refuse = (received: string): Error =>
    new Error(
      `<${name}>: expected a list of lines such as "- [ ] Something to do" and nothing else, received ${received}`,
    );
  const list = LIST.exec(html)?.groups?.['lines'] ?? '';
  const lines = [...list.matchAll(LINE)].map(({ groups }) => ({
    box: groups?.['box'] ?? '',
    words: groups?.['words'] ?? '',
  }));
  const stranger = lines.length === 0 ? html.trim() : list.replaceAll(LINE, '').trim();
  if (stranger !== '' || lines.length === 0) throw refuse(stranger.slice(0, 200) || 'nothing');
  for (const { box, words } of lines) {
    // A quoted value may contain the word.
    if (/\bchecked\b/.test(box.replaceAll(/"[^"]*"/g, ''))) throw refuse(`a ticked one: ${words}`);
    if (words === '' || BLOCK.test(words)) throw refuse(`a line of more, or less, than its words: ${words}`);
  }
  const words = lines.map((line) => line.words);
  const texts = words.map((each) => each.replaceAll(/<[^>]*>/g, ''));
  const twice = texts.find((each, index) => texts.indexOf(each) !== index);
  if (twice !== undefined) throw refuse(`"${twice}" twice: a tick could be either’s`);
  return words;
}
