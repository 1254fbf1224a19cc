import type { GetStaticPaths } from 'astro';
import { absoluteUrl, PATHS } from '../../domain/urls.ts';
import { breadcrumbList, jsonLd } from '../../feeds/structured-data.ts';
import { assessmentPages, type AssessmentPage } from '../../queries/assessments.ts';
import { site } from '../../queries/site.ts';

/** The paths of one page for each assessment; the default has no slug in its address. */
export const pathsOf = (is: AssessmentPage['is']) =>
  (() =>
    assessmentPages
      .filter((page) => page.is === is)
      .map((page) => ({ params: { assessment: page.assessment.slug }, props: { page } }))) satisfies GetStaticPaths;

/** The breadcrumbs of an assessment's subpage, as JSON-LD. */
export function wayTo({ parent, title, path }: AssessmentPage): string {
  const way = [{ label: site.title, path: PATHS.home }, parent, { label: title, path }];
  return jsonLd([breadcrumbList(way.map((step) => ({ name: step.label, url: absoluteUrl(site.url, step.path) })))]);
}
