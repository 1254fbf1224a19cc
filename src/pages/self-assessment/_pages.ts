import type { GetStaticPaths } from 'astro';
import { assessmentPages, type AssessmentPage } from '../../queries/assessments.ts';

/** The paths of one page for each assessment; the default has no slug in its address. */
export const pathsOf = (is: AssessmentPage['is']) =>
  (() =>
    assessmentPages
      .filter((page) => page.is === is)
      .map((page) => ({ params: { assessment: page.assessment.slug }, props: { page } }))) satisfies GetStaticPaths;
