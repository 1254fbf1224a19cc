/** Assessments by their codes, each with its versions, the oldest first. All of them share the pages of the newest. */
export function versionsByCode<Version extends { code: string; version: number }>(
  assessments: readonly Version[],
): { newest: Version; versions: readonly [Version, ...Version[]] }[] {
  return [...Map.groupBy(assessments, ({ code }) => code).values()].flatMap((group) => {
    const [oldest, ...others] = group.toSorted((a, b) => a.version - b.version);
    return oldest === undefined ? [] : { newest: others.at(-1) ?? oldest, versions: [oldest, ...others] };
  });
}
