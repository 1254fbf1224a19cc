import { defineHastPlugin } from 'satteri';

/** Keeps the numbers of footnotes out of the search index. */
export const footnoteReferences = defineHastPlugin({
  name: 'footnote-references',
  element: {
    filter: ['a'],
    visit(link, context) {
      if (link.properties.dataFootnoteRef !== undefined) context.setProperty(link, 'dataPagefindIgnore', '');
    },
  },
});
