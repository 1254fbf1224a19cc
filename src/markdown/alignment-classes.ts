import { defineHastPlugin } from 'satteri';

const ALIGNMENT = /^text-align:\s*(left|center|right)$/;

/**
 * Turns `style="text-align: …"` on table cells into a class, because the Content-Security-Policy refuses style
 * attributes.
 */
export const alignmentClasses = defineHastPlugin({
  name: 'alignment-classes',
  element: {
    filter: ['th', 'td'],
    visit(cell, context) {
      const alignment = ALIGNMENT.exec(String(cell.properties['style'] ?? '').replace(/;\s*$/, ''))?.[1];
      if (alignment === undefined) return;
      context.setProperty(cell, 'style', null);
      context.setProperty(cell, 'className', [`align-${alignment}`]);
    },
  },
});
