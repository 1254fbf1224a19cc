/** What the check says in more than one case, by what is wrong; rows add what differs. */
export const wordings: Readonly<Record<string, { expected?: string; fix?: string }>> = {
  '<AssessmentLink> to no assessment': {
    expected: '"assessment" in settings/site.yaml, with the name of a file in assessments/',
    fix: 'write that line in settings/site.yaml, or remove the tag',
  },
  '<BranchingScenario> without a story': {
    expected: '"story" in the front matter, with the name of a file in scenarios/',
    fix: 'write that line, or remove the tag',
  },
  '<OneQuestion> twice': {
    expected: '<OneQuestion> once in a text',
    fix: 'remove one of the two; the first is in line 9',
  },
  '<PullQuote> inside a line of text': {
    expected: '<PullQuote> on a line of its own',
    fix: 'put <PullQuote> and </PullQuote> on lines of their own, with empty lines around them',
  },
  '<PullQuote> with nothing in it': {
    expected: 'text between <PullQuote> and </PullQuote>',
    fix: 'write the text, or remove the tag',
  },
  'a count for an unknown habit': { expected: 'the id of a habit without questions' },
  'a curly bracket that begins code': {
    expected: 'no code in the text',
    fix: 'write \\{ where the bracket is meant as a bracket',
  },
  'a date in an unknown form': {
    expected: 'a day with time and zone, such as 2026-11-22T09:30:00+00:00',
    fix: 'write year, month and day as numbers, divided by hyphens, and leave nothing out',
  },
  'a date that does not exist': { expected: 'a plain day, such as 2026-11-22', fix: 'correct the day or the time' },
  'a date without a time': {
    expected: 'a day with time and zone, such as 2026-11-22T09:30:00+00:00',
    fix: 'write 2026-03-03T09:00:00+00:00 if it was 09:00:00 in Europe/London',
  },
  'a date without a zone': {
    expected: 'a day with time and zone, such as 2026-11-22T09:30:00+00:00',
    fix: 'write 2026-03-03T09:00:00+00:00 if it was 09:00:00 in Europe/London',
  },
  'a file name that makes no address': { expected: 'small letters, digits and single hyphens' },
  'a file that is not UTF-8': {
    expected: 'text saved as UTF-8',
    fix: 'open it in your editor and save it with the encoding UTF-8',
  },
  'a file that nothing reads': { expected: 'a post, page, author, taxonomy, settings, assessment, play or story file' },
  'a habit that mostlyReads cannot look at': {
    expected: 'the id of a habit with questions',
    fix: 'write the id of the habit that asks about taking part',
  },
  'a heading of the first level': {
    expected: 'headings of the text begin with ##',
    fix: 'write ##; the title is the heading of the first level',
  },
  'a key given twice': { expected: 'each key once', fix: 'keep one of the two' },
  'a line that cannot be read': {
    expected: 'a value between two quotes, and nothing after the second',
    fix: 'put the value in quotes',
  },
  'a link of a kind that is not allowed': {
    expected: 'a page of this site, or an address that begins with https://, mailto: or tel:',
    fix: 'link to a page, or write the words without a link',
  },
  'a link that leads to a draft': {
    expected: 'the address of something public',
    fix: 'publish it first, or take the link out until then',
  },
  'a link to a file': { expected: 'the address of the page that the file becomes' },
  'a link to a heading that is not there': { expected: 'the anchor of a heading of that text' },
  'a link to a list without posts': {
    expected: 'the address of a list that has public posts',
    fix: 'publish a post that belongs there, or take the link out until then',
  },
  'a link to nothing': { expected: 'the address of a page that is there', fix: 'correct the address' },
  'a link without its last slash': { expected: 'an address that ends in a slash' },
  'a missing file': { fix: 'write the file, or give it back its name' },
  'a negation in a question': {
    expected: 'a question about what happened, without "not"',
    fix: 'ask for what people do instead; a hint may say "not"',
  },
  'a picture for social networks of another shape': { expected: 'at least 1200 × 630 pixels, and that shape to 2 %' },
  'a plain day with a time': { expected: 'a plain day, such as 2026-11-22', fix: 'write 2026-03-04' },
  'a redirect from a page that is there': {
    expected: 'an old address that has no page now',
    fix: 'remove the line, or give the page another address',
  },
  'a redirect to nothing': { expected: 'the address of a page that is there' },
  'a series with a gap': { fix: 'count the parts from 1 without leaving one out' },
  'a story that no play tells': { fix: 'write that line in a play, or keep the story outside the content folder' },
  'a tag that cannot be read': {
    expected: 'a name, then name="value" pairs, then >',
    fix: 'correct the tag; write \\< where the sign is meant as a sign',
  },
  'a tag that is not closed': {
    expected: 'an opening and a closing tag in the same line, or both on lines of their own',
    fix: 'write the closing tag; if the tag is a component, put both tags on lines of their own',
  },
  'a task of <PlayChecklist> with more than its words, or less': {
    expected: 'one line of the form "- [ ] Something to do"',
    fix: 'give each thing to do a line of its own',
  },
  'a text that is too short for a play': {
    expected: '120 to 250 words below the front matter, without what there is to tick',
  },
  'a value of <Aside> that is no text': { expected: 'text between quotes' },
  'a word that is not in the dictionary of this site': { expected: 'British spelling' },
  'a word twice in a row': { expected: 'the word once', fix: 'remove one of the two, or reword the text' },
  'an HTML element that is not used here': {
    expected:
      'Markdown, or <abbr>, <br>, <cite>, <dd>, <del>, <details>, <dl>, <dt>, <ins>, <kbd>, <mark>, <q>, <small>, <sub>, <summary>, <sup> or <time>',
    fix: 'write the text without it',
  },
  'an address between < and >': { expected: 'the address alone, or [words](address)', fix: 'remove the < and the >' },
  'an address that the site needs for itself': {
    expected:
      'another name than posts, page, tag, category, author, playbook, self-assessment, notebook, follow, time, search, 404 or 500',
  },
  'an alias that is a tag itself': { expected: 'a slug that nothing else has' },
  'an empty file': { expected: 'lines of the form "key: value"', fix: 'write what the site needs to know' },
  'an exercise outside the playbook': { fix: 'remove it, and link to the play that has it' },
  'an image from the web': {
    expected: 'a file beside this one, such as ./picture.png',
    fix: 'save the picture beside this file, if its licence allows that, and write ./ and its name',
  },
  'an image that is not there': {
    expected: 'a file beside this one, such as ./picture.png',
    fix: 'put the picture there, or correct the name',
  },
  'an import or export line': {
    expected: 'text and the components that are known, without imports',
    fix: 'remove the line',
  },
  'assessment names one that is not there': { expected: 'the name of a file in assessments/, without .yaml' },
  'code between curly brackets': {
    expected: 'text, or a comment of the form {/* … */}',
    fix: 'write what it would show, or \\{ where the bracket is meant as a bracket',
  },
  'empty label of <Aside>': { expected: 'text with something in it', fix: 'write label="…"' },
  'front matter without an end': {
    expected: 'a line of three hyphens, and nothing else, after the front matter',
    fix: 'write a line of three hyphens between the front matter and the text',
  },
  'no author': { expected: 'text', fix: 'add a line that begins with "author:"' },
  'no category': { expected: 'text', fix: 'add a line that begins with "category:"' },
  'no date': {
    expected: 'a day with time and zone, such as 2026-11-22T09:30:00+00:00',
    fix: 'add a line that begins with "date:"',
  },
  'no front matter': {
    expected: 'a first line of three hyphens, then lines such as "title: …", then three hyphens again',
    fix: 'begin the file with its front matter',
  },
  'no text': {
    expected: 'a text below the front matter',
    fix: 'write the text; until it is there, keep the file out of the content folder',
  },
  'no title': { expected: 'text' },
  'one answer twice in a set': { expected: 'answers that differ', fix: 'reword one of the two' },
  'passages that go round for ever': {
    expected: 'a choice that leads out of them, so that the story can end',
    fix: 'lead from one of them to an ending, or to a passage that leads there',
  },
  'plays in a circle': {
    expected: 'an order in which no play comes before itself',
    fix: 'take one of these steps out of "before" and "after"',
  },
  'redirects that lead in a circle': { expected: 'a way that ends at a page', fix: 'remove one of these lines' },
  'startHere names a post that is not public': {
    expected: 'a public post',
    fix: 'name another post, or publish this one',
  },
  'the same play twice': { expected: 'each once', fix: 'remove one of the two' },
  'two posts at one address': { expected: 'an address of its own', fix: 'give one of the two another slug' },
  'two questions with one id': { expected: 'an id of its own', fix: 'give the newer of the two another id' },
  'a drawing with more in it than shapes': {
    expected: 'an SVG without scripts, without foreignObject, and with nothing from elsewhere',
    fix: 'take that out, or save it as plain SVG',
  },
  'a straight quotation mark or apostrophe': { expected: '‘, ’, “ or ”: here, what is typed is shown' },
  'wrong form of dark (habits, item 1, accent)': {
    expected: 'a colour such as "#2aa9e6", light enough for ink on it',
    fix: 'write # and six digits from 0 to f, in quotes; a lighter colour has larger ones',
  },
  'wrong form of light (habits, item 1, accent)': {
    expected: 'a colour such as "#2aa9e6", light enough for ink on it',
    fix: 'write # and six digits from 0 to f, in quotes; a lighter colour has larger ones',
  },
  'unknown answer set': { expected: 'TWOS', fix: 'did you mean "TWOS"? Otherwise add it to answerSets' },
  'unknown author': { expected: 'the name of a file in authors/' },
  'unknown component': {
    expected:
      '<Aside>, <AssessmentLink>, <DeleteEverything>, <Figure>, <OneQuestion>, <PullQuote>, <Sheet>, <ThenAndNow> or <VideoLink>',
    fix: 'did you mean "Aside"? Otherwise write the text without it',
  },
  'unknown habit': { expected: 'ask or keep' },
  'unknown key': {
    expected:
      'title, date, updated, standfirst, description, author, category, tags, draft, unlisted, featured, format, series, plays, thenAndNow, changes, guid, slug, picture, pictureAlt, socialImage, third, huddleQuestion or retelling',
  },
  'unknown play': { expected: 'the name of a file in plays/', fix: 'remove it until the play is there' },
  'unknown post': { expected: 'the path of a post below posts/, without .mdx' },
  'unknown tag': {
    expected: 'a tag of taxonomy/tags.yaml',
    fix: 'did you mean "networking"? Otherwise add it to taxonomy/tags.yaml',
  },
  'words of the trade that stand there twice': { expected: 'each in one place', fix: 'remove one of the two' },
  'words that this site does not use': {
    fix: 'say plainly what happens; what is banned, and what is allowed all the same, stands in settings/voice.yaml',
  },
  'wrong form of slug': { expected: 'a slug: small letters, digits and single hyphens' },
  'wrong kind of value for draft': { expected: 'true or false', fix: 'write true or false, without quotes' },
  'wrong kind of value for title': { expected: 'text' },
};
