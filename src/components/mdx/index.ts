import Aside from './Aside.astro';
import AssessmentLink from './AssessmentLink.astro';
import DeleteEverything from './DeleteEverything.astro';
import Figure from './Figure.astro';
import OneQuestion from './OneQuestion.astro';
import PullQuote from './PullQuote.astro';
import Sheet from './Sheet.astro';
import ThenAndNow from './ThenAndNow.astro';
import VideoLink from './VideoLink.astro';

/** What authors may type in MDX besides Markdown; `schemas/mdx-components.ts` says what each takes. */
export const mdxComponents = {
  Aside,
  AssessmentLink,
  DeleteEverything,
  Figure,
  OneQuestion,
  PullQuote,
  Sheet,
  ThenAndNow,
  VideoLink,
};
