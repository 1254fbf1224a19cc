import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byDay } from '../../../src/drawing/by-day.ts';

describe('a drawing by day', () => {
  const rows: readonly [what: string, svg: string, plain: string][] = [
    ['has the values of its properties', 'svg{--a:#fff}.b{fill:var(--a)}', 'svg{--a:#fff}.b{fill:#fff}'],
    ['has none of the colours of the night', '@media(prefers-color-scheme:dark){svg{--a:red}.b{fill:red}}.c{}', '.c{}'],
    ['has the strokes of a large one', '@media(min-width:480px){.d{stroke-width:5}}', '.d{stroke-width:5}'],
    ['has none of those for small ones and paper', '@media (max-width:9px){a{}}@media print{b{}}c{}', 'c{}'],
    ['falls back where a property is missing', 'fill:var(--a, #123456)', 'fill: #123456'],
    ['needs no styles', '<path d="M0 0h9"/>', '<path d="M0 0h9"/>'],
  ];
  for (const [what, svg, plain] of rows) it(what, () => assert.equal(byDay(svg), plain));
});
