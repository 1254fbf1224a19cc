import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y'],
    // Each relaxed rule, and why.
    rules: {
      // Nobody edits what a build writes.
      'no-trailing-whitespace': 'off',
      // MDX writes `<br/>`, which HTML reads like `<br>`.
      'void-style': 'off',
      // Titles may be long: search engines cut them, and nobody else reads `<title>` whole.
      'long-title': 'off',
      // The region around a table only scrolls. A `<section>` would belong to the text, and stay in feeds.
      'prefer-native-element': ['error', { exclude: ['region'] }],
    },
  }),
);

/** What html-validate finds in a page, a line each, with place and rule. */
export async function htmlProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => `${line}:${column} ${message} (${ruleId})`),
  );
}
