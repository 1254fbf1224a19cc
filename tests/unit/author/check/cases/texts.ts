import { page, post, text, type Case } from './case.ts';

const X = 'posts/2026/x.mdx';

/** Texts: Markdown, components, HTML. */
export const textCases: readonly Case[] = [
  {
    name: 'no text',
    change: { [X]: post({}, '') },
    says: `content/posts/2026/x.mdx:10  no text ← nothing`,
  },
  {
    name: 'no text but a comment',
    change: { 'pages/y.mdx': page({}, '{/* later */}') },
    says: `content/pages/y.mdx:7  no text ← nothing`,
  },
  {
    name: 'a < before a number',
    change: { [X]: text('Words.\n\nfewer than <3 calls') },
    says: `
content/posts/2026/x.mdx:11  a < that begins no tag ← fewer than <3 calls ⇒ write \\< where the sign is meant as a sign
  expected: a < only before the name of a tag
`,
  },
  {
    name: 'an address between < and >',
    change: { [X]: text('See <https://example.org/>.') },
    says: `content/posts/2026/x.mdx:9  an address between < and > ← See <https://example.org/>.`,
  },
  {
    name: 'an e-mail address between < and >',
    change: { [X]: text('Write to <a@example.org>.') },
    says: `content/posts/2026/x.mdx:9  an address between < and > ← Write to <a@example.org>.`,
  },
  {
    name: 'an HTML comment',
    change: { [X]: text('<!-- later -->') },
    says: `
content/posts/2026/x.mdx:9  an HTML comment ← <!-- later --> ⇒ write {/* instead of <!-- and */} instead of -->
  expected: a comment of the form {/* … */}
`,
  },
  {
    name: 'an open {',
    change: { [X]: text('One {two\n\nthree\n') },
    says: `
content/posts/2026/x.mdx:9  a curly bracket that begins code ← One {two
  expected: a } for each {
`,
  },
  {
    name: 'an open { before others that are closed',
    change: { [X]: text('{two\n\n{/* fine */}\n\nthree\n') },
    says: `content/posts/2026/x.mdx:9  a curly bracket that begins code ← {two`,
  },
  {
    name: 'a curly bracket in a sentence',
    change: { [X]: text('Words {a b} words.') },
    says: `content/posts/2026/x.mdx:9  a curly bracket that begins code ← Words {a b} words.`,
  },
  {
    name: 'code',
    change: { [X]: text('Words {1 + 1} words.') },
    says: `content/posts/2026/x.mdx:9  code between curly brackets ← {1 + 1}`,
  },
  {
    name: 'empty curly brackets',
    change: { [X]: text('Words.\n\n{}') },
    says: `content/posts/2026/x.mdx:11  code between curly brackets ← {}`,
  },
  {
    name: 'an import',
    change: { [X]: text("import Aside from './Aside.astro'\n\nWords.") },
    says: `content/posts/2026/x.mdx:9  an import or export line ← import Aside from './Aside.astro'`,
  },
  {
    name: 'a sentence that begins with import',
    change: { [X]: text('import duties are high.') },
    says: `
content/posts/2026/x.mdx:9  a paragraph that begins like code ← import duties are high. ⇒ begin it with another word; components need no import
  expected: no paragraph that begins with the word "import" or "export"
`,
  },
  {
    name: 'an export',
    change: { [X]: text('Words.\n\nexport const a = 1') },
    says: `content/posts/2026/x.mdx:11  an import or export line ← export const a = 1`,
  },
  {
    name: 'an unfinished tag',
    change: { [X]: text('Words.\n\n<Aside label="x"\n\nMore.') },
    says: `content/posts/2026/x.mdx:11  a tag that cannot be read ← <Aside label="x"`,
  },
  {
    name: 'an open quote in a tag',
    change: { [X]: text('<Aside label="x>\n\nWords.\n\n</Aside>') },
    says: `
content/posts/2026/x.mdx:9  a tag that cannot be read ← <Aside label="x> ⇒ end the tag; write \\< where the sign is meant as a sign
  expected: a > at the end of the tag, and a quote at both ends of each value
`,
  },
  {
    name: 'a value without quotes',
    change: { [X]: text('<Aside label=x>\n\nWords.\n\n</Aside>') },
    says: `
content/posts/2026/x.mdx:9  a tag that cannot be read ← <Aside label=x> ⇒ put the value in quotes, as in label="Opinion"
  expected: a value between quotes after each =
`,
  },
  {
    name: 'a component that is not closed',
    change: { [X]: text('Words.\n\n<Aside label="x">\n\nMore.') },
    says: `content/posts/2026/x.mdx:11  a tag that is not closed ← <Aside label="x">`,
  },
  {
    name: 'a component closed in the line of its text',
    change: { [X]: text('<Aside label="x">\nWords.</Aside>') },
    says: `content/posts/2026/x.mdx:10  a tag that is not closed ← Words.</Aside>`,
  },
  {
    name: 'a component closed by another name',
    change: { [X]: text('<Aside label="x">\n\nWords.\n\n</Asid>') },
    says: `
content/posts/2026/x.mdx:13  a closing tag that closes another tag ← </Asid> ⇒ close what was opened last, first
  expected: the closing tag of the tag that was opened last
`,
  },
  {
    name: 'a closing tag alone',
    change: { [X]: text('Words.\n\n</Aside>') },
    says: `
content/posts/2026/x.mdx:11  a closing tag without an opening one ← </Aside> ⇒ remove it, or write the opening tag
  expected: an opening tag before it
`,
  },
  {
    name: 'a <br> without its slash',
    change: { [X]: text('One<br>two') },
    says: `
content/posts/2026/x.mdx:9  a tag without an end ← One<br>two ⇒ write a slash before the >
  expected: a slash at the end of a tag that holds nothing, as in <br/>
`,
  },
  {
    name: 'an attribute in a closing tag',
    change: { [X]: text('<Aside label="x">\n\nWords.\n\n</Aside label="x">') },
    says: `content/posts/2026/x.mdx:13  a tag that cannot be read ← </Aside label="x">`,
  },
  {
    name: 'a tag across the end of a list',
    change: { [X]: text('- <Aside label="x">\n\nWords.\n\n</Aside>') },
    says: `content/posts/2026/x.mdx:9  a tag that is not closed ← - <Aside label="x">`,
  },
  {
    name: 'an unknown component',
    change: { [X]: text('<Asside label="x">\n\nWords.\n\n</Asside>') },
    says: `content/posts/2026/x.mdx:9  unknown component ← <Asside>`,
  },
  {
    name: 'a component unlike any other',
    change: { [X]: text('<Carousel />\n\nWords.') },
    says: `content/posts/2026/x.mdx:9  unknown component ← <Carousel> ⇒ write the text without it`,
  },
  {
    name: 'a component without a required attribute',
    change: { [X]: text('<Aside>\n\nWords.\n\n</Aside>') },
    says: `
content/posts/2026/x.mdx:9  <Aside> without "label" ← nothing ⇒ add label="…"
  expected: <Aside label="…">
`,
  },
  {
    name: 'an unknown attribute of a component',
    change: { [X]: text('<Aside label="x" lable="y">\n\nWords.\n\n</Aside>') },
    says: `
content/posts/2026/x.mdx:9  <Aside> does not know "lable" ← lable ⇒ did you mean "label"? Otherwise remove lable
  expected: label
`,
  },
  {
    name: 'an attribute of a component that takes none',
    change: { [X]: text('<PullQuote by="me">\n\nWords.\n\n</PullQuote>') },
    says: `
content/posts/2026/x.mdx:9  <PullQuote> does not know "by" ← by ⇒ remove by
  expected: <PullQuote> without attributes
`,
  },
  {
    name: 'an attribute of Astro',
    change: { [X]: text('<Aside label="x" set:html="<b>">\n\nWords.\n\n</Aside>') },
    says: `
content/posts/2026/x.mdx:9  <Aside> does not know "set:html" ← set:html ⇒ remove set:html
  expected: label
`,
  },
  {
    name: 'an empty value',
    change: { [X]: text('<Aside label="">\n\nWords.\n\n</Aside>') },
    says: `content/posts/2026/x.mdx:9  empty label of <Aside> ← nothing`,
  },
  {
    name: 'an attribute without a value',
    change: { [X]: text('<Aside label>\n\nWords.\n\n</Aside>') },
    says: `content/posts/2026/x.mdx:9  empty label of <Aside> ← nothing`,
  },
  {
    name: 'code as a value',
    change: { [X]: text('<Aside\n  label={x}>\n\nWords.\n\n</Aside>') },
    says: `content/posts/2026/x.mdx:10  a value of <Aside> that is no text ← label={x} ⇒ write label="text"`,
  },
  {
    name: 'code as attributes',
    change: { [X]: text('<Aside label="x" {...y}>\n\nWords.\n\n</Aside>') },
    says: `content/posts/2026/x.mdx:9  a value of <Aside> that is no text ← {...y} ⇒ write each value as name="text"`,
  },
  {
    name: 'a day of ThenAndNow that does not exist',
    change: { [X]: text('<ThenAndNow date="2026-02-30" before="Was.">\n\nWords.\n\n</ThenAndNow>') },
    says: `
content/posts/2026/x.mdx:9  wrong form of date of <ThenAndNow> ← 2026-02-30 ⇒ write year, month and day, divided by hyphens
  expected: a day that exists, such as 2026-11-22
`,
  },
  {
    name: 'a VideoLink to a script, with its length in words',
    change: { [X]: text('<VideoLink href="javascript:alert(1)" title="x" minutes="ten" />') },
    says: `
content/posts/2026/x.mdx:9  wrong form of href of <VideoLink> ← javascript:alert(1) ⇒ write the whole address, from https:// on
  expected: an address that begins with https://
content/posts/2026/x.mdx:9  wrong form of minutes of <VideoLink> ← ten ⇒ write the number alone
  expected: digits and nothing else, such as 12
`,
  },
  {
    name: 'a component with nothing in it',
    change: { [X]: text('Words.\n\n<PullQuote></PullQuote>') },
    says: `content/posts/2026/x.mdx:11  <PullQuote> with nothing in it ← nothing`,
  },
  {
    name: 'a component with only a comment in it',
    change: { [X]: text('Words.\n\n<PullQuote>\n\n{/* later */}\n\n</PullQuote>') },
    says: `content/posts/2026/x.mdx:11  <PullQuote> with nothing in it ← nothing`,
  },
  {
    name: 'a component that takes no content, with some',
    change: { [X]: text('<VideoLink href="https://example.org/" title="x">\n\nWords.\n\n</VideoLink>') },
    says: `
content/posts/2026/x.mdx:9  <VideoLink> with something in it ← <VideoLink>…</VideoLink> ⇒ end the tag with /> and write the text outside of it
  expected: <VideoLink href="…" title="…" />
`,
  },
  {
    name: 'the count of the last ten with something in it, and with an attribute',
    change: { [X]: text('<OneQuestion whose="mine">\n\nWords.\n\n</OneQuestion>') },
    says: `
content/posts/2026/x.mdx:9  <OneQuestion> does not know "whose" ← whose ⇒ remove whose
  expected: <OneQuestion> without attributes
content/posts/2026/x.mdx:9  <OneQuestion> with something in it ← <OneQuestion>…</OneQuestion> ⇒ end the tag with /> and write the text outside of it
  expected: <OneQuestion />
`,
  },
  {
    name: 'the count of the last ten three times',
    change: { [X]: text('<OneQuestion />\n\n<Aside label="x">\n\n<OneQuestion />\n\n</Aside>\n\n- <OneQuestion />') },
    says: `
content/posts/2026/x.mdx:13  <OneQuestion> twice ← another
content/posts/2026/x.mdx:17  <OneQuestion> twice ← another
`,
  },
  {
    name: 'a link to the assessment of a site that has none, in a post and on a page',
    change: {
      [X]: text('<AssessmentLink label="How?">\n\nWords.\n\n</AssessmentLink>'),
      'pages/y.mdx': page({}, '<AssessmentLink label="How?">Words.</AssessmentLink>'),
    },
    says: `
content/pages/y.mdx:6  <AssessmentLink> to no assessment ← nothing
content/posts/2026/x.mdx:9  <AssessmentLink> to no assessment ← nothing
`,
  },
  {
    name: 'a fragment',
    change: { [X]: text('<>Words.</>') },
    says: `content/posts/2026/x.mdx:9  an HTML element that is not used here ← <>`,
  },
  {
    name: 'an HTML element that Markdown has a sign for',
    change: { [X]: text('Words <b>bold</b>.') },
    says: `content/posts/2026/x.mdx:9  an HTML element that is not used here ← <b> ⇒ write **words**`,
  },
  {
    name: 'an HTML link',
    change: { [X]: text('Words <a href="/about/">about</a>.') },
    says: `content/posts/2026/x.mdx:9  an HTML element that is not used here ← <a> ⇒ write [words](address)`,
  },
  {
    name: 'an HTML element that is not used here',
    change: { [X]: text('<div>\n\nWords.\n\n</div>') },
    says: `content/posts/2026/x.mdx:9  an HTML element that is not used here ← <div>`,
  },
  {
    name: 'a headline in HTML',
    change: { [X]: text('<h1>Words</h1>') },
    says: `content/posts/2026/x.mdx:9  an HTML element that is not used here ← <h1> ⇒ write ##; the title is the heading of the first level`,
  },
  {
    name: 'style, class and a script on HTML',
    change: { [X]: text('Words <kbd style="color: red" class="x" onclick="y()">K</kbd>.') },
    says: `
content/posts/2026/x.mdx:9  <kbd> may not have "style" ← style ⇒ remove it; how things look is the same everywhere on the site
  expected: dir, id, lang, title or translate
content/posts/2026/x.mdx:9  <kbd> may not have "class" ← class ⇒ remove it; how things look is the same everywhere on the site
  expected: dir, id, lang, title or translate
content/posts/2026/x.mdx:9  <kbd> may not have "onclick" ← onclick ⇒ remove it; a text runs no scripts
  expected: dir, id, lang, title or translate
`,
  },
  {
    name: 'an HTML attribute without effect',
    change: { [X]: text('Words <time datetme="2026-03-03">today</time>.') },
    says: `
content/posts/2026/x.mdx:9  <time> may not have "datetme" ← datetme ⇒ did you mean "datetime"? Otherwise remove it
  expected: datetime, dir, id, lang, title or translate
`,
  },
  {
    name: 'code as the value of an HTML attribute',
    change: { [X]: text('Words <abbr title={x}>CSAT</abbr>.') },
    says: `
content/posts/2026/x.mdx:9  a value of <abbr> that is no text ← title={x} ⇒ write title="text"
  expected: text between quotes
`,
  },
  {
    name: 'a component inside a line of text',
    change: { [X]: text('Words <Aside label="x">y</Aside>') },
    says: `
content/posts/2026/x.mdx:9  <Aside> inside a line of text ← <Aside>…</Aside> among words ⇒ put <Aside> and </Aside> on lines of their own, with empty lines around them
  expected: <Aside> on a line of its own
`,
  },
  {
    name: 'a component among the lines of a paragraph',
    change: { [X]: text('Words\n<PullQuote>y</PullQuote>\nwords') },
    says: `content/posts/2026/x.mdx:10  <PullQuote> inside a line of text ← <PullQuote>…</PullQuote> among words`,
  },
  {
    name: 'a component without content inside a line of text',
    change: { [X]: text('See <VideoLink href="https://example.org/" title="x" /> there.') },
    says: `
content/posts/2026/x.mdx:9  <VideoLink> inside a line of text ← <VideoLink /> among words ⇒ put <VideoLink /> on a line of its own, with empty lines around it
  expected: <VideoLink> on a line of its own
`,
  },
  {
    name: 'a component in a heading',
    change: { [X]: text('## <PullQuote>y</PullQuote>') },
    says: `content/posts/2026/x.mdx:9  <PullQuote> inside a line of text ← <PullQuote>…</PullQuote> among words`,
  },
  {
    name: 'a component in emphasis',
    change: { [X]: text('*<PullQuote>y</PullQuote>*') },
    says: `content/posts/2026/x.mdx:9  <PullQuote> inside a line of text ← <PullQuote>…</PullQuote> among words`,
  },
  {
    name: 'a component in a table cell',
    change: { [X]: text('| a |\n| --- |\n| <PullQuote>y</PullQuote> |') },
    says: `content/posts/2026/x.mdx:11  <PullQuote> inside a line of text ← <PullQuote>…</PullQuote> among words`,
  },
  {
    name: 'a component in an HTML element for words',
    change: { [X]: text('<small><PullQuote>y</PullQuote></small>') },
    says: `content/posts/2026/x.mdx:9  <PullQuote> inside a line of text ← <PullQuote>…</PullQuote> among words`,
  },
  {
    name: 'a paragraph in an HTML element for words',
    change: { [X]: text('<small>\nWords.\n</small>') },
    says: `
content/posts/2026/x.mdx:9  <small> around whole paragraphs ← <small> on a line of its own ⇒ write both tags in the same line as the words
  expected: <small> in a line, around words
`,
  },
  {
    name: 'a block of HTML inside a line of text',
    change: { [X]: text('Words <details><summary>More</summary>y</details>') },
    says: `
content/posts/2026/x.mdx:9  <details> inside a line of text ← <details>…</details> among words ⇒ put <details> and </details> on lines of their own, with empty lines around them
  expected: <details> on a line of its own
`,
  },
  {
    name: 'a first heading of the third level',
    change: { [X]: text('### Words') },
    says: `
content/posts/2026/x.mdx:9  a heading that skips a level ← ### Words ⇒ write ## instead of ###
  expected: ## at the most here
`,
  },
  {
    name: 'a heading that skips a level',
    change: { [X]: text('## One\n\n#### Three\n\n#### Four') },
    says: `
content/posts/2026/x.mdx:11  a heading that skips a level ← #### Three ⇒ write ### instead of ####
  expected: ### at the most here
`,
  },
  {
    name: 'a heading of the first level',
    change: { [X]: text('# Words') },
    says: `content/posts/2026/x.mdx:9  a heading of the first level ← # Words`,
  },
  {
    name: 'a heading of the first level, underlined',
    change: { [X]: text('Words\n=====') },
    says: `content/posts/2026/x.mdx:9  a heading of the first level ← # Words`,
  },
  {
    name: 'an empty heading',
    change: { [X]: text('Words.\n\n##') },
    says: `
content/posts/2026/x.mdx:11  an empty heading ← ## ⇒ write the heading, or remove the line
  expected: words after the signs
`,
  },
  {
    name: 'a missing footnote',
    change: { [X]: text('Words[^1] and\nmore[^two].\n\n[^1]: Note.') },
    says: `
content/posts/2026/x.mdx:10  a footnote that is not there ← [^two] ⇒ write the footnote, or \\[ where no footnote is meant
  expected: a paragraph that begins with the same mark and a colon
`,
  },
  {
    name: 'an unused footnote',
    change: { [X]: text('Words.\n\n[^1]: Note.') },
    says: `
content/posts/2026/x.mdx:11  a footnote that nothing refers to ← [^1]: ⇒ write [^1] where it belongs, or remove the footnote
  expected: [^1] somewhere in the text
`,
  },
  {
    name: 'a footnote twice',
    change: { [X]: text('Words[^1].\n\n[^1]: Note.\n\n[^1]: Another.') },
    says: `
content/posts/2026/x.mdx:13  [^1] twice ← [^1]: ⇒ give one of the two another name; the first is in line 11
  expected: each name once
`,
  },
  {
    name: 'a link by reference without its address',
    change: { [X]: text('Words [here][there].') },
    says: `
content/posts/2026/x.mdx:9  a link without its address ← [here][there] ⇒ write that line, or write the link as [words](address)
  expected: a line with the name in the second brackets, a colon and the address
`,
  },
  {
    name: 'an unused link definition',
    change: { [X]: text('Words.\n\n[there]: /about/') },
    says: `
content/posts/2026/x.mdx:11  an address that nothing refers to ← [there]: ⇒ refer to it, or remove the line
  expected: [words][there] somewhere in the text
`,
  },
  {
    name: 'a link definition twice',
    change: { [X]: text('[Words][x]\n\n[x]: /about/\n[x]: /posts/') },
    says: `
content/posts/2026/x.mdx:12  [x] twice ← [x]: ⇒ give one of the two another name; the first is in line 11
  expected: each name once
`,
  },
  {
    name: 'quotations nested too deep',
    change: { [X]: text(`Words.\n\n${'>'.repeat(400)} x`) },
    says: `
content/posts/2026/x.mdx:11  quotations, lists or tags too deep in each other ← more ⇒ take some of the signs at the beginning of the line away
  expected: 200 levels at the most
`,
  },
  {
    name: 'a link without words',
    change: { [X]: text('Words [](/about/).') },
    says: `
content/posts/2026/x.mdx:9  a link without words ← nothing ⇒ write where the link leads
  expected: words between [ and ]
`,
  },
];
