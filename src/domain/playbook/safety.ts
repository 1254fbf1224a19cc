/** What to check before a play begins. */
interface SafetyList {
  heading: string;
  rules: readonly string[];
  /** What the list does not cover, if that could be mistaken. */
  note: string | undefined;
  /** All the rules in one line, where there is no room for more. */
  short: string;
  /** What must never be missed, in a line. */
  first: string;
}

/** The lists that plays name: before posting something, and before meeting somebody. */
export const SAFETY = {
  post: {
    heading: 'Before you post',
    rules: [
      'Nothing of a customer, not even disguised: no name, number, account, voice or screen.',
      'No colleague is named who has not said yes.',
      'Your employer’s rules let you.',
      'Where you have a stake, you say so.',
    ],
    note: 'This list is about customers’ secrets. It is not about what you may say of your own pay, hours or safety.',
    short: 'nothing of a customer, no colleague without a yes, within your employer’s rules, your stake said.',
    first: 'Nothing of a customer, not even disguised.',
  },
  meet: {
    heading: 'Before you meet',
    rules: [
      'Never a customer.',
      'In a public place.',
      'Somebody knows where you are.',
      'You give work contact details only.',
    ],
    note: undefined,
    short: 'never a customer, a public place, somebody knows where you are, work contact details only.',
    first: 'Never a customer, and in a public place.',
  },
} as const satisfies Record<string, SafetyList>;

/** Heads the rules of a single play. */
export const OWN_SAFETY_HEADING = 'In this play';
