import type { Element } from 'hast';
import { defineHastPlugin } from 'satteri';

/**
 * Puts each table in a focusable scroll region, named by its column headings, so that a wide table never scrolls the page
 * sideways (WCAG 2.2, 1.4.10 and 2.1.1).
 */
export const tableRegions = defineHastPlugin({
  name: 'table-regions',
  element: {
    filter: ['table'],
    visit(table, context) {
      const head = table.children.find(
        (child): child is Element => child.type === 'element' && child.tagName === 'thead',
      );
      const row = head?.children.find((child): child is Element => child.type === 'element');
      const headings = (row?.children ?? []).map((cell) => context.textContent(cell).trim()).filter(Boolean);
      context.wrapNode(table, {
        type: 'element',
        tagName: 'div',
        properties: {
          className: ['table-region'],
          role: 'region',
          tabIndex: 0,
          ariaLabel: `Table: ${headings.join(', ') || 'no headings'}`,
        },
        children: [],
      });
    },
  },
});
