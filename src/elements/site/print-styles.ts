/*
 * Links the styles for paper. Linked from the start, they would be fetched while the page still waits for its letters;
 * without script, the link inside `<noscript>` holds.
 */
const [, href] = /href="([^"]+)"/.exec(document.head.querySelector('noscript')?.textContent ?? '') ?? [];
if (href !== undefined) {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', media: 'print', href }));
}
