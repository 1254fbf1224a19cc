/** How many letters must be changed, added or left out to make one word of another; swapping two counts as two. */
export function editDistance(one: string, other: string): number {
  const wanted = [...other];
  let above = [0, ...wanted.map((_, at) => at + 1)];
  for (const [index, letter] of [...one].entries()) {
    const row = [index + 1];
    for (const [at, each] of wanted.entries()) {
      const changed = (above[at] ?? 0) + (letter === each ? 0 : 1);
      row.push(Math.min((row[at] ?? 0) + 1, (above[at + 1] ?? 0) + 1, changed));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}
