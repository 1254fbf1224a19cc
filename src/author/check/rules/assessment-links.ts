import type { Finding } from '../problem.ts';
import type { SiteContent } from '../read/read-site.ts';
import type { ComponentUse } from '../text/component-uses.ts';

/** `<AssessmentLink>`s although the settings name no assessment. */
export function checkAssessmentLinks(components: readonly ComponentUse[], { settings }: SiteContent): Finding[] {
  // Unreadable settings and unsound names are reported elsewhere.
  if (!settings?.reading.isReadable || 'assessment' in settings.reading.raw) return [];
  return components
    .filter(({ name }) => name === 'AssessmentLink')
    .map(({ line }) => ({
      line,
      what: '<AssessmentLink> to no assessment',
      expected: '"assessment" in settings/site.yaml, with the name of a file in assessments/',
      received: 'nothing',
      fix: 'write that line in settings/site.yaml, or remove the tag',
    }));
}
