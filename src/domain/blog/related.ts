/** What relatedness is judged by. */
export interface Tagged {
  id: string;
  tags: readonly string[];
  /** Milliseconds since 1970; the newer of two equally related posts comes first. */
  time: number;
}

/**
 * Posts that share tags with one post, the most related first. A shared tag weighs more the rarer it is (inverse
 * document frequency, Spärck Jones 1972, doi:10.1108/eb026526); a tag that is on every post says nothing. A post that
 * shares nothing is never "related".
 * @param most how many at the most
 */
export function relatedPosts<Post extends Tagged>(post: Tagged, posts: readonly Post[], most: number): Post[] {
  const uses = new Map<string, number>();
  for (const { tags } of posts) for (const tag of new Set(tags)) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  const weight = (tag: string): number => Math.log(posts.length / (uses.get(tag) ?? posts.length));
  const own = new Set(post.tags);
  return posts
    .filter(({ id }) => id !== post.id)
    .map((candidate) => {
      // Summed in the post's own order: floating-point sums of the same weights in another order can differ.
      const shared = [...own].filter((tag) => candidate.tags.includes(tag));
      return { candidate, score: shared.map(weight).reduce((sum, each) => sum + each, 0) };
    })
    .filter(({ score }) => score > 0)
    .toSorted(
      (a, b) => b.score - a.score || b.candidate.time - a.candidate.time || (a.candidate.id < b.candidate.id ? -1 : 1),
    )
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
