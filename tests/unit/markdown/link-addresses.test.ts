import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { markdownToHtml } from 'satteri';
import { linkAddresses } from '../../../src/markdown/link-addresses.ts';

const addresses = (source: string): unknown => {
  const frontmatter: Record<string, unknown> = {};
  markdownToHtml(source, {
    hastPlugins: [linkAddresses],
    data: {
      astro: { frontmatter, headings: [], localImagePaths: new Set<string>(), remoteImagePaths: new Set<string>() },
    },
  });
  return frontmatter['linkAddresses'];
};

const table: readonly [name: string, source: string, addresses: readonly string[]][] = [
  ['none', 'Words.', []],
  ['in the order of the text', '[B](/b/) and [A](https://a.example/).', ['/b/', 'https://a.example/']],
  ['twice, where it stands twice', '[A](/a/) [A](/a/)', ['/a/', '/a/']],
  ['not within the page', '[A](#a) [B](/b/#a)', ['/b/#a']],
  ['by itself', '<https://a.example/>', ['https://a.example/']],
  ['by reference', '[A][a]\n\n[a]: /a/', ['/a/']],
  ['in lists, quotations and headings', '# [A](/a/)\n\n> - [B](/b/)', ['/a/', '/b/']],
  ['not of pictures', '![A](/a.png)', []],
];

describe('the addresses of a text', () => {
  for (const [name, source, expected] of table) test(name, () => assert.deepEqual(addresses(source), expected));
});
