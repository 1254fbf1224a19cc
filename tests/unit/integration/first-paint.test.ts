import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { forFirstPaint } from '../../../src/integration/first-paint.ts';

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg">\n  <path d="M0 0" fill="#fff"/></svg>';
const ADDRESS = `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'> <path d='M0 0' fill='%23fff'/></svg>`;

const table: readonly [name: string, html: string, expected: string][] = [
  ['a page without any of them', '<head></head><p>Words', '<head></head><p>Words'],
  [
    'the styles of the head become one, in their order',
    '<head><style>a</style><meta><style>b</style></head><body><style>c</style>',
    '<head><style>ab</style><meta></head><body><style>c</style>',
  ],
  [
    'the letters of English are asked for early, but last',
    '<head><style>@font-face{src:url("/a.woff2");unicode-range:U+A1-FF}@font-face{src:url("/b.woff2");unicode-range:U+20-7E,U+A0}</style></head>',
    '<head><link rel="preload" href="/b.woff2" as="font" type="font/woff2" crossorigin fetchpriority="low"><style>@font-face{src:url("/a.woff2");unicode-range:U+A1-FF}@font-face{src:url("/b.woff2");unicode-range:U+20-7E,U+A0}</style></head>',
  ],
  [
    'a module waits',
    '<head></head><script type="module" src="/a.js"></script>',
    '<head></head><script type="module" src="/a.js" fetchpriority="low"></script>',
  ],
  ['a script in the page does not', '<head></head><script>a()</script>', '<head></head><script>a()</script>'],
  [
    'the first picture is in the page',
    '<head></head><img alt="" src="/a.svg"><img src="/b.svg">',
    `<head></head><img alt="" src="${ADDRESS}"><img src="/b.svg">`,
  ],
  [
    'one that is seen later is fetched later',
    '<head></head><img src="/a.svg" loading="lazy"><img src="/b.svg">',
    '<head></head><img src="/a.svg" loading="lazy"><img src="/b.svg">',
  ],
  ['a photo stays a file', '<head></head><img src="/a.webp">', '<head></head><img src="/a.webp">'],
];

describe('forFirstPaint', () => {
  for (const [name, html, expected] of table)
    test(name, () =>
      assert.equal(
        forFirstPaint(html, () => DRAWING),
        expected,
      ),
    );
});
