import { shorten, type Finding } from '../problem.ts';
import { lineOf, type Visited } from './tree.ts';

const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*/g;

function isComment(expression: string): boolean {
  return expression.trim() !== '' && expression.replace(COMMENT, '').trim() === '';
}

/** Code in a text: content is data, and components need no import. Comments are fine. */
export function checkCode(nodes: readonly Visited[]): Finding[] {
  return nodes.flatMap(({ node, parent }): Finding[] => {
    const line = lineOf(node, parent);
    if (node.type === 'mdxjsEsm') {
      return [
        {
          line,
          what: 'an import or export line',
          expected: 'text and the components that are known, without imports',
          received: shorten(node.value),
          fix: 'remove the line',
        },
      ];
    }
    if ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && !isComment(node.value)) {
      return [
        {
          line,
          what: 'code between curly brackets',
          expected: 'text, or a comment of the form {/* … */}',
          received: shorten(`{${node.value}}`),
          fix: 'write what it would show, or \\{ where the bracket is meant as a bracket',
        },
      ];
    }
    return [];
  });
}
