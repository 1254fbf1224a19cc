const pageFetch = globalThis.fetch;

/** How many answers are waited for. */
let waiting = 0;
/** How many requests have failed meanwhile. Those for the pages found do not count: Pagefind passes their errors on. */
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
 * Pagefind takes a part of its index that could not be fetched for an empty one, now and ever after, and has no option
 * for a fetch of one's own. So requests are counted while it looks for an answer, and the page's own `fetch` is back in
 * place afterwards.
 * @returns a function that asks, for one loaded index; it throws from the first part on that the index has lost
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
