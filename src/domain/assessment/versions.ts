/** Groups the versions of each assessment, oldest first. They share the pages of the newest. */
export function versionsByCode<Version extends { code: string; version: number }>(
  assessments: readonly Version[],
): { newest: Version; versions: readonly [Version, ...Version[]] }[] {
  return [...Map.groupBy(assessments, ({ code }) => code).values()].flatMap((group) => {
    const [oldest, ...others] = group.toSorted((a, b) => a.version - b.version);
    return oldest === undefined ? [] : { newest: others.at(-1) ?? oldest, versions: [oldest, ...others] };
  });
}
