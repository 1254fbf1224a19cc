import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { defineHastPlugin } from 'satteri';

/**
 * Gives each heading an id, by Astro's own plugin, and a link to itself. The link has a label but no text, so that
 * contents, excerpts and search see the heading as written.
 */
export const headingAnchors = [
  satteriHeadingIdsPlugin(),
  defineHastPlugin({
    name: 'heading-anchors',
    element: {
      filter: ['h2', 'h3', 'h4'],
      visit(heading, context) {
        const { id } = heading.properties;
        // The footnotes' heading is visually hidden.
        if (typeof id !== 'string' || id === 'footnote-label') return;
        context.appendChild(heading, {
          type: 'element',
          tagName: 'a',
          properties: {
            className: ['heading-anchor'],
            href: `#${id}`,
            ariaLabel: `Link to “${context.textContent(heading)}”`,
          },
          children: [],
        });
      },
    },
  }),
];
