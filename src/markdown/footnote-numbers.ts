import { defineHastPlugin } from 'satteri';

/**
 * Gives the first reference to each footnote its number as data, by which the stylesheet hangs the note beside it: ids
 * carry the author's label, and CSS cannot count references.
 */
export const footnoteNumbers = defineHastPlugin({
  name: 'footnote-numbers',
  element: {
    filter: ['a'],
    visit(link, context) {
      const { id, dataFootnoteRef } = link.properties;
      // Later references to the same note end in a number: `user-content-fnref-label-2`.
      if (dataFootnoteRef === undefined || typeof id !== 'string') return;
      context.setProperty(link, 'dataPagefindIgnore', '');
      const number = context.textContent(link).trim();
      if (link.properties['href'] !== `#${id.replace('fnref-', 'fn-')}`) return;
      context.setProperty(link, 'dataNote', number);
    },
  },
});
