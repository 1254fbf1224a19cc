/*
 * Adds the styles for paper. Linked from the start, they would be fetched while the page still waits for its letters;
 * without script, the link inside `<noscript>` holds.
 */
const markup = document.head.querySelector('noscript')?.textContent;
if (markup) document.head.insertAdjacentHTML('beforeend', markup);
