import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, sites, type SiteName } from './sites.ts';

/**
 * Builds the sites that the tests read, one after another: two builds in one checkout would spoil each other.
 * Run by itself, it takes the names of sites, or builds them all.
 */
export function buildSites(names: readonly SiteName[]): boolean {
  return names.every((name) => {
    const { contentDir, outDir, env } = sites[name];
    const start = performance.now();
    const build = spawnSync(process.execPath, [join(root, 'src/author/build.ts')], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: outDir, ...env },
    });
    const took = `${((performance.now() - start) / 1000).toFixed(1)} s`;
    console.log(
      build.status === 0 ? `built ${name} in ${took}` : `could not build ${name}:\n${build.stdout}${build.stderr}`,
    );
    return build.status === 0;
  });
}

if (import.meta.main) {
  const asked = process.argv.slice(2);
  const names = (Object.keys(sites) as SiteName[]).filter((name) => asked.length === 0 || asked.includes(name));
  process.exitCode = buildSites(names) ? 0 : 1;
}
