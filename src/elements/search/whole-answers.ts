const pageFetch = globalThis.fetch;

let waiting = 0;
let lost = 0;

/** @throws unless all of a part has come. Parts are packed with a checksum at their end, unless the host unpacks them. */
async function refuseBroken(part: Response): Promise<void> {
  if (!part.ok) throw new Error(`${part.url}: ${part.status}`);
  if (new URL(part.url).pathname.endsWith('.json')) return void (await part.json());
  const packed = await part.blob();
  if ((await packed.slice(0, 12).text()) === 'pagefind_dcd') return;
  await new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

async function countingFetch(...request: Parameters<typeof fetch>): Promise<Response> {
  try {
    const response = await pageFetch(...request);
    await refuseBroken(response.clone());
    return response;
  } catch (error) {
    lost += 1;
    throw error;
  }
}

/**
 * Pagefind treats a part of its index that does not come, or comes broken, as empty from then on, and takes no `fetch` of
 * one's own. So the global one counts such parts while Pagefind looks for an answer, and is restored afterwards.
 * @returns a function that asks one loaded index, and throws once that index has lost a part
 */
export function wholeAnswers(): <Answer>(ask: () => Promise<Answer>) => Promise<Answer> {
  const before = lost;
  return async (ask) => {
    waiting += 1;
    globalThis.fetch = countingFetch;
    try {
      const answer = await ask();
      if (lost > before) throw new Error('a part of the search index did not come whole');
      return answer;
    } finally {
      waiting -= 1;
      if (waiting === 0) globalThis.fetch = pageFetch;
    }
  };
}
