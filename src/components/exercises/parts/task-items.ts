/** A list of tasks as Markdown becomes, and one line of it: a box that cannot be ticked, and the words. */
const LIST = /^\s*<ul class="contains-task-list">(?<lines>.*)<\/ul>\s*$/s;
const LINE =
  /<li class="task-list-item">\s*(?:<p>)?<input(?<box>(?:[^>"]|"[^"]*")*)>\s*(?<words>.*?)\s*(?:<\/p>\s*)?<\/li>/gs;

/** What no line has in it: a list below it, or a second paragraph. */
const BLOCK = /<(?:[uo]l|li|p|pre|table|blockquote|h\d)\b/;

/**
 * The words of a list of tasks, line by line, as HTML. The content check has said all of this to authors with its line;
 * this holds where it was not asked.
 * @param name of the component that the list stands in
 * @param html what stands in it
 * @throws Error for anything but one list of tasks, none of them ticked, each in one paragraph and with other words
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
    // Its name may well have that word in it.
    if (/\bchecked\b/.test(box.replaceAll(/"[^"]*"/g, ''))) throw refuse(`a ticked one: ${words}`);
    if (words === '' || BLOCK.test(words)) throw refuse(`a line of more, or less, than its words: ${words}`);
  }
  const words = lines.map((line) => line.words);
  const texts = words.map((each) => each.replaceAll(/<[^>]*>/g, ''));
  const twice = texts.find((each, index) => texts.indexOf(each) !== index);
  if (twice !== undefined) throw refuse(`"${twice}" twice: a tick could be either’s`);
  return words;
}
