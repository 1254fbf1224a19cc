import assert from 'node:assert/strict';
import { test } from 'node:test';
import { versionsByCode } from '../../../../src/domain/assessment/versions.ts';

const version = (code: string, number: number) => ({ code, version: number });

test('versions are grouped by code, oldest first, and the codes keep their order', () => {
  const found = versionsByCode([version('ZZ', 10), version('AA', 1), version('ZZ', 9), version('ZZ', 2)]);
  assert.deepEqual(found, [
    { newest: version('ZZ', 10), versions: [version('ZZ', 2), version('ZZ', 9), version('ZZ', 10)] },
    { newest: version('AA', 1), versions: [version('AA', 1)] },
  ]);
});
