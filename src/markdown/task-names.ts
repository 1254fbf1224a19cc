import { defineHastPlugin } from 'satteri';

/**
 * Gives each task box of a task list the name that it shows: the text of its own line, without nested lists. Without
 * it, assistive technology says "tick box" and no more (axe: critical).
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
