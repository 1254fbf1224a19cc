/** What to look at before a play begins: one of the site's two lists. */
interface SafetyList {
  heading: string;
  rules: readonly string[];
  /** What the list is not about, where that could be mistaken. */
  note: string | undefined;
  /** All of the rules in one line, for where there is room for no more. */
  short: string;
}

/** The lists that plays name, whoever plays: before something is posted, and before somebody is met. */
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
  },
} as const satisfies Record<string, SafetyList>;

/** The name of one of the lists. */
export type SafetyName = keyof typeof SAFETY;

/** What stands over the rules of a play's own. */
export const OWN_SAFETY_HEADING = 'In this play';

/** The id of a list’s heading; `this` is for what the play itself asks to be careful about. */
export function safetyId(list: SafetyName | 'this'): string {
  return `before-${list}`;
}
