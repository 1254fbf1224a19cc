/** A failure that the author can act on. Its message says what went wrong and what to do, and is printed without a stack. */
export class Failure extends Error {
  override readonly name: string = 'Failure';
}
