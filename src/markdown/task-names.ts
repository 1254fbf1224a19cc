import { defineHastPlugin } from 'satteri';

/**
 * Labels each box of a task list with the text of its line, without nested lists. Without a label, assistive technology
 * says only "tick box" (axe: critical).
 */
export const taskNames = defineHastPlugin({
  name: 'task-names',
  element: {
    filter: ['input'],
    visit(box, context) {
      if (box.properties['type'] !== 'checkbox') return;
      const line = context.parent(box);
      if (line === undefined) return;
      const name = line.children
        .filter((child) => !(child.type === 'element' && ['ul', 'ol'].includes(child.tagName)))
        .map((child) => context.textContent(child))
        .join('')
        .trim();
      context.setProperty(box, 'ariaLabel', name || 'Task');
    },
  },
});
