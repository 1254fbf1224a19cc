import { expect, test, type BrowserContext, type Page } from 'playwright/test';
import { holdStore } from '../../support/browser/hold-store.ts';
import { serveSources } from '../../support/browser/sources.ts';
import type { sample as Sample } from '../../support/samples/sample-store.ts';
import { watch } from '../../support/browser/watch.ts';

const KEY = 'sample-words:v1';
const ASIDE = `${KEY}:set-aside`;
const DEVICE = 'own-device:v1';
const FOREIGN = [
  '{',
  '<img src=x onerror=alert(1)>',
  '7',
  '{"version":9,"words":["a"]}',
  '{"__proto__":["a"]}',
  'null',
];

test.beforeEach(({ context }) => serveSources(context));

/** Calls a function of the sample store in a page, in one module instance. */
function call<Name extends Exclude<keyof typeof Sample, 'told'>>(
  page: Page,
  name: Name,
  ...given: Parameters<(typeof Sample)[Name]>
): Promise<Awaited<ReturnType<(typeof Sample)[Name]>>> {
  return page.evaluate(
    async ([path, method, args]) => {
      const { sample } = await import(path);
      return sample[method](...args);
    },
    ['/tests/support/samples/sample-store.ts', name, given] as const,
  );
}

const told = (page: Page): Promise<string[][]> =>
  page.evaluate(async (path) => (await import(path)).sample.told, '/tests/support/samples/sample-store.ts');

/** Waits until so many writes queue for the lock. */
const waiting = (page: Page, count: number): Promise<void> =>
  expect.poll(() => page.evaluate(async () => (await navigator.locks.query()).pending?.length)).toBe(count);

const kept = (page: Page): Promise<{ local: Record<string, string>; session: Record<string, string> }> =>
  page.evaluate(() => ({ local: { ...localStorage }, session: { ...sessionStorage } }));

async function open(page: Page, local: Record<string, string> = {}, session: Record<string, string> = {}) {
  await page.goto('/about/');
  await page.evaluate(
    ([forLocal, forSession]) => {
      for (const [key, text] of Object.entries(forLocal)) localStorage.setItem(key, text);
      for (const [key, text] of Object.entries(forSession)) sessionStorage.setItem(key, text);
    },
    [local, session] as const,
  );
  await call(page, 'value');
}

async function openTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await open(page);
  return page;
}

test('keeps for the tab before the answer, and in the browser after it', async ({ page }) => {
  await open(page);
  await call(page, 'add', 'one');
  expect(await kept(page)).toEqual({ local: {}, session: { [KEY]: '["one"]' } });
  await page.goto('/posts/');
  expect(await call(page, 'value')).toEqual(['one']);
  await call(page, 'answerKeeping', 'here');
  expect(await call(page, 'refusesToKeep')).toBe(false);
  expect(await kept(page)).toEqual({ local: { [DEVICE]: '"here"', [KEY]: '["one"]' }, session: {} });
  await call(page, 'add', 'two');
  await page.reload();
  expect(await call(page, 'value')).toEqual(['one', 'two']);
});

test('forgets with the tab if asked to', async ({ page, context }) => {
  await open(page);
  await call(page, 'answerKeeping', 'until I leave');
  await call(page, 'add', 'one');
  await page.goto('/posts/');
  expect(await call(page, 'value')).toEqual(['one']);
  expect((await kept(page)).local).toEqual({});
  const other = await openTab(context);
  expect(await call(other, 'keeping')).toBeUndefined();
  expect(await call(other, 'value')).toEqual([]);
});

test('merges what was made before the answer with what is stored', async ({ page }) => {
  // The answer is lost, the words are not.
  await open(page, { [KEY]: '["old"]' });
  expect(await call(page, 'value')).toEqual([]);
  await call(page, 'add', 'new');
  await call(page, 'answerKeeping', 'here');
  expect(await call(page, 'value')).toEqual(['old', 'new']);
  expect((await kept(page)).local[KEY]).toBe('["old","new"]');
});

test('moves everything on another answer, without announcing a value in between', async ({ page }) => {
  await open(page, {
    [DEVICE]: '"here"',
    [KEY]: '["one"]',
    'not-open:v1': '{"a":1}',
    'theme:v1': '"dark"',
    other: 'x',
  });
  await call(page, 'add', 'two');
  await call(page, 'answerKeeping', 'until I leave');
  expect(await kept(page)).toEqual({
    local: { 'theme:v1': '"dark"', other: 'x' },
    session: { [DEVICE]: '"until I leave"', [KEY]: '["one","two"]', 'not-open:v1': '{"a":1}' },
  });
  await call(page, 'answerKeeping', 'here');
  expect(await kept(page)).toEqual({
    local: { [DEVICE]: '"here"', [KEY]: '["one","two"]', 'not-open:v1': '{"a":1}', 'theme:v1': '"dark"', other: 'x' },
    session: {},
  });
  expect(await told(page)).toEqual([['one', 'two']]);
});

test('merges moved values with those already there, or sets them aside where no store is open', async ({ page }) => {
  await open(
    page,
    { [KEY]: '["here"]', 'not-open:v1': '1' },
    { [DEVICE]: '"until I leave"', [KEY]: '["tab"]', 'not-open:v1': '2' },
  );
  await call(page, 'answerKeeping', 'here');
  expect(await call(page, 'value')).toEqual(['here', 'tab']);
  expect(await kept(page)).toEqual({
    local: { [DEVICE]: '"here"', [KEY]: '["here","tab"]', 'not-open:v1': '1', 'not-open:v1:set-aside': '2' },
    session: {},
  });
});

test('keeps what two tabs write, and tells each about the other', async ({ page, context }) => {
  await open(page, { [DEVICE]: '"here"' });
  const other = await openTab(context);
  const names = Array.from({ length: 20 }, (_, index) => `w${index}`);
  await Promise.all(names.map((name, index) => call(index % 2 === 0 ? page : other, 'add', name)));
  for (const tab of [page, other]) {
    await expect.poll(async () => (await call(tab, 'value')).toSorted()).toEqual(names.toSorted());
    expect((await told(tab)).at(-1)?.toSorted()).toEqual(names.toSorted());
  }
  await call(other, 'stopListening');
  const before = (await told(other)).length;
  await call(page, 'add', 'last');
  await expect.poll(() => call(other, 'value')).toContain('last');
  expect((await told(other)).length).toBe(before);
});

test('merges and rewrites what another tab announces and its own storage lacks', async ({ page }) => {
  await open(page, { [DEVICE]: '"here"', [KEY]: '["mine"]' });
  // Another tab wrote this just before it closed, and this one overwrote it unseen.
  await page.evaluate((key) => dispatchEvent(new StorageEvent('storage', { key, newValue: '["theirs"]' })), KEY);
  await expect.poll(async () => (await kept(page)).local[KEY]).toBe('["mine","theirs"]');
  expect(await call(page, 'value')).toEqual(['mine', 'theirs']);
});

test('applies an answer in one tab to what another has made, and takes it back in both', async ({ page, context }) => {
  await open(page);
  const other = await openTab(context);
  await call(other, 'add', 'theirs');
  await call(page, 'add', 'mine');
  await call(page, 'answerKeeping', 'here');
  for (const tab of [page, other]) {
    await expect.poll(async () => (await call(tab, 'value')).toSorted()).toEqual(['mine', 'theirs']);
  }
  await call(page, 'answerKeeping', 'until I leave');
  await expect.poll(() => call(other, 'keeping')).toBeUndefined();
  await expect.poll(() => call(other, 'value')).toEqual([]);
  expect((await kept(other)).local).toEqual({});
});

test('moves what a tab made on a page without this store once the answer is known', async ({ page }) => {
  await open(page, { [DEVICE]: '"here"', [KEY]: '["old"]' });
  await page.evaluate((key) => sessionStorage.setItem(key, '["tab"]'), KEY);
  await page.reload();
  await expect.poll(() => call(page, 'value')).toEqual(['old', 'tab']);
  expect(await kept(page)).toEqual({ local: { [DEVICE]: '"here"', [KEY]: '["old","tab"]' }, session: {} });
});

test('removes everything of its own, in memory too, and puts it back', async ({ page, context }) => {
  const before = { [DEVICE]: '"here"', [KEY]: '["one"]', 'theme:v1': '"dark"', 'old:v3:set-aside': '{' };
  await open(page, { ...before, other: 'x' }, { 'not-open:v1': '1' });
  await call(page, 'answerKeeping', 'here');
  const other = await openTab(context);
  const removed = await call(page, 'removeEverything');
  expect(removed.map(({ key }) => key).toSorted()).toEqual([...Object.keys(before), 'not-open:v1'].toSorted());
  expect(await call(page, 'value')).toEqual([]);
  expect(await call(page, 'keeping')).toBeUndefined();
  expect(await kept(page)).toEqual({ local: { other: 'x' }, session: {} });
  await expect.poll(() => call(other, 'value')).toEqual([]);
  expect(await call(page, 'removeEverything')).toEqual([]);
  expect(await call(page, 'putBack', removed)).toBe(true);
  expect(await call(page, 'value')).toEqual(['one']);
  await expect.poll(() => call(other, 'value')).toEqual(['one']);
  expect(await kept(page)).toEqual({ local: { ...before, 'not-open:v1': '1', other: 'x' }, session: {} });
});

test('puts what was removed beside what was made since', async ({ page }) => {
  await open(page);
  await call(page, 'add', 'one');
  const removed = await call(page, 'removeEverything');
  await call(page, 'add', 'two');
  expect(await call(page, 'putBack', removed)).toBe(true);
  expect((await kept(page)).session).toEqual({ [KEY]: '["two"]', [ASIDE]: '["one"]' });
});

for (const text of FOREIGN) {
  test(`sets ${text} aside before it writes, and not before`, async ({ page }) => {
    const { complaints } = await watch(page);
    await open(page, { [DEVICE]: '"here"', [KEY]: text, [ASIDE]: 'from before' });
    expect(await call(page, 'value')).toEqual([]);
    expect((await kept(page)).local).toEqual({ [DEVICE]: '"here"', [KEY]: text, [ASIDE]: 'from before' });
    await call(page, 'add', 'one');
    expect((await kept(page)).local).toEqual({
      [DEVICE]: '"here"',
      [KEY]: '["one"]',
      [ASIDE]: 'from before',
      [`${ASIDE}-2`]: text,
    });
    expect(complaints).toEqual([]);
  });
}

test('moves unknown values unchanged', async ({ page }) => {
  await open(page, { [DEVICE]: '"here"', [KEY]: '{' });
  await call(page, 'answerKeeping', 'until I leave');
  expect(await kept(page)).toEqual({ local: {}, session: { [DEVICE]: '"until I leave"', [KEY]: '{' } });
});

for (const answer of ['here', '"Here"', '{"answer":"here"}', '"until I leave"', '']) {
  test(`treats ${JSON.stringify(answer)} as no answer`, async ({ page }) => {
    await open(page, { [DEVICE]: answer });
    expect(await call(page, 'keeping')).toBeUndefined();
    await call(page, 'add', 'one');
    expect(await kept(page)).toEqual({ local: { [DEVICE]: answer }, session: { [KEY]: '["one"]' } });
  });
}

const TROUBLE: [what: string, makeTrouble: () => void][] = [
  [
    'blocked, with locks refused',
    () => {
      const get = (): never => {
        throw new DOMException('denied', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get });
      navigator.locks.request = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    },
  ],
  [
    'not to be read',
    () => {
      const refuse = (): never => {
        throw new DOMException('denied', 'SecurityError');
      };
      Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse });
    },
  ],
  [
    'full, without locks',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Object.defineProperty(navigator, 'locks', { value: undefined });
    },
  ],
];
for (const [what, makeTrouble] of TROUBLE) {
  test(`works in memory where storage is ${what}`, async ({ page }) => {
    const { complaints } = await watch(page);
    await page.addInitScript(makeTrouble);
    await page.goto('/about/');
    for (const answer of ['here', 'until I leave'] as const) {
      await call(page, 'answerKeeping', answer);
      expect(await call(page, 'keeping')).toBe(answer);
      await call(page, 'add', answer);
      expect(await call(page, 'refusesToKeep')).toBe(true);
    }
    expect(await call(page, 'value')).toEqual(['here', 'until I leave']);
    expect(await told(page)).toEqual([['here'], ['here', 'until I leave']]);
    // Nothing is kept, so there is nothing to remove.
    expect(await call(page, 'removeEverything')).toEqual([]);
    expect(await call(page, 'value')).toEqual(['here', 'until I leave']);
    expect(complaints).toEqual([]);
  });
}

test('loses nothing when storage fills up, and stores it once there is room again', async ({ page }) => {
  await open(page, { [DEVICE]: '"here"' });
  await call(page, 'add', 'one');
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    Object.assign(window, { makeRoom: () => Object.assign(Storage.prototype, { setItem }) });
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await call(page, 'add', 'two');
  expect(await call(page, 'refusesToKeep')).toBe(true);
  expect((await kept(page)).local[KEY]).toBe('["one"]');
  expect(await call(page, 'value')).toEqual(['one', 'two']);
  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
  await call(page, 'add', 'three');
  expect(await call(page, 'refusesToKeep')).toBe(false);
  expect((await kept(page)).local[KEY]).toBe('["one","two","three"]');
});

test('stores what was done just before the page is left, even while another tab writes', async ({ page }) => {
  await open(page, { [DEVICE]: '"here"', [KEY]: '["one"]' });
  await page.evaluate((key) => void navigator.locks.request(key, () => new Promise(() => {})), KEY);
  await page.evaluate(async (path) => {
    const { sample } = await import(path);
    void sample.add('two');
  }, '/tests/support/samples/sample-store.ts');
  expect((await kept(page)).local[KEY]).toBe('["one"]');
  await page.goto('/posts/');
  expect(await call(page, 'value')).toEqual(['one', 'two']);
});

test('loses nothing when the answer is changed twice', async ({ page }) => {
  for (const [first, last] of [
    ['until I leave', 'here'],
    ['here', 'until I leave'],
  ] as const) {
    const before = JSON.stringify(['one', 'two']);
    const [local, session] = [
      { [DEVICE]: '"here"', [KEY]: before },
      { [DEVICE]: '"until I leave"', [KEY]: before },
    ];
    await page.evaluate(() => [localStorage, sessionStorage].forEach((storage) => storage.clear())).catch(() => {});
    await open(page, last === 'here' ? local : {}, last === 'here' ? {} : session);
    await page.reload();
    expect(await call(page, 'value')).toEqual(['one', 'two']);
    await call(page, 'answerKeeping', first);
    await call(page, 'answerKeeping', last);
    expect(await call(page, 'value')).toEqual(['one', 'two']);
    const { local: here, session: inTab } = await kept(page);
    expect((last === 'here' ? here : inTab)[KEY]).toBe(before);
    expect((last === 'here' ? inTab : here)[KEY]).toBeUndefined();
  }
});

test('makes a waiting change even after another answer', async ({ page }) => {
  await open(page, { [DEVICE]: '"here"', [KEY]: '["one"]' });
  await page.reload();
  await call(page, 'value');
  const release = await holdStore(page, KEY);
  const added = call(page, 'add', 'two');
  await waiting(page, 1);
  await call(page, 'answerKeeping', 'until I leave');
  await release();
  await added;
  expect(await call(page, 'value')).toEqual(['one', 'two']);
  expect(await kept(page)).toMatchObject({ local: {}, session: { [KEY]: '["one","two"]' } });
});

test('forgets waiting changes when everything is cleared', async ({ page }) => {
  await open(page, { [DEVICE]: '"here"', [KEY]: '["one"]' });
  await page.reload();
  await call(page, 'value');
  const release = await holdStore(page, KEY);
  const added = call(page, 'add', 'two');
  await waiting(page, 1);
  await call(page, 'removeEverything');
  await release();
  await added;
  expect(await call(page, 'value')).toEqual([]);
});

test('leaves everything as it was when a change fails', async ({ page }) => {
  await open(page, { [DEVICE]: '"here"', [KEY]: '["one"]' });
  await expect(call(page, 'fail')).rejects.toThrow('no');
  expect(await call(page, 'value')).toEqual(['one']);
  await call(page, 'add', 'two');
  await expect(call(page, 'openAnother')).rejects.toThrow('two stores keep "sample-words:v1": share one');
});

test('is right on a page that the browser restores', async ({ page }) => {
  await open(page, { [DEVICE]: '"here"', [KEY]: '["one"]' });
  await page.evaluate((key) => {
    localStorage.setItem(key, '["one","two"]');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  }, KEY);
  expect(await call(page, 'value')).toEqual(['one', 'two']);
});
