import { type Case, page, picture, post, text } from './case.ts';

const X = 'posts/2026/x.mdx';
const DRAFT = { 'posts/2026/later.mdx': post({ draft: 'true' }) };
const FUTURE = { 'posts/2027/later.mdx': post({ date: '2027-03-03T09:00:00Z' }) };
const UNLISTED = { 'posts/2026/quiet.mdx': post({ unlisted: 'true' }) };

/** Links, anchors and pictures. */
export const linkCases: readonly Case[] = [
  {
    name: 'a link to nothing',
    change: { [X]: text('[a](/zebra/)') },
    says: `content/posts/2026/x.mdx:9  a link to nothing ← /zebra/`,
  },
  {
    name: 'links into a playbook without plays, and to an unknown assessment',
    change: { [X]: text('[a](/playbook/) [b](/playbook/x/story/) [c](/self-assessment/huddle/)') },
    says: `
content/posts/2026/x.mdx:9  a link to nothing ← /playbook/ ⇒ write a play in plays/, or take the link out until then
content/posts/2026/x.mdx:9  a link to nothing ← /playbook/x/story/ ⇒ write a play in plays/, or take the link out until then
content/posts/2026/x.mdx:9  a link to nothing ← /self-assessment/huddle/ ⇒ write an assessment in assessments/ and name it in settings/site.yaml, or take the link out until then
`,
  },
  {
    name: 'a misspelt link',
    change: { [X]: text('[a](/abuot/)') },
    says: `content/posts/2026/x.mdx:9  a link to nothing ← /abuot/ ⇒ did you mean "/about/"? Otherwise correct the address`,
  },
  {
    name: 'a link to a post under another day',
    change: { [X]: text('[a](/2025/12/24/first-post/)') },
    says: `content/posts/2026/x.mdx:9  a link to nothing ← /2025/12/24/first-post/ ⇒ did you mean "/2026/03/01/first-post/"? Otherwise correct the address`,
  },
  {
    name: 'a link in capitals',
    change: { [X]: text('[a](/About/)') },
    says: `content/posts/2026/x.mdx:9  a link to nothing ← /About/ ⇒ did you mean "/about/"? Otherwise correct the address`,
  },
  {
    name: 'a link without its last slash',
    change: { [X]: text('[a](/about)') },
    says: `content/posts/2026/x.mdx:9  a link without its last slash ← /about ⇒ write /about/`,
  },
  {
    name: 'a relative link to nothing',
    change: { [X]: text('[a](../second-post/)') },
    says: `content/posts/2026/x.mdx:9  a link to nothing ← ../second-post/ ⇒ did you mean "/2026/03/02/second-post/"? Otherwise correct the address`,
  },
  {
    name: 'a relative link without its last slash',
    change: { [X]: text('[a](../x)') },
    says: `content/posts/2026/x.mdx:9  a link without its last slash ← ../x ⇒ write ../x/`,
  },
  {
    name: 'an address on the web without https',
    change: { [X]: text('[a](www.example.org/x)') },
    says: `content/posts/2026/x.mdx:9  a link to nothing ← www.example.org/x ⇒ write https://www.example.org/x`,
  },
  {
    name: 'a link to a picture',
    change: { [X]: text('[a](./p.png)\n\n![p](./p.png)'), 'posts/2026/p.png': 'p' },
    says: `content/posts/2026/x.mdx:9  a link to nothing ← ./p.png ⇒ show the picture with ![what it shows](./p.png), or put it below public/`,
  },
  {
    name: 'a link beyond the last page of an archive',
    change: { [X]: text('[a](/posts/page/2/)') },
    says: `content/posts/2026/x.mdx:9  a link to nothing ← /posts/page/2/`,
  },
  {
    name: 'a link to a file',
    change: { [X]: text('[a](./first-post.mdx#a-heading)') },
    says: `content/posts/2026/x.mdx:9  a link to a file ← ./first-post.mdx#a-heading ⇒ write /2026/03/01/first-post/#a-heading`,
  },
  {
    name: 'a link to a missing file',
    change: { [X]: text('[a](../2025/zebra.md)') },
    says: `content/posts/2026/x.mdx:9  a link to a file ← ../2025/zebra.md ⇒ write the address of the page`,
  },
  {
    name: 'a link to a file, from the content folder',
    change: { [X]: text('[a](/pages/about.mdx)') },
    says: `content/posts/2026/x.mdx:9  a link to a file ← /pages/about.mdx ⇒ write /about/`,
  },
  {
    name: 'a link to a draft',
    change: { ...DRAFT, [X]: text('[a](/2026/03/03/later/)') },
    says: `content/posts/2026/x.mdx:9  a link that leads to a draft ← /2026/03/03/later/`,
  },
  {
    name: 'a link to a post of the future',
    change: { ...FUTURE, [X]: text('[a](/2027/03/03/later/)') },
    says: `
content/posts/2026/x.mdx:9  a link that leads to a post that is not published yet ← /2027/03/03/later/ ⇒ publish it first, or take the link out until then
  expected: the address of something public
`,
  },
  {
    name: 'a link to a draft of a page, from a page',
    change: { 'pages/z.mdx': page({ draft: 'true' }), 'pages/y.mdx': page({}, '[a](/z/)') },
    says: `content/pages/y.mdx:6  a link that leads to a draft ← /z/`,
  },
  {
    name: 'a link from an unlisted post to a draft',
    change: { ...DRAFT, 'posts/2026/quiet.mdx': post({ unlisted: 'true' }, '[a](/2026/03/03/later/)') },
    says: `content/posts/2026/quiet.mdx:10  a link that leads to a draft ← /2026/03/03/later/`,
  },
  {
    name: 'a link to a tag that only a draft has',
    change: {
      'taxonomy/tags.yaml':
        'networking: { label: N, description: D }\ntrust: { label: T, description: D }\nnew: { label: New, description: D }\n',
      'posts/2026/later.mdx': post({ draft: 'true', tags: '[new]' }),
      [X]: text('[a](/tag/new/)'),
    },
    says: `content/posts/2026/x.mdx:9  a link to a list without posts ← /tag/new/`,
  },
  {
    name: 'a link to a tag without posts',
    change: {
      'taxonomy/tags.yaml':
        'networking: { label: N, description: D }\ntrust: { label: T, description: D }\nnew: { label: New, description: D }\n',
      [X]: text('[a](/tag/new/)'),
    },
    says: `content/posts/2026/x.mdx:9  a link to a list without posts ← /tag/new/`,
  },
  {
    name: 'a link to a script',
    change: { [X]: text('[a](javascript:alert(1))') },
    says: `content/posts/2026/x.mdx:9  a link of a kind that is not allowed ← javascript:alert(1)`,
  },
  {
    name: 'a link to a script, disguised',
    change: { [X]: text('[a](java&#9;script:alert(1))') },
    says: `content/posts/2026/x.mdx:9  a link of a kind that is not allowed ← java script:alert(1)`,
  },
  {
    name: 'a link to data',
    change: { [X]: text('[a](data:text/html,x)') },
    says: `content/posts/2026/x.mdx:9  a link of a kind that is not allowed ← data:text/html,x`,
  },
  {
    name: 'a link that begins with two slashes',
    change: { [X]: text('[a](//example.org/)') },
    says: `
content/posts/2026/x.mdx:9  a link that begins with two slashes ← //example.org/ ⇒ write https://example.org/
  expected: an address that begins with https://
`,
  },
  {
    name: 'a link without an address',
    change: { [X]: text('[a]()') },
    says: `
content/posts/2026/x.mdx:9  a link without an address ← nothing ⇒ write the address, or remove the brackets
  expected: an address between ( and )
`,
  },
  {
    name: 'a link by reference to nothing',
    change: { [X]: text('[a][b]\n\n[b]: /zebra/') },
    says: `content/posts/2026/x.mdx:11  a link to nothing ← /zebra/`,
  },
  {
    name: 'the source of a quotation that is a script',
    change: { [X]: text('He said <q cite="javascript:x">no</q>.') },
    says: `content/posts/2026/x.mdx:9  a link of a kind that is not allowed ← javascript:x`,
  },
  {
    name: 'an anchor to nothing',
    change: { [X]: text('[a](#two-words)\n\n## Two worlds') },
    says: `content/posts/2026/x.mdx:9  a link to a heading that is not there ← #two-words ⇒ did you mean "#two-worlds"? Otherwise write the heading in small letters, with hyphens for its spaces`,
  },
  {
    name: 'an anchor to nothing in a text without headings',
    change: { [X]: text('[a](#x)') },
    says: `
content/posts/2026/x.mdx:9  a link to a heading that is not there ← #x ⇒ link to the page itself
  expected: no #, since that text has no headings
`,
  },
  {
    name: 'an anchor to nothing of another post',
    change: { [X]: text('[a](/2026/03/01/first-post/#heading)') },
    says: `content/posts/2026/x.mdx:9  a link to a heading that is not there ← #heading ⇒ did you mean "#a-heading"? Otherwise write the heading in small letters, with hyphens for its spaces`,
  },
  {
    name: 'an anchor of a footnote',
    change: { [X]: text('A[^1] [a](#user-content-fn-1)\n\n[^1]: Note.') },
    says: `
content/posts/2026/x.mdx:9  a link to a heading that is not there ← #user-content-fn-1 ⇒ refer to a footnote by its mark, such as [^1]
  expected: no #, since that text has no headings
`,
  },
  {
    name: 'a missing image',
    change: { [X]: text('![p](./picture.png)') },
    says: `content/posts/2026/x.mdx:9  an image that is not there ← ./picture.png`,
  },
  {
    name: 'a misspelt image',
    change: { [X]: text('![p](pictre.png)\n\n![p](./picture.png)'), 'posts/2026/picture.png': 'p' },
    says: `content/posts/2026/x.mdx:9  an image that is not there ← pictre.png ⇒ did you mean "./picture.png"? Otherwise put the picture there, or correct the name`,
  },
  {
    name: 'an image in capitals',
    change: { [X]: text('![p](./Picture.PNG)\n\n![p](./picture.png)'), 'posts/2026/picture.png': 'p' },
    says: `content/posts/2026/x.mdx:9  an image that is not there ← ./Picture.PNG ⇒ did you mean "./picture.png"? Otherwise put the picture there, or correct the name`,
  },
  {
    name: 'an image from the web',
    change: { [X]: text('![p](https://example.org/p.png)') },
    says: `content/posts/2026/x.mdx:9  an image from the web ← https://example.org/p.png`,
  },
  {
    name: 'an image by its address',
    change: { [X]: text('![p](/p.png)'), '../public/p.png': 'p' },
    says: `
content/posts/2026/x.mdx:9  an image by its address ← /p.png ⇒ put the picture beside this file and write ./ and its name
  expected: a file beside this one, such as ./picture.png
`,
  },
  {
    name: 'an image without words',
    change: { [X]: text('![](./p.png)'), 'posts/2026/p.png': 'p' },
    says: `
content/posts/2026/x.mdx:9  an image without words ← ![](./p.png) ⇒ write what somebody who cannot see it should know
  expected: what the picture shows, between ![ and ]
`,
  },
  {
    name: 'an image without a file',
    change: { [X]: text('![p]()') },
    says: `
content/posts/2026/x.mdx:9  an image without a file ← nothing ⇒ write the name of the file between ( and )
  expected: a file beside this one, such as ./picture.png
`,
  },
  {
    name: 'an image outside the content folder',
    change: { [X]: text('![p](../../../public/p.png)'), '../public/p.png': 'p' },
    says: `
content/posts/2026/x.mdx:9  an image outside the content folder ← ../../../public/p.png ⇒ copy the picture to beside this file
  expected: a file beside this one, such as ./picture.png
`,
  },
  {
    name: 'an image with a broken % in its path',
    change: { [X]: text('![p](./100%.png)') },
    says: `
content/posts/2026/x.mdx:9  an image path with a broken % in it ← ./100%.png ⇒ write %25 for a percent sign, or give the file a name without one
  expected: a file beside this one, such as ./picture.png
`,
  },
  {
    name: 'an image in another format',
    change: { [X]: text('![p](./p.heic)'), 'posts/2026/p.heic': 'p' },
    says: `
content/posts/2026/x.mdx:9  an image in a format that cannot be shown ← ./p.heic ⇒ save the picture in one of these formats
  expected: a file that ends in .avif, .gif, .jpeg, .jpg, .png, .svg, .tiff or .webp
`,
  },
  {
    name: 'a missing image by reference',
    change: { [X]: text('![p][q]\n\n[q]: ./p.png') },
    says: `content/posts/2026/x.mdx:9  an image that is not there ← ./p.png`,
  },
  {
    name: 'a missing picture for social networks',
    change: { [X]: post({ socialImage: './card.png' }) },
    says: `content/posts/2026/x.mdx:7  an image that is not there ← ./card.png`,
  },
  {
    name: 'a picture for social networks from the web',
    change: { [X]: post({ socialImage: 'https://example.org/card.png' }) },
    says: `content/posts/2026/x.mdx:7  an image from the web ← https://example.org/card.png`,
  },
  {
    name: 'a picture for social networks that is too small',
    change: { [X]: post({ socialImage: './card.png' }), 'posts/2026/card.png': await picture(1199, 630) },
    says: `
content/posts/2026/x.mdx:7  a picture for social networks that is too small ← 1199 × 630 pixels ⇒ save it at 1200 × 630, or remove the line: a card is then drawn
  expected: at least 1200 × 630 pixels, and that shape to 2 %
`,
  },
  {
    name: 'a picture for social networks that is too wide',
    change: { [X]: post({ socialImage: './card.png' }), 'posts/2026/card.png': await picture(1600, 700) },
    says: `content/posts/2026/x.mdx:7  a picture for social networks of another shape ← 1600 × 700 pixels ⇒ crop it to 1333 × 700`,
  },
  {
    name: 'a picture for social networks that is too high',
    change: { [X]: post({ socialImage: './card.webp' }), 'posts/2026/card.webp': await picture(1200, 1200, 'webp') },
    says: `content/posts/2026/x.mdx:7  a picture for social networks of another shape ← 1200 × 1200 pixels ⇒ crop it to 1200 × 630`,
  },
  {
    name: 'a picture for social networks that cannot be read',
    change: { [X]: post({ socialImage: './card.png' }), 'posts/2026/card.png': 'p' },
    says: `
content/posts/2026/x.mdx:7  a picture for social networks that cannot be read ← ./card.png ⇒ open it in a program for pictures and save it again
  expected: a picture of 1200 × 630 pixels
`,
  },
  {
    name: 'two links on two lines',
    change: { [X]: text('[a](/zebra/)\n[b](/zebra/)'), ...UNLISTED },
    says: `
content/posts/2026/x.mdx:9  a link to nothing ← /zebra/
content/posts/2026/x.mdx:10  a link to nothing ← /zebra/
`,
  },
];
