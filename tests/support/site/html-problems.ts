import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y'],
    // Each rule that is relaxed, and why.
    rules: {
      // White space at the end of a line means nothing in HTML, and nobody edits what a build writes.
      'no-trailing-whitespace': 'off',
      // MDX's own writer ends void elements as XHTML does, `<br/>`, and HTML reads both alike.
      'void-style': 'off',
      // An author's title may be as long as it has to be: search engines cut it, and nobody else reads `<title>` whole.
      'long-title': 'off',
      // The region around a table is for scrolling alone. A `<section>` would be part of the text, and stay in feeds.
      'prefer-native-element': ['error', { exclude: ['region'] }],
    },
  }),
);

/** What html-validate has against a page, a line each, with the place in the file and the rule. */
export async function htmlProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => `${line}:${column} ${message} (${ruleId})`),
  );
}
