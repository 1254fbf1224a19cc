/** Failures that the author can act on, as against bugs. */

/** Its message is printed alone, without a stack: it says what went wrong, where, and what to do. */
export class Failure extends Error {
  override readonly name: string = 'Failure';
}
