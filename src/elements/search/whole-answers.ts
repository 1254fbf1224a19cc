const pageFetch = globalThis.fetch;

let waiting = 0;
/** How many requests failed. Those for found pages do not count: Pagefind throws their errors. */
let lost = 0;

async function countingFetch(...request: Parameters<typeof fetch>): Promise<Response> {
  const part = String(request[0]).includes('/fragment/') ? 0 : 1;
  try {
    const response = await pageFetch(...request);
    if (!response.ok) lost += part;
    return response;
  } catch (error) {
    lost += part;
    throw error;
  }
}

/**
 * Pagefind treats a part of its index that could not be fetched as empty from then on, and takes no `fetch` of one's own.
 * So the global one counts failures while Pagefind looks for an answer, and is restored afterwards.
 * @returns a function that asks one loaded index, and throws once that index has lost a part
 */
export function wholeAnswers(): <Answer>(ask: () => Promise<Answer>) => Promise<Answer> {
  const before = lost;
  return async (ask) => {
    waiting += 1;
    globalThis.fetch = countingFetch;
    try {
      const answer = await ask();
      if (lost > before) throw new Error('a part of the search index could not be fetched');
      return answer;
    } finally {
      waiting -= 1;
      if (waiting === 0) globalThis.fetch = pageFetch;
    }
  };
}
