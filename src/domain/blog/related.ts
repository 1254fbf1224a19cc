/** What relatedness is judged by. */
export interface Tagged {
  id: string;
  tags: readonly string[];
  /** Milliseconds since 1970; the newer of two equally related posts comes first. */
  time: number;
}

/**
 * Finds posts that share tags with one post, the most related first. A shared tag weighs more the rarer it is (inverse
 * document frequency, Spärck Jones 1972, doi:10.1108/eb026526); a tag that is on every post says nothing. A post that
 * shares nothing is never "related".
 * @param posts all that may be found
 * @returns takes a post, and how many to find at the most
 */
export function relatedPosts<Post extends Tagged>(posts: readonly Post[]): (post: Tagged, most: number) => Post[] {
  const byTag = new Map<string, Post[]>();
  for (const post of posts) {
    for (const tag of new Set(post.tags)) {
      const tagged = byTag.get(tag) ?? [];
      tagged.push(post);
      byTag.set(tag, tagged);
    }
  }
  return (post, most) => {
    const scores = new Map<Post, number>();
    // Summed in the post's own order: floating-point sums of the same weights in another order can differ.
    for (const tag of new Set(post.tags)) {
      const tagged = byTag.get(tag) ?? [];
      const weight = Math.log(posts.length / tagged.length);
      if (weight === 0) continue;
      for (const each of tagged) scores.set(each, (scores.get(each) ?? 0) + weight);
    }
    return [...scores]
      .filter(([{ id }]) => id !== post.id)
      .toSorted(([a, ours], [b, theirs]) => theirs - ours || b.time - a.time || (a.id < b.id ? -1 : 1))
      .slice(0, most)
      .map(([found]) => found);
  };
}
