import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { defineHastPlugin } from 'satteri';

/**
 * Gives each heading of a body an id, by Astro's own plugin, and after its words a link to itself. The link has a name
 * and no text, so that contents, excerpts and search read the heading as the author wrote it.
 */
export const headingAnchors = [
  satteriHeadingIdsPlugin(),
  defineHastPlugin({
    name: 'heading-anchors',
    element: {
      filter: ['h2', 'h3', 'h4'],
      visit(heading, context) {
        const { id } = heading.properties;
        // The heading of the footnotes is for assistive technology alone.
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
