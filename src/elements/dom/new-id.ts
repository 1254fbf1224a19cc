/** A name that nothing else has: a time and chance, since `crypto.randomUUID` is there in secure contexts alone. */
export function newId(): string {
  const [chance = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${Date.now().toString(36)}-${chance.toString(36)}`;
}
