import { picture, play, playbook, post, type Case } from './case.ts';

const X = 'posts/2026/x.mdx';
const SVG = 'posts/2026/x.svg';
const WORDS = { picture: './x.svg', pictureAlt: 'Four steps.' };
const drawing = (inside = '', root = 'viewBox="0 0 400 300"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${root}>${inside}<path d="M0 0h9v9z"/></svg>`;
const FOREIGN = 'a drawing with more in it than shapes';

/** A post with this in its drawing, and what is said of it. */
const inside = (name: string, part: string, received: string): Case => ({
  name: `a drawing with ${name}`,
  change: { [X]: post(WORDS), [SVG]: drawing(part) },
  says: `content/posts/2026/x.mdx:7  ${FOREIGN} ← ${received}`,
});

const ASK = 'pattern: ./ask.svg\n    means: M.';
const patterned = (files: Case['change']): Case['change'] => {
  const base = playbook();
  const bank = String(base['assessments/bank.yaml']).replace('means: M.', ASK);
  return { ...base, 'assessments/bank.yaml': bank, 'plays/a.mdx': play(), ...files };
};

/** Pictures of posts and plays, and patterns of habits. */
export const pictureCases: readonly Case[] = [
  {
    name: 'a picture that is not there',
    change: { [X]: post(WORDS) },
    says: `content/posts/2026/x.mdx:7  an image that is not there ← ./x.svg`,
  },
  {
    name: 'a misspelt picture of a play',
    change: { ...playbook(), 'plays/a.mdx': play({ picture: './aa.svg', pictureAlt: 'A.' }), 'plays/a.svg': drawing() },
    says: `
content/plays/a.mdx:21  an image that is not there ← ./aa.svg ⇒ did you mean "./a.svg"? Otherwise put the picture there, or correct the name
content/plays/a.svg:1  a picture that nothing shows ← a.svg ⇒ remove it, or keep it outside the content folder
  expected: a picture that a text beside it shows
`,
  },
  {
    name: 'a picture without words',
    change: { [X]: post({ picture: './x.svg' }), [SVG]: drawing() },
    says: `
content/posts/2026/x.mdx:7  a picture without words ← picture alone ⇒ write what somebody who cannot see it should know
  expected: pictureAlt: what the picture shows
`,
  },
  {
    name: 'words for no picture',
    change: { [X]: post({ pictureAlt: 'Four steps.' }) },
    says: `
content/posts/2026/x.mdx:7  words for a picture that is not there ← pictureAlt alone ⇒ name the picture, or remove the line
  expected: picture: ./name.svg
`,
  },
  {
    name: 'a picture in a format that is not shown everywhere',
    change: { [X]: post({ ...WORDS, picture: './x.gif' }), 'posts/2026/x.gif': await picture(400, 300) },
    says: `
content/posts/2026/x.mdx:7  a picture in another format ← ./x.gif ⇒ save the picture in one of these formats
  expected: a file that ends in .svg, .png, .jpg, .jpeg or .webp
`,
  },
  {
    name: 'a drawing that is no XML',
    change: { [X]: post(WORDS), [SVG]: '<svg viewBox="0 0 4 3"><path></svg>' },
    says: `
content/posts/2026/x.mdx:7  a picture that cannot be read ← ./x.svg ⇒ open it in a program for pictures and save it again
  expected: a picture
`,
  },
  {
    name: 'a drawing without a size',
    change: { [X]: post(WORDS), [SVG]: drawing('', 'width="400" height="300"') },
    says: `
content/posts/2026/x.mdx:7  a drawing that does not say how large it is ← an <svg> without one ⇒ write it into the first tag
  expected: a viewBox, such as viewBox="0 0 400 300"
`,
  },
  inside('a script', '<script>go()</script>', '<script>'),
  inside('a handler', '<g onload="go()"/>', 'onload="go()"'),
  inside('a page in it', '<foreignObject/>', '<foreignobject>'),
  inside('a link', '<a href="https://example.org/"/>', 'href="https://example.org/"'),
  inside('an image from the web', '<image xlink:href="//example.org/a.png"/>', 'xlink:href="//example.org/a.png"'),
  inside('a style from the web', '<style>@import "a.css";</style>', '@import "a.css"'),
  inside('a ground from the web', '<path fill="url(https://example.org/#a)"/>', 'url(https://example.org/#a)'),
  {
    name: 'accents that are no colour, and too dark for ink',
    change: {
      ...patterned({ 'assessments/ask.svg': drawing() }),
      'assessments/bank.yaml': String(patterned({})['assessments/bank.yaml']).replace(
        ASK,
        `accent: { light: green, dark: "#404040" }\n    ${ASK}`,
      ),
    },
    says: `
content/assessments/bank.yaml:12  wrong form of light (habits, item 1, accent) ← green
content/assessments/bank.yaml:12  wrong form of dark (habits, item 1, accent) ← #404040
`,
  },
  {
    name: 'a pattern that is not there',
    change: patterned({}),
    says: `content/assessments/bank.yaml:12  an image that is not there ← ./ask.svg`,
  },
  {
    name: 'a pattern that is a photograph',
    change: patterned({ 'assessments/ask.png': await picture(48, 48) }),
    says: `
content/assessments/ask.png:1  a picture that nothing shows ← ask.png ⇒ remove it, or keep it outside the content folder
  expected: a picture that a text beside it shows
content/assessments/bank.yaml:12  an image that is not there ← ./ask.svg ⇒ did you mean "./ask.png"? Otherwise put the picture there, or correct the name
`,
  },
  {
    name: 'a pattern with a script',
    change: patterned({ 'assessments/ask.svg': drawing('<script/>') }),
    says: `content/assessments/bank.yaml:12  ${FOREIGN} ← <script>`,
  },
];
