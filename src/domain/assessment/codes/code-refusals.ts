import { counted } from '../../number-words.ts';

type Fault =
  | 'empty'
  | 'far too long'
  | 'too short'
  | 'too long'
  | 'character'
  | 'letter U'
  | 'prefix'
  | 'another bank'
  | 'newer version'
  | 'older version'
  | 'changed';

export interface Refusal {
  is: Fault;
  /** What is wrong and how to fix it, repeating nothing of the input. */
  words: string;
}

/** What a code should look like: its prefix, `SN1`, and how many characters follow. */
interface Expected {
  prefix: string;
  length: number;
}

/**
 * A refusal in words.
 * @param detail how many characters are missing or too many, or the position, from 1, of the invalid one
 */
export function refusal(is: Fault, { prefix, length }: Expected, detail: number): Refusal {
  const whole = `${counted(length, 'letter or digit follows', 'letters and digits follow')} ${prefix}-.`;
  const several = counted(detail, 'character');
  const words: Record<Fault, string> = {
    empty: `Type or paste your code. It begins with ${prefix}-.`,
    'far too long': `This is far too long for a code. Copy the code alone: ${whole}`,
    'too short': `This code is ${several} too short. Copy all of it: ${whole}`,
    'too long': `This code is ${several} too long. Copy the code alone: ${whole}`,
    character: `Character ${detail} is neither a letter nor a digit. Copy the code alone: ${whole}`,
    'letter U': 'A code never has the letter U. Compare it with the one you kept: it may be a V.',
    prefix: `This is no code for these questions. Copy yours from its beginning: it begins with ${prefix}-.`,
    'another bank': `This code belongs to other questions. Take one for these: it begins with ${prefix}-.`,
    'newer version': 'This code is from a newer version of these questions. Reload this page, then try it again.',
    'older version':
      'This code is from an older version that this page no longer knows. Answer the questions anew for a new code.',
    changed:
      'This code differs from the one that was made. Compare each character with the one you kept, or copy it again.',
  };
  return { is, words: words[is] };
}
