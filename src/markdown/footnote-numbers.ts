import { defineHastPlugin } from 'satteri';

/**
 * Gives the first reference to each footnote its number as data, so that the stylesheet can hang the note beside it:
 * ids carry the author's label, and a stylesheet cannot count references. Search leaves the numbers out of its excerpts.
 */
export const footnoteNumbers = defineHastPlugin({
  name: 'footnote-numbers',
  element: {
    filter: ['a'],
    visit(link, context) {
      const { id, dataFootnoteRef } = link.properties;
      // A second reference to the same note has a number behind its label: `user-content-fnref-label-2`.
      if (dataFootnoteRef === undefined || typeof id !== 'string') return;
      context.setProperty(link, 'dataPagefindIgnore', '');
      const number = context.textContent(link).trim();
      if (link.properties['href'] !== `#${id.replace('fnref-', 'fn-')}`) return;
      context.setProperty(link, 'dataNote', number);
    },
  },
});
