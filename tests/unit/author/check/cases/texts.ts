import { page, post, text, type Case } from './case.ts';

const X = 'posts/2026/x.mdx';

/** What authors type below the front matter: Markdown, components, HTML. */
export const textCases: readonly Case[] = [
  {
    name: 'no text',
    change: { [X]: post({}, '') },
    says: `
content/posts/2026/x.mdx:10  no text
  expected: a text below the front matter
  received: nothing
  fix: write the text; until it is there, keep the file out of the content folder
`,
  },
  {
    name: 'no text but a comment',
    change: { 'pages/y.mdx': page({}, '{/* later */}') },
    says: `
content/pages/y.mdx:7  no text
  expected: a text below the front matter
  received: nothing
  fix: write the text; until it is there, keep the file out of the content folder
`,
  },
  {
    name: 'a < before a number',
    change: { [X]: text('Words.\n\nfewer than <3 calls') },
    says: `
content/posts/2026/x.mdx:11  a < that begins no tag
  expected: a < only before the name of a tag
  received: fewer than <3 calls
  fix: write \\< where the sign is meant as a sign
`,
  },
  {
    name: 'an address between < and >',
    change: { [X]: text('See <https://example.org/>.') },
    says: `
content/posts/2026/x.mdx:9  an address between < and >
  expected: the address alone, or [words](address)
  received: See <https://example.org/>.
  fix: remove the < and the >
`,
  },
  {
    name: 'an e-mail address between < and >',
    change: { [X]: text('Write to <a@example.org>.') },
    says: `
content/posts/2026/x.mdx:9  an address between < and >
  expected: the address alone, or [words](address)
  received: Write to <a@example.org>.
  fix: remove the < and the >
`,
  },
  {
    name: 'an HTML comment',
    change: { [X]: text('<!-- later -->') },
    says: `
content/posts/2026/x.mdx:9  an HTML comment
  expected: a comment of the form {/* … */}
  received: <!-- later -->
  fix: write {/* instead of <!-- and */} instead of -->
`,
  },
  {
    name: 'a { that stays open',
    change: { [X]: text('One {two\n\nthree\n') },
    says: `
content/posts/2026/x.mdx:9  a curly bracket that begins code
  expected: a } for each {
  received: One {two
  fix: write \\{ where the bracket is meant as a bracket
`,
  },
  {
    name: 'a { that stays open before others that do not',
    change: { [X]: text('{two\n\n{/* fine */}\n\nthree\n') },
    says: `
content/posts/2026/x.mdx:9  a curly bracket that begins code
  expected: no code in the text
  received: {two
  fix: write \\{ where the bracket is meant as a bracket
`,
  },
  {
    name: 'code that is none',
    change: { [X]: text('Words {a b} words.') },
    says: `
content/posts/2026/x.mdx:9  a curly bracket that begins code
  expected: no code in the text
  received: Words {a b} words.
  fix: write \\{ where the bracket is meant as a bracket
`,
  },
  {
    name: 'code',
    change: { [X]: text('Words {1 + 1} words.') },
    says: `
content/posts/2026/x.mdx:9  code between curly brackets
  expected: text, or a comment of the form {/* … */}
  received: {1 + 1}
  fix: write what it would show, or \\{ where the bracket is meant as a bracket
`,
  },
  {
    name: 'empty curly brackets',
    change: { [X]: text('Words.\n\n{}') },
    says: `
content/posts/2026/x.mdx:11  code between curly brackets
  expected: text, or a comment of the form {/* … */}
  received: {}
  fix: write what it would show, or \\{ where the bracket is meant as a bracket
`,
  },
  {
    name: 'an import',
    change: { [X]: text("import Aside from './Aside.astro'\n\nWords.") },
    says: `
content/posts/2026/x.mdx:9  an import or export line
  expected: text and the components that are known, without imports
  received: import Aside from './Aside.astro'
  fix: remove the line
`,
  },
  {
    name: 'a sentence that begins with import',
    change: { [X]: text('import duties are high.') },
    says: `
content/posts/2026/x.mdx:9  a paragraph that begins like code
  expected: no paragraph that begins with the word "import" or "export"
  received: import duties are high.
  fix: begin it with another word; components need no import
`,
  },
  {
    name: 'an export',
    change: { [X]: text('Words.\n\nexport const a = 1') },
    says: `
content/posts/2026/x.mdx:11  an import or export line
  expected: text and the components that are known, without imports
  received: export const a = 1
  fix: remove the line
`,
  },
  {
    name: 'a tag that never ends',
    change: { [X]: text('Words.\n\n<Aside label="x"\n\nMore.') },
    says: `
content/posts/2026/x.mdx:11  a tag that cannot be read
  expected: a name, then name="value" pairs, then >
  received: <Aside label="x"
  fix: correct the tag; write \\< where the sign is meant as a sign
`,
  },
  {
    name: 'a quote in a tag that never ends',
    change: { [X]: text('<Aside label="x>\n\nWords.\n\n</Aside>') },
    says: `
content/posts/2026/x.mdx:9  a tag that cannot be read
  expected: a > at the end of the tag, and a quote at both ends of each value
  received: <Aside label="x>
  fix: end the tag; write \\< where the sign is meant as a sign
`,
  },
  {
    name: 'a value without quotes',
    change: { [X]: text('<Aside label=x>\n\nWords.\n\n</Aside>') },
    says: `
content/posts/2026/x.mdx:9  a tag that cannot be read
  expected: a value between quotes after each =
  received: <Aside label=x>
  fix: put the value in quotes, as in label="Opinion"
`,
  },
  {
    name: 'a component that is not closed',
    change: { [X]: text('Words.\n\n<Aside label="x">\n\nMore.') },
    says: `
content/posts/2026/x.mdx:11  a tag that is not closed
  expected: an opening and a closing tag in the same line, or both on lines of their own
  received: <Aside label="x">
  fix: write the closing tag; if the tag is a component, put both tags on lines of their own
`,
  },
  {
    name: 'a component closed in the line of its text',
    change: { [X]: text('<Aside label="x">\nWords.</Aside>') },
    says: `
content/posts/2026/x.mdx:10  a tag that is not closed
  expected: an opening and a closing tag in the same line, or both on lines of their own
  received: Words.</Aside>
  fix: write the closing tag; if the tag is a component, put both tags on lines of their own
`,
  },
  {
    name: 'a component closed by another name',
    change: { [X]: text('<Aside label="x">\n\nWords.\n\n</Asid>') },
    says: `
content/posts/2026/x.mdx:13  a closing tag that closes another tag
  expected: the closing tag of the tag that was opened last
  received: </Asid>
  fix: close what was opened last, first
`,
  },
  {
    name: 'a closing tag alone',
    change: { [X]: text('Words.\n\n</Aside>') },
    says: `
content/posts/2026/x.mdx:11  a closing tag without an opening one
  expected: an opening tag before it
  received: </Aside>
  fix: remove it, or write the opening tag
`,
  },
  {
    name: 'a <br> without its slash',
    change: { [X]: text('One<br>two') },
    says: `
content/posts/2026/x.mdx:9  a tag without an end
  expected: a slash at the end of a tag that holds nothing, as in <br/>
  received: One<br>two
  fix: write a slash before the >
`,
  },
  {
    name: 'an attribute in a closing tag',
    change: { [X]: text('<Aside label="x">\n\nWords.\n\n</Aside label="x">') },
    says: `
content/posts/2026/x.mdx:13  a tag that cannot be read
  expected: a name, then name="value" pairs, then >
  received: </Aside label="x">
  fix: correct the tag; write \\< where the sign is meant as a sign
`,
  },
  {
    name: 'a tag across the end of a list',
    change: { [X]: text('- <Aside label="x">\n\nWords.\n\n</Aside>') },
    says: `
content/posts/2026/x.mdx:9  a tag that is not closed
  expected: an opening and a closing tag in the same line, or both on lines of their own
  received: - <Aside label="x">
  fix: write the closing tag; if the tag is a component, put both tags on lines of their own
`,
  },
  {
    name: 'an unknown component',
    change: { [X]: text('<Asside label="x">\n\nWords.\n\n</Asside>') },
    says: `
content/posts/2026/x.mdx:9  unknown component
  expected: <Aside>, <AssessmentLink>, <Figure>, <OneQuestion>, <PullQuote>, <Sheet>, <ThenAndNow> or <VideoLink>
  received: <Asside>
  fix: did you mean "Aside"? Otherwise write the text without it
`,
  },
  {
    name: 'a component that is near nothing',
    change: { [X]: text('<Carousel />\n\nWords.') },
    says: `
content/posts/2026/x.mdx:9  unknown component
  expected: <Aside>, <AssessmentLink>, <Figure>, <OneQuestion>, <PullQuote>, <Sheet>, <ThenAndNow> or <VideoLink>
  received: <Carousel>
  fix: write the text without it
`,
  },
  {
    name: 'a component without what it needs',
    change: { [X]: text('<Aside>\n\nWords.\n\n</Aside>') },
    says: `
content/posts/2026/x.mdx:9  <Aside> without "label"
  expected: <Aside label="…">
  received: nothing
  fix: add label="…"
`,
  },
  {
    name: 'an unknown attribute of a component',
    change: { [X]: text('<Aside label="x" lable="y">\n\nWords.\n\n</Aside>') },
    says: `
content/posts/2026/x.mdx:9  <Aside> does not know "lable"
  expected: label
  received: lable
  fix: did you mean "label"? Otherwise remove lable
`,
  },
  {
    name: 'an attribute of a component that has none',
    change: { [X]: text('<PullQuote by="me">\n\nWords.\n\n</PullQuote>') },
    says: `
content/posts/2026/x.mdx:9  <PullQuote> does not know "by"
  expected: <PullQuote> without attributes
  received: by
  fix: remove by
`,
  },
  {
    name: 'an attribute of Astro',
    change: { [X]: text('<Aside label="x" set:html="<b>">\n\nWords.\n\n</Aside>') },
    says: `
content/posts/2026/x.mdx:9  <Aside> does not know "set:html"
  expected: label
  received: set:html
  fix: remove set:html
`,
  },
  {
    name: 'an empty value',
    change: { [X]: text('<Aside label="">\n\nWords.\n\n</Aside>') },
    says: `
content/posts/2026/x.mdx:9  empty label of <Aside>
  expected: text with something in it
  received: nothing
  fix: write label="…"
`,
  },
  {
    name: 'an attribute without a value',
    change: { [X]: text('<Aside label>\n\nWords.\n\n</Aside>') },
    says: `
content/posts/2026/x.mdx:9  empty label of <Aside>
  expected: text with something in it
  received: nothing
  fix: write label="…"
`,
  },
  {
    name: 'code as a value',
    change: { [X]: text('<Aside\n  label={x}>\n\nWords.\n\n</Aside>') },
    says: `
content/posts/2026/x.mdx:10  a value of <Aside> that is no text
  expected: text between quotes
  received: label={x}
  fix: write label="text"
`,
  },
  {
    name: 'code as attributes',
    change: { [X]: text('<Aside label="x" {...y}>\n\nWords.\n\n</Aside>') },
    says: `
content/posts/2026/x.mdx:9  a value of <Aside> that is no text
  expected: text between quotes
  received: {...y}
  fix: write each value as name="text"
`,
  },
  {
    name: 'a day of ThenAndNow that does not exist',
    change: { [X]: text('<ThenAndNow date="2026-02-30" before="Was.">\n\nWords.\n\n</ThenAndNow>') },
    says: `
content/posts/2026/x.mdx:9  wrong form of date of <ThenAndNow>
  expected: a day that exists, such as 2026-11-22
  received: 2026-02-30
  fix: write year, month and day, divided by hyphens
`,
  },
  {
    name: 'a VideoLink to a script, of a length in words',
    change: { [X]: text('<VideoLink href="javascript:alert(1)" title="x" minutes="ten" />') },
    says: `
content/posts/2026/x.mdx:9  wrong form of href of <VideoLink>
  expected: an address that begins with https://
  received: javascript:alert(1)
  fix: write the whole address, from https:// on

content/posts/2026/x.mdx:9  wrong form of minutes of <VideoLink>
  expected: digits and nothing else, such as 12
  received: ten
  fix: write the number alone
`,
  },
  {
    name: 'a component with nothing in it',
    change: { [X]: text('Words.\n\n<PullQuote></PullQuote>') },
    says: `
content/posts/2026/x.mdx:11  <PullQuote> with nothing in it
  expected: text between <PullQuote> and </PullQuote>
  received: nothing
  fix: write the text, or remove the tag
`,
  },
  {
    name: 'a component with only a comment in it',
    change: { [X]: text('Words.\n\n<PullQuote>\n\n{/* later */}\n\n</PullQuote>') },
    says: `
content/posts/2026/x.mdx:11  <PullQuote> with nothing in it
  expected: text between <PullQuote> and </PullQuote>
  received: nothing
  fix: write the text, or remove the tag
`,
  },
  {
    name: 'a component with something in it that takes nothing',
    change: { [X]: text('<VideoLink href="https://example.org/" title="x">\n\nWords.\n\n</VideoLink>') },
    says: `
content/posts/2026/x.mdx:9  <VideoLink> with something in it
  expected: <VideoLink href="…" title="…" />
  received: <VideoLink>…</VideoLink>
  fix: end the tag with /> and write the text outside of it
`,
  },
  {
    name: 'the count of the last ten with something in it, and with an attribute',
    change: { [X]: text('<OneQuestion whose="mine">\n\nWords.\n\n</OneQuestion>') },
    says: `
content/posts/2026/x.mdx:9  <OneQuestion> does not know "whose"
  expected: <OneQuestion> without attributes
  received: whose
  fix: remove whose

content/posts/2026/x.mdx:9  <OneQuestion> with something in it
  expected: <OneQuestion />
  received: <OneQuestion>…</OneQuestion>
  fix: end the tag with /> and write the text outside of it
`,
  },
  {
    name: 'the count of the last ten three times',
    change: { [X]: text('<OneQuestion />\n\n<Aside label="x">\n\n<OneQuestion />\n\n</Aside>\n\n- <OneQuestion />') },
    says: `
content/posts/2026/x.mdx:13  <OneQuestion> twice
  expected: <OneQuestion> once in a text
  received: another
  fix: remove one of the two; the first is in line 9

content/posts/2026/x.mdx:17  <OneQuestion> twice
  expected: <OneQuestion> once in a text
  received: another
  fix: remove one of the two; the first is in line 9
`,
  },
  {
    name: 'a link to the assessment of a site that has none, in a post and on a page',
    change: {
      [X]: text('<AssessmentLink label="How?">\n\nWords.\n\n</AssessmentLink>'),
      'pages/y.mdx': page({}, '<AssessmentLink label="How?">Words.</AssessmentLink>'),
    },
    says: `
content/pages/y.mdx:6  <AssessmentLink> to no assessment
  expected: "assessment" in settings/site.yaml, with the name of a file in assessments/
  received: nothing
  fix: write that line in settings/site.yaml, or remove the tag

content/posts/2026/x.mdx:9  <AssessmentLink> to no assessment
  expected: "assessment" in settings/site.yaml, with the name of a file in assessments/
  received: nothing
  fix: write that line in settings/site.yaml, or remove the tag
`,
  },
  {
    name: 'a fragment',
    change: { [X]: text('<>Words.</>') },
    says: `
content/posts/2026/x.mdx:9  an HTML element that is not used here
  expected: Markdown, or <abbr>, <br>, <cite>, <dd>, <del>, <details>, <dl>, <dt>, <ins>, <kbd>, <mark>, <q>, <small>, <sub>, <summary>, <sup> or <time>
  received: <>
  fix: write the text without it
`,
  },
  {
    name: 'an HTML element that Markdown has a sign for',
    change: { [X]: text('Words <b>bold</b>.') },
    says: `
content/posts/2026/x.mdx:9  an HTML element that is not used here
  expected: Markdown, or <abbr>, <br>, <cite>, <dd>, <del>, <details>, <dl>, <dt>, <ins>, <kbd>, <mark>, <q>, <small>, <sub>, <summary>, <sup> or <time>
  received: <b>
  fix: write **words**
`,
  },
  {
    name: 'an HTML link',
    change: { [X]: text('Words <a href="/about/">about</a>.') },
    says: `
content/posts/2026/x.mdx:9  an HTML element that is not used here
  expected: Markdown, or <abbr>, <br>, <cite>, <dd>, <del>, <details>, <dl>, <dt>, <ins>, <kbd>, <mark>, <q>, <small>, <sub>, <summary>, <sup> or <time>
  received: <a>
  fix: write [words](address)
`,
  },
  {
    name: 'an HTML element that is not used here',
    change: { [X]: text('<div>\n\nWords.\n\n</div>') },
    says: `
content/posts/2026/x.mdx:9  an HTML element that is not used here
  expected: Markdown, or <abbr>, <br>, <cite>, <dd>, <del>, <details>, <dl>, <dt>, <ins>, <kbd>, <mark>, <q>, <small>, <sub>, <summary>, <sup> or <time>
  received: <div>
  fix: write the text without it
`,
  },
  {
    name: 'a headline in HTML',
    change: { [X]: text('<h1>Words</h1>') },
    says: `
content/posts/2026/x.mdx:9  an HTML element that is not used here
  expected: Markdown, or <abbr>, <br>, <cite>, <dd>, <del>, <details>, <dl>, <dt>, <ins>, <kbd>, <mark>, <q>, <small>, <sub>, <summary>, <sup> or <time>
  received: <h1>
  fix: write ##; the title is the heading of the first level
`,
  },
  {
    name: 'style, class and a script on HTML',
    change: { [X]: text('Words <kbd style="color: red" class="x" onclick="y()">K</kbd>.') },
    says: `
content/posts/2026/x.mdx:9  <kbd> may not have "style"
  expected: dir, id, lang, title or translate
  received: style
  fix: remove it; how things look is the same everywhere on the site

content/posts/2026/x.mdx:9  <kbd> may not have "class"
  expected: dir, id, lang, title or translate
  received: class
  fix: remove it; how things look is the same everywhere on the site

content/posts/2026/x.mdx:9  <kbd> may not have "onclick"
  expected: dir, id, lang, title or translate
  received: onclick
  fix: remove it; a text runs no scripts
`,
  },
  {
    name: 'an attribute of HTML that does nothing here',
    change: { [X]: text('Words <time datetme="2026-03-03">today</time>.') },
    says: `
content/posts/2026/x.mdx:9  <time> may not have "datetme"
  expected: datetime, dir, id, lang, title or translate
  received: datetme
  fix: did you mean "datetime"? Otherwise remove it
`,
  },
  {
    name: 'code as a value of HTML',
    change: { [X]: text('Words <abbr title={x}>CSAT</abbr>.') },
    says: `
content/posts/2026/x.mdx:9  a value of <abbr> that is no text
  expected: text between quotes
  received: title={x}
  fix: write title="text"
`,
  },
  {
    name: 'a component inside a line of text',
    change: { [X]: text('Words <Aside label="x">y</Aside>') },
    says: `
content/posts/2026/x.mdx:9  <Aside> inside a line of text
  expected: <Aside> on a line of its own
  received: <Aside>…</Aside> among words
  fix: put <Aside> and </Aside> on lines of their own, with empty lines around them
`,
  },
  {
    name: 'a component among the lines of a paragraph',
    change: { [X]: text('Words\n<PullQuote>y</PullQuote>\nwords') },
    says: `
content/posts/2026/x.mdx:10  <PullQuote> inside a line of text
  expected: <PullQuote> on a line of its own
  received: <PullQuote>…</PullQuote> among words
  fix: put <PullQuote> and </PullQuote> on lines of their own, with empty lines around them
`,
  },
  {
    name: 'a component without content inside a line of text',
    change: { [X]: text('See <VideoLink href="https://example.org/" title="x" /> there.') },
    says: `
content/posts/2026/x.mdx:9  <VideoLink> inside a line of text
  expected: <VideoLink> on a line of its own
  received: <VideoLink /> among words
  fix: put <VideoLink /> on a line of its own, with empty lines around it
`,
  },
  {
    name: 'a component in a heading',
    change: { [X]: text('## <PullQuote>y</PullQuote>') },
    says: `
content/posts/2026/x.mdx:9  <PullQuote> inside a line of text
  expected: <PullQuote> on a line of its own
  received: <PullQuote>…</PullQuote> among words
  fix: put <PullQuote> and </PullQuote> on lines of their own, with empty lines around them
`,
  },
  {
    name: 'a component in emphasis',
    change: { [X]: text('*<PullQuote>y</PullQuote>*') },
    says: `
content/posts/2026/x.mdx:9  <PullQuote> inside a line of text
  expected: <PullQuote> on a line of its own
  received: <PullQuote>…</PullQuote> among words
  fix: put <PullQuote> and </PullQuote> on lines of their own, with empty lines around them
`,
  },
  {
    name: 'a component in a cell',
    change: { [X]: text('| a |\n| --- |\n| <PullQuote>y</PullQuote> |') },
    says: `
content/posts/2026/x.mdx:11  <PullQuote> inside a line of text
  expected: <PullQuote> on a line of its own
  received: <PullQuote>…</PullQuote> among words
  fix: put <PullQuote> and </PullQuote> on lines of their own, with empty lines around them
`,
  },
  {
    name: 'a component in an HTML element for words',
    change: { [X]: text('<small><PullQuote>y</PullQuote></small>') },
    says: `
content/posts/2026/x.mdx:9  <PullQuote> inside a line of text
  expected: <PullQuote> on a line of its own
  received: <PullQuote>…</PullQuote> among words
  fix: put <PullQuote> and </PullQuote> on lines of their own, with empty lines around them
`,
  },
  {
    name: 'a paragraph in an HTML element for words',
    change: { [X]: text('<small>\nWords.\n</small>') },
    says: `
content/posts/2026/x.mdx:9  <small> around whole paragraphs
  expected: <small> in a line, around words
  received: <small> on a line of its own
  fix: write both tags in the same line as the words
`,
  },
  {
    name: 'a block of HTML inside a line of text',
    change: { [X]: text('Words <details><summary>More</summary>y</details>') },
    says: `
content/posts/2026/x.mdx:9  <details> inside a line of text
  expected: <details> on a line of its own
  received: <details>…</details> among words
  fix: put <details> and </details> on lines of their own, with empty lines around them
`,
  },
  {
    name: 'a first heading of the third level',
    change: { [X]: text('### Words') },
    says: `
content/posts/2026/x.mdx:9  a heading that skips a level
  expected: ## at the most here
  received: ### Words
  fix: write ## instead of ###
`,
  },
  {
    name: 'a heading that skips a level',
    change: { [X]: text('## One\n\n#### Three\n\n#### Four') },
    says: `
content/posts/2026/x.mdx:11  a heading that skips a level
  expected: ### at the most here
  received: #### Three
  fix: write ### instead of ####
`,
  },
  {
    name: 'a heading of the first level',
    change: { [X]: text('# Words') },
    says: `
content/posts/2026/x.mdx:9  a heading of the first level
  expected: headings of the text begin with ##
  received: # Words
  fix: write ##; the title is the heading of the first level
`,
  },
  {
    name: 'a heading of the first level, underlined',
    change: { [X]: text('Words\n=====') },
    says: `
content/posts/2026/x.mdx:9  a heading of the first level
  expected: headings of the text begin with ##
  received: # Words
  fix: write ##; the title is the heading of the first level
`,
  },
  {
    name: 'an empty heading',
    change: { [X]: text('Words.\n\n##') },
    says: `
content/posts/2026/x.mdx:11  an empty heading
  expected: words after the signs
  received: ##
  fix: write the heading, or remove the line
`,
  },
  {
    name: 'a footnote that is not there',
    change: { [X]: text('Words[^1] and\nmore[^two].\n\n[^1]: Note.') },
    says: `
content/posts/2026/x.mdx:10  a footnote that is not there
  expected: a paragraph that begins with the same mark and a colon
  received: [^two]
  fix: write the footnote, or \\[ where no footnote is meant
`,
  },
  {
    name: 'a footnote that nothing refers to',
    change: { [X]: text('Words.\n\n[^1]: Note.') },
    says: `
content/posts/2026/x.mdx:11  a footnote that nothing refers to
  expected: [^1] somewhere in the text
  received: [^1]:
  fix: write [^1] where it belongs, or remove the footnote
`,
  },
  {
    name: 'a footnote twice',
    change: { [X]: text('Words[^1].\n\n[^1]: Note.\n\n[^1]: Another.') },
    says: `
content/posts/2026/x.mdx:13  [^1] twice
  expected: each name once
  received: [^1]:
  fix: give one of the two another name; the first is in line 11
`,
  },
  {
    name: 'a link by reference without its address',
    change: { [X]: text('Words [here][there].') },
    says: `
content/posts/2026/x.mdx:9  a link without its address
  expected: a line with the name in the second brackets, a colon and the address
  received: [here][there]
  fix: write that line, or write the link as [words](address)
`,
  },
  {
    name: 'an address that nothing refers to',
    change: { [X]: text('Words.\n\n[there]: /about/') },
    says: `
content/posts/2026/x.mdx:11  an address that nothing refers to
  expected: [words][there] somewhere in the text
  received: [there]:
  fix: refer to it, or remove the line
`,
  },
  {
    name: 'an address twice',
    change: { [X]: text('[Words][x]\n\n[x]: /about/\n[x]: /posts/') },
    says: `
content/posts/2026/x.mdx:12  [x] twice
  expected: each name once
  received: [x]:
  fix: give one of the two another name; the first is in line 11
`,
  },
  {
    name: 'quotations without end',
    change: { [X]: text(`Words.\n\n${'>'.repeat(400)} x`) },
    says: `
content/posts/2026/x.mdx:11  quotations, lists or tags too deep in each other
  expected: 200 levels at the most
  received: more
  fix: take some of the signs at the beginning of the line away
`,
  },
  {
    name: 'a link without words',
    change: { [X]: text('Words [](/about/).') },
    says: `
content/posts/2026/x.mdx:9  a link without words
  expected: words between [ and ]
  received: nothing
  fix: write where the link leads
`,
  },
];
