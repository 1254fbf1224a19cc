import { page, post, text, type Case } from './case.ts';

const X = 'posts/2026/x.mdx';
const SITE = `title: Check
tagline: A fixture
thesis: Something is wrong.
description: Content in which something is wrong.
url: https://check.example
timeZone: Europe/London
licence: { line: Words, url: https://example.org/ }
`;
const REDIRECTS = 'settings/redirects.yaml';
const NAVIGATION = 'settings/navigation.yaml';
const VOCABULARY = 'settings/vocabulary.yaml';
const TAGS = 'taxonomy/tags.yaml';
const CATEGORIES = 'taxonomy/categories.yaml';
const part = (date: string, number: number): string =>
  post({ date: `2026-03-${date}T09:00:00Z`, series: `{ name: Thirds, part: ${number} }` });

/** The rules across entries: addresses, settings, collections, files. */
export const siteCases: readonly Case[] = [
  {
    name: 'two posts at one address',
    change: { 'posts/2026/a.mdx': post({ slug: 'x' }), [X]: post() },
    says: `content/posts/2026/x.mdx:3  two posts at one address ← /2026/03/03/x/, where posts/2026/a.mdx stands`,
  },
  {
    name: 'two posts at one address, by the zone of the site',
    change: {
      'posts/2026/a.mdx': post({ slug: 'y', date: '2026-03-03T23:30:00Z' }),
      [X]: post({ slug: 'y', date: '2026-03-04T00:30:00+01:00' }),
    },
    says: `content/posts/2026/x.mdx:7  two posts at one address ← /2026/03/03/y/, where posts/2026/a.mdx stands`,
  },
  {
    name: 'a page at the address of an archive',
    change: { 'pages/2026.mdx': page() },
    says: `
content/pages/2026.mdx:1  a page at the address of an archive ← /2026/ ⇒ give the file another name, such as page-2026.mdx
  expected: an address of its own
`,
  },
  {
    name: 'a page at an address that the site needs',
    change: { 'pages/search.mdx': page() },
    says: `content/pages/search.mdx:1  an address that the site needs for itself ← search ⇒ give the page another name, such as search-1`,
  },
  {
    name: 'a page at the address of the error page',
    change: { 'pages/404.mdx': page() },
    says: `content/pages/404.mdx:1  an address that the site needs for itself ← 404 ⇒ give the page another name, such as 404-1`,
  },
  {
    name: 'a post at an address that the site needs',
    change: { [X]: post({ slug: 'page' }) },
    says: `
content/posts/2026/x.mdx:7  an address that the site needs for itself ← page ⇒ give the post another name, such as page-1
  expected: another name than posts, page, tag, category, author, playbook, self-assessment, notebook, follow, time or search
`,
  },
  {
    name: 'a slug with a slash',
    change: { [X]: post({ slug: 'a/b' }) },
    says: `content/posts/2026/x.mdx:7  wrong form of slug ← a/b ⇒ write a-b`,
  },
  {
    name: 'a slug with a space and capitals',
    change: { [X]: post({ slug: 'My Post' }) },
    says: `content/posts/2026/x.mdx:7  wrong form of slug ← My Post ⇒ write my-post`,
  },
  {
    name: 'a file name with a space and capitals',
    change: { 'posts/2026/My Post.mdx': post() },
    says: `content/posts/2026/My Post.mdx:1  a file name that makes no address ← My Post ⇒ rename it to my-post`,
  },
  {
    name: 'a folder of a post with a capital',
    change: { 'posts/2026/Photo/index.mdx': post() },
    says: `content/posts/2026/Photo/index.mdx:1  a file name that makes no address ← Photo ⇒ rename it to photo`,
  },
  {
    name: 'a page whose name is not a slug',
    change: { 'pages/Imprint.mdx': page() },
    says: `content/pages/Imprint.mdx:1  a file name that makes no address ← Imprint ⇒ rename it to imprint`,
  },
  {
    name: 'an author whose name is not a slug',
    change: { 'authors/Ann Other.yaml': 'name: Ann\nbio: Writes.\n' },
    says: `content/authors/Ann Other.yaml:1  a file name that makes no address ← Ann Other ⇒ rename it to ann-other`,
  },
  {
    name: 'two files of one name',
    change: { 'posts/2026/x/index.mdx': post({ date: '2026-03-04T09:00:00Z' }), [X]: post() },
    says: `
content/posts/2026/x/index.mdx:1  two files of one name ← posts/2026/x.mdx and posts/2026/x/index.mdx ⇒ rename or remove one of the two
  expected: one file for 2026/x
`,
  },

  {
    name: 'no posts',
    change: {
      'posts/2026/first-post.mdx': null,
      'posts/2026/second-post.mdx': null,
      [REDIRECTS]: null,
      'settings/site.yaml': SITE,
    },
    says: `
content/posts:1  no posts ← nothing ⇒ write one
  expected: at least one file posts/2026/name.mdx
`,
  },
  {
    name: 'no authors',
    change: { 'authors/sam.yaml': null },
    says: `
content/authors:1  no authors ← nothing ⇒ write one
  expected: at least one file authors/name.yaml
`,
  },
  {
    name: 'no tags file',
    change: { [TAGS]: null },
    says: `
content/taxonomy/tags.yaml:1  a missing file ← nothing
  expected: the file taxonomy/tags.yaml
`,
  },
  {
    name: 'an empty tags file',
    change: { [TAGS]: '{}\n' },
    says: `content/taxonomy/tags.yaml:1  an empty file ← nothing`,
  },
  {
    name: 'a categories file of comments',
    change: { [CATEGORIES]: '# later\n' },
    says: `content/taxonomy/categories.yaml:1  an empty file ← nothing`,
  },
  {
    name: 'no settings',
    change: { 'settings/site.yaml': null },
    says: `
content/settings/site.yaml:1  a missing file ← nothing
  expected: the file settings/site.yaml
`,
  },
  {
    name: 'a redirects file of comments',
    change: { [REDIRECTS]: '# none\n' },
    says: `
content/settings/redirects.yaml:1  an empty file ← nothing ⇒ write {} or remove the file
  expected: {} where there is nothing to say
`,
  },
  {
    name: 'no content folder',
    change: { '.': null },
    says: `
content:1  no content folder ← nothing ⇒ set CONTENT_DIR to the folder of your content, or leave it out for ./content
  expected: a folder content
`,
  },

  {
    name: 'settings without a title',
    change: { 'settings/site.yaml': SITE.replace('title: Check\n', '') },
    says: `content/settings/site.yaml:1  no title ← nothing ⇒ add a line that begins with "title:"`,
  },
  {
    name: 'a time zone that does not exist',
    change: { 'settings/site.yaml': SITE.replace('Europe/London', 'Europe/Londn'), [X]: text('[a](/zebra/)') },
    says: `
content/settings/site.yaml:6  wrong form of timeZone ← Europe/Londn ⇒ did you mean "Europe/London"? Otherwise write the name of the city that sets your clocks
  expected: a time zone that exists, such as Europe/London
`,
  },
  {
    name: 'an address of the site with a path',
    change: { 'settings/site.yaml': SITE.replace('check.example', 'check.example/blog') },
    says: `
content/settings/site.yaml:5  wrong form of url ← https://check.example/blog ⇒ write https://check.example
  expected: an address that begins with https://, without a path
`,
  },
  {
    name: 'a malformed e-mail address',
    change: { 'settings/site.yaml': `${SITE}replyTo: me\n` },
    says: `
content/settings/site.yaml:8  wrong form of replyTo ← me ⇒ write one address, such as you@example.com
  expected: an e-mail address
`,
  },
  {
    name: 'startHere names an unknown post',
    change: { 'settings/site.yaml': `${SITE}startHere:\n  - 2026/second-post\n  - 2026/frst-post\n` },
    says: `
content/settings/site.yaml:10  startHere names a post that is not there ← 2026/frst-post ⇒ did you mean "2026/first-post"? Otherwise correct the line
  expected: the path of a post below posts/, without .mdx
`,
  },
  {
    name: 'startHere names a draft and an unlisted post',
    change: {
      'settings/site.yaml': `${SITE}startHere: [2026/x, 2026/y]\n`,
      [X]: post({ draft: 'true' }),
      'posts/2026/y.mdx': post({ unlisted: 'true' }),
    },
    says: `
content/settings/site.yaml:8  startHere names a post that is not public ← 2026/x, which is a draft
content/settings/site.yaml:8  startHere names a post that is not public ← 2026/y, which is unlisted
`,
  },
  {
    name: 'startHere names a post of the future',
    change: {
      'settings/site.yaml': `${SITE}startHere: [2027/x]\n`,
      'posts/2027/x.mdx': post({ date: '2027-03-03T09:00:00Z' }),
    },
    says: `content/settings/site.yaml:8  startHere names a post that is not public ← 2027/x, which is not published yet`,
  },
  {
    name: 'navigation to nothing',
    change: {
      [NAVIGATION]: 'header:\n  - label: Posts\n    path: /posts/\nfooter:\n  - label: Legal\n    path: /legal/\n',
    },
    says: `content/settings/navigation.yaml:6  a link to nothing ← /legal/`,
  },
  {
    name: 'navigation to a draft',
    change: {
      [NAVIGATION]: 'header: [{ label: Y, path: /y/ }]\nfooter: [{ label: A, path: /about/ }]\n',
      'pages/y.mdx': page({ draft: 'true' }),
    },
    says: `content/settings/navigation.yaml:1  a link that leads to a draft ← /y/`,
  },
  {
    name: 'navigation to another site',
    change: { [NAVIGATION]: 'header: [{ label: Y, path: //example.org/ }]\nfooter: [{ label: A, path: /about/ }]\n' },
    says: `
content/settings/navigation.yaml:1  wrong form of path (header, item 1) ← //example.org/ ⇒ begin it with one slash and leave no space in it, such as /about/
  expected: a path that begins with one slash
`,
  },
  {
    name: 'no links in the header',
    change: { [NAVIGATION]: 'header: []\nfooter: [{ label: A, path: /about/ }]\n' },
    says: `
content/settings/navigation.yaml:1  empty header ← an empty list ⇒ write at least one
  expected: at least one in the list
`,
  },

  {
    name: 'redirects in a circle',
    change: { [REDIRECTS]: '/a/: /b/\n/b/: /c/\n/c/: /b/\n' },
    says: `content/settings/redirects.yaml:2  redirects that lead in a circle ← /b/ → /c/ → /b/`,
  },
  {
    name: 'a redirect to itself',
    change: { [REDIRECTS]: '/a/: /a/\n' },
    says: `content/settings/redirects.yaml:1  redirects that lead in a circle ← /a/ → /a/`,
  },
  {
    name: 'a redirect from a page that is there',
    change: { [REDIRECTS]: '/about/: /posts/\n' },
    says: `content/settings/redirects.yaml:1  a redirect from a page that is there ← /about/`,
  },
  {
    name: 'a redirect from the address of a draft',
    change: { [REDIRECTS]: '/y/: /posts/\n', 'pages/y.mdx': page({ draft: 'true' }) },
    says: `content/settings/redirects.yaml:1  a redirect from a page that is there ← /y/`,
  },
  {
    name: 'a redirect from the alias of a tag',
    change: { [REDIRECTS]: '/tag/contacts/: /posts/\n' },
    says: `content/settings/redirects.yaml:1  a redirect from a page that is there ← /tag/contacts/`,
  },
  {
    name: 'a redirect to nothing',
    change: { [REDIRECTS]: '/old/: /abot/\n' },
    says: `content/settings/redirects.yaml:1  a redirect to nothing ← /abot/ ⇒ did you mean "/about/"? Otherwise correct the address`,
  },
  {
    name: 'a redirect without its last slash',
    change: { [REDIRECTS]: '/old/: /about\n' },
    says: `
content/settings/redirects.yaml:1  a redirect without its last slash ← /about ⇒ write /about/
  expected: an address that ends in a slash
`,
  },
  {
    name: 'a redirect to a draft',
    change: { [REDIRECTS]: '/old/: /2026/03/03/x/\n', [X]: post({ draft: 'true' }) },
    says: `
content/settings/redirects.yaml:1  a redirect that leads to a draft ← /2026/03/03/x/ ⇒ publish it first, or take the redirect out until then
  expected: the address of something public
`,
  },
  {
    name: 'a redirect to a post of the future',
    change: { [REDIRECTS]: '/old/: /2027/03/03/x/\n', 'posts/2027/x.mdx': post({ date: '2027-03-03T09:00:00Z' }) },
    says: `
content/settings/redirects.yaml:1  a redirect that leads to a post that is not published yet ← /2027/03/03/x/ ⇒ publish it first, or take the redirect out until then
  expected: the address of something public
`,
  },
  {
    name: 'a redirect to an unlisted post',
    change: { [REDIRECTS]: '/old/: /2026/03/03/x/\n', [X]: post({ unlisted: 'true' }) },
    says: `
content/settings/redirects.yaml:1  a redirect that leads to an unlisted entry ← /2026/03/03/x/ ⇒ list the entry, or remove the line
  expected: the address of something public
`,
  },
  {
    name: 'a redirect to an unknown heading',
    change: { [REDIRECTS]: '/old/: /2026/03/01/first-post/#heading\n' },
    says: `
content/settings/redirects.yaml:1  a redirect to a heading that is not there ← #heading ⇒ did you mean "#a-heading"? Otherwise write the heading in small letters, with hyphens for its spaces
  expected: the anchor of a heading of that text
`,
  },
  {
    name: 'a redirect from an address with a question mark',
    change: { [REDIRECTS]: '/?p=12: /about/\n' },
    says: `
content/settings/redirects.yaml:1  a redirect that never happens ← /?p=12 ⇒ write the address up to there; web servers look at no more
  expected: an old address without ? and #
`,
  },
  {
    name: 'a redirect with a broken % in it',
    change: { [REDIRECTS]: '/100%/: /about/\n' },
    says: `
content/settings/redirects.yaml:1  a redirect with a broken % in it ← /100%/ ⇒ write %25 for a percent sign
  expected: an old address whose letters are written out
`,
  },
  {
    name: 'a redirect that does not begin with a slash',
    change: { [REDIRECTS]: 'old: /about/\n/older/: about\n' },
    says: `
content/settings/redirects.yaml:1  wrong form of a key ← old ⇒ begin it with one slash and leave no space in it, such as /about/
  expected: a path that begins with one slash
content/settings/redirects.yaml:2  wrong form of /older/ ← about ⇒ begin it with one slash and leave no space in it, such as /about/
  expected: a path that begins with one slash
`,
  },
  {
    name: 'a redirect twice',
    change: { [REDIRECTS]: '/old/: /about/\n/old/: /posts/\n' },
    says: `content/settings/redirects.yaml:2  a key given twice ← /old/: /posts/`,
  },

  {
    name: 'a malformed slug of a tag',
    change: {
      [TAGS]:
        'Net Working: { label: N, description: D }\nnetworking: { label: N, description: D }\ntrust: { label: T, description: D }\n',
    },
    says: `
content/taxonomy/tags.yaml:1  wrong form of a key ← Net Working ⇒ write net-working
  expected: a slug: small letters, digits and single hyphens
`,
  },
  {
    name: 'a tag without a label',
    change: { [TAGS]: 'networking:\n  description: D\ntrust: { label: T, description: D }\n' },
    says: `
content/taxonomy/tags.yaml:1  no label (networking) ← nothing ⇒ add a line that begins with "label:"
  expected: text
`,
  },
  {
    name: 'a tag with nothing after the colon',
    change: { [TAGS]: 'networking:\ntrust: { label: T, description: D }\n' },
    says: `
content/taxonomy/tags.yaml:1  nothing below networking ← nothing ⇒ write its keys on lines of their own below it, indented by two spaces
  expected: lines of the form "key: value"
`,
  },
  {
    name: 'an alias that is a tag itself',
    change: {
      [TAGS]:
        'networking: { label: N, description: D }\ntrust:\n  label: T\n  description: D\n  aliases: [faith, networking]\n',
    },
    says: `content/taxonomy/tags.yaml:5  an alias that is a tag itself ← networking ⇒ remove the alias, or the tag networking`,
  },
  {
    name: 'an alias that is its own tag',
    change: {
      [TAGS]: 'networking: { label: N, description: D }\ntrust: { label: T, description: D, aliases: [trust] }\n',
    },
    says: `content/taxonomy/tags.yaml:2  an alias that is a tag itself ← trust ⇒ remove the alias`,
  },
  {
    name: 'an alias used twice',
    change: {
      [TAGS]:
        'networking: { label: N, description: D, aliases: [faith] }\ntrust: { label: T, description: D, aliases: [faith] }\n',
    },
    says: `
content/taxonomy/tags.yaml:2  an alias used twice ← faith, which networking has too ⇒ remove one of the two
  expected: a slug that nothing else has
`,
  },
  {
    name: 'an alias that is not a slug',
    change: {
      [TAGS]: 'networking: { label: N, description: D, aliases: [Old Name] }\ntrust: { label: T, description: D }\n',
    },
    says: `
content/taxonomy/tags.yaml:1  wrong form of aliases, item 1 (networking) ← Old Name ⇒ write old-name
  expected: a slug: small letters, digits and single hyphens
`,
  },
  {
    name: 'a category in an unknown one',
    change: { [CATEGORIES]: 'opinion: { label: O, description: D }\nviews/letters: { label: L, description: D }\n' },
    says: `
content/taxonomy/categories.yaml:2  a category in one that is not there ← views/letters ⇒ add views to the file, or write the category without it
  expected: the category views, too
`,
  },
  {
    name: 'a malformed slug of a category',
    change: { [CATEGORIES]: 'opinion: { label: O, description: D }\nopinion/Letters: { label: L, description: D }\n' },
    says: `
content/taxonomy/categories.yaml:2  wrong form of a key ← opinion/Letters ⇒ write opinion/letters
  expected: slugs, divided by slashes where categories nest
`,
  },
  {
    name: 'a tags file that cannot be read',
    change: { [TAGS]: 'networking:\n  label: "N\n' },
    says: `content/taxonomy/tags.yaml:2  a line that cannot be read ← label: "N ⇒ end the value with the quote that it begins with; inside '…' write '' for an apostrophe`,
  },

  {
    name: 'a series with a gap',
    change: { 'posts/2026/a.mdx': part('03', 1), [X]: part('04', 3) },
    says: `
content/posts/2026/x.mdx:7  a series with a gap ← part 1, then part 3
  expected: part 2 of "Thirds" before part 3
`,
  },
  {
    name: 'a series that begins at two',
    change: { [X]: part('04', 2) },
    says: `
content/posts/2026/x.mdx:7  a series with a gap ← part 2 as the first
  expected: part 1 of "Thirds" before part 2
`,
  },
  {
    name: 'a misspelt series',
    change: { 'posts/2026/a.mdx': part('03', 1), [X]: part('04', 2).replace('Thirds', 'Third') },
    says: `
content/posts/2026/x.mdx:7  a series with a gap ← part 2 as the first ⇒ did you mean "Thirds"? Otherwise count the parts from 1 without leaving one out
  expected: part 1 of "Third" before part 2
`,
  },
  {
    name: 'two posts with the same part of a series',
    change: { 'posts/2026/a.mdx': part('03', 1), [X]: part('04', 1) },
    says: `
content/posts/2026/x.mdx:7  two posts with one part of a series ← part 1, which posts/2026/a.mdx has too ⇒ give one of the two another number
  expected: a number of its own in "Thirds"
`,
  },

  {
    name: 'a post that is not .mdx',
    change: { 'posts/2026/z.md': 'Words.' },
    says: `content/posts/2026/z.md:1  a file that nothing reads ← z.md ⇒ did you mean "posts/2026/z.mdx"? Otherwise remove it, or keep it outside the content folder`,
  },
  {
    name: 'a page in a folder',
    change: { 'pages/legal/terms.mdx': page() },
    says: `content/pages/legal/terms.mdx:1  a file that nothing reads ← terms.mdx ⇒ did you mean "pages/terms.mdx"? Otherwise remove it, or keep it outside the content folder`,
  },
  {
    name: 'a misspelt taxonomy file',
    change: { 'taxonomy/tag.yaml': 'x: y\n' },
    says: `content/taxonomy/tag.yaml:1  a file that nothing reads ← tag.yaml ⇒ did you mean "taxonomy/tags.yaml"? Otherwise remove it, or keep it outside the content folder`,
  },
  {
    name: 'a misspelt list of words',
    change: { 'settings/word.txt': 'Sam\n' },
    says: `content/settings/word.txt:1  a file that nothing reads ← word.txt ⇒ did you mean "settings/words.txt"? Otherwise remove it, or keep it outside the content folder`,
  },
  {
    name: 'a settings file with another ending',
    change: { 'settings/redirects.yml': '{}\n' },
    says: `content/settings/redirects.yml:1  a file that nothing reads ← redirects.yml ⇒ did you mean "settings/redirects.yaml"? Otherwise remove it, or keep it outside the content folder`,
  },
  {
    name: 'a folder that nothing reads, reported once',
    change: { 'post/a.mdx': 'x', 'post/b.mdx': 'x' },
    says: `
content/post:1  a folder that nothing reads ← post/ ⇒ did you mean "posts"? Otherwise keep it outside the content folder
  expected: posts/, pages/, authors/, taxonomy/, settings/, assessments/, plays/, scenarios/
`,
  },
  {
    name: 'a file at the top level that nothing reads',
    change: { 'notes.txt': 'x' },
    says: `content/notes.txt:1  a file that nothing reads ← notes.txt ⇒ remove it, or keep it outside the content folder`,
  },
  {
    name: 'a picture that nothing shows',
    change: { 'posts/2026/p.png': 'p' },
    says: `
content/posts/2026/p.png:1  a picture that nothing shows ← p.png ⇒ remove it, or keep it outside the content folder
  expected: a picture that a text beside it shows
`,
  },

  {
    name: 'a file that is not UTF-8',
    change: { [X]: new Uint8Array([...Buffer.from('---\ntitle: Caf'), 0xe9, 0x0a]) },
    says: `content/posts/2026/x.mdx:2  a file that is not UTF-8 ← a letter in another encoding`,
  },
  {
    name: 'a file in UTF-16',
    change: { [X]: new Uint8Array(Buffer.from('\uFEFF---', 'utf16le')) },
    says: `content/posts/2026/x.mdx:1  a file that is not UTF-8 ← text saved as UTF-16`,
  },
  {
    name: 'a byte order mark',
    change: { [X]: `\uFEFF${post()}` },
    says: `
content/posts/2026/x.mdx:1  an invisible mark at the beginning of the file ← a byte order mark before the first letter ⇒ save the file as "UTF-8" rather than "UTF-8 with BOM"
  expected: text saved as UTF-8 without a byte order mark
`,
  },
  {
    name: 'a link to a post with a wrong date is not reported as well',
    change: { 'posts/2026/z.mdx': post({ date: 'soon', tags: '[trust]' }), [X]: text('[a](/2026/03/03/z/)') },
    says: `content/posts/2026/z.mdx:3  a date in an unknown form ← soon`,
  },
  {
    name: 'several problems in several files, sorted by file and line',
    change: {
      [X]: post({ tags: '[x1]', draft: 'yes' }, '# Words'),
      'pages/about.mdx': page({}, '[a](/zebra/)'),
      [REDIRECTS]: '/old/: /zebra/\n',
    },
    says: `
content/pages/about.mdx:6  a link to nothing ← /zebra/
content/posts/2026/x.mdx:6  unknown tag ← x1 ⇒ add it to taxonomy/tags.yaml
content/posts/2026/x.mdx:7  wrong kind of value for draft ← yes
content/posts/2026/x.mdx:10  a heading of the first level ← # Words
content/settings/redirects.yaml:1  a redirect to nothing ← /zebra/ ⇒ correct the address
`,
  },
  {
    name: 'words of the trade in two places',
    change: { [VOCABULARY]: 'handling time: { also: [AHT, aht] }\nAverage: { also: ["Handling  time"] }\n' },
    says: `
content/settings/vocabulary.yaml:1  words of the trade that stand there twice ← aht, which stands there already
content/settings/vocabulary.yaml:2  words of the trade that stand there twice ← Handling  time, which handling time has too`,
  },
  {
    name: 'a word of the trade with a topic that is not there',
    change: { [VOCABULARY]: 'AHT:\n  topic: netwerking\n' },
    says: `content/settings/vocabulary.yaml:2  unknown tag ← netwerking`,
  },
  {
    name: 'a list in the place of the vocabulary',
    change: { [VOCABULARY]: '- AHT\n' },
    says: `
content/settings/vocabulary.yaml:1  wrong kind of value for the whole block ← a list ⇒ write its keys on lines of their own, each with a colon and a space after it
  expected: lines of the form "key: value"`,
  },
  {
    name: 'words of the trade without their list',
    change: { [VOCABULARY]: 'AHT: { also: handling time }\nACW: { als: [wrap] }\n' },
    says: `
content/settings/vocabulary.yaml:1  wrong kind of value for also (AHT) ← handling time ⇒ write each on a line of its own, after a hyphen and a space
  expected: a list

content/settings/vocabulary.yaml:2  unknown key ← als ⇒ did you mean "also"? Otherwise remove it
  expected: also or topic`,
  },
];
