import type { Finding } from '../problem.ts';
import type { SiteContent } from '../read/read-site.ts';
import type { ComponentUse } from '../text/component-uses.ts';

/** Links to the assessment that readers are given, where the settings name none. */
export function checkAssessmentLinks(components: readonly ComponentUse[], { settings }: SiteContent): Finding[] {
  // Of settings that cannot be read, and of a name with something wrong with it, the check tells elsewhere.
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
