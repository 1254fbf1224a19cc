/** What can be wrong with a saved result. */
type Fault = 'too long' | 'not JSON' | 'another shape' | 'another bank' | 'newer version' | 'older version';

/** Why a saved result was not read. */
export interface ExportRefusal {
  is: Fault;
  /** What is wrong and what to do, in one sentence. It repeats nothing of what was read. */
  words: string;
}

const WORDS: Readonly<Record<Fault, string>> = {
  'too long': 'This is far too long for a saved result: choose the JSON file that you saved here.',
  'not JSON': 'This is no saved result: choose the JSON file that you saved here, not the one for spreadsheets.',
  'another shape':
    'This is no saved result, or it was changed after it was saved: choose the file as it was, or type your private code.',
  'another bank': 'This result belongs to other questions: choose one that you saved from these.',
  'newer version':
    'This result is from a newer version of these questions: reload this page, then choose the file again.',
  'older version':
    'This result is from an older version that this page no longer knows: answer the questions anew for a new one.',
};

/** A refusal in words. */
export function exportRefusal(is: Fault): ExportRefusal {
  return { is, words: WORDS[is] };
}
