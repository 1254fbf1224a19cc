import { LANGUAGE } from '../../domain/language.ts';
import { create } from '../dom/create.ts';
import { answerOwnDevice, clearEverything } from './keeping.ts';
import { ownDevice, subscribeOwnDevice, type OwnDevice } from './own-device.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';

const words = {
  question: 'Is this your own device?',
  why: 'If other people use this computer, choose “Forget when I leave”. Some browsers can bring a closed tab back, so press “Clear and leave” before you go.',
  answers: { here: 'Keep it here', 'until I leave': 'Forget when I leave' } satisfies Record<OwnDevice, string>,
  clear: 'Clear and leave',
  unanswered: 'Until you answer, what you do here is forgotten when you close this tab.',
  chosen: {
    here: 'What you do here is kept in this browser.',
    'until I leave': 'What you do here is forgotten when you close this tab.',
  } satisfies Record<OwnDevice, string>,
  refused: 'This browser will not keep everything. It may be lost when you leave this page.',
  leave: 'Now close every tab of this site.',
  removed: (concerns: readonly string[]): string =>
    concerns.length === 0
      ? `There was nothing to remove. ${words.leave}`
      : `Removed from this browser: ${list.format(concerns.map(named))}. ${words.leave}`,
};
const list = new Intl.ListFormat(LANGUAGE);
const NAMES: Readonly<Record<string, string>> = { theme: 'your choice of light or dark', 'own-device': 'your answer' };

function named(concern: string): string {
  return (Object.hasOwn(NAMES, concern) && NAMES[concern]) || concern.replaceAll('-', ' ');
}

/**
 * Asks whose device this is before the first thing is kept, shows the answer, and lets the reader change it or clear
 * everything. It makes its own markup, since nothing is kept without script.
 *
 * ```html
 * <device-question></device-question>
 * ```
 */
class DeviceQuestion extends UpgradedElement {
  readonly #buttons: Record<OwnDevice, HTMLButtonElement> = {
    here: create('button', { type: 'button' }, words.answers.here),
    'until I leave': create('button', { type: 'button' }, words.answers['until I leave']),
  };
  readonly #clear = create('button', { type: 'button' }, words.clear);
  readonly #status = create('p', { role: 'status', tabindex: '-1' });
  protected upgrade(signal: AbortSignal): void {
    if (this.childElementCount === 0) this.#build();
    for (const answer of ['here', 'until I leave'] as const) {
      this.#buttons[answer].addEventListener('click', () => void this.#answer(answer), { signal });
    }
    this.#clear.addEventListener('click', () => this.#clearAll(), { signal });
    subscribeOwnDevice(() => this.#show(), signal);
    this.#show();
  }

  #build(): void {
    const choices = create('p', { class: 'device-choices' }, this.#buttons.here, ' ', this.#buttons['until I leave']);
    this.append(
      create('fieldset', {}, create('legend', {}, words.question), create('p', {}, words.why), choices),
      this.#status,
      this.#clear,
    );
  }

  async #answer(answer: OwnDevice): Promise<void> {
    if (!(await answerOwnDevice(answer))) this.#status.textContent = words.refused;
  }

  #clearAll(): void {
    this.#status.textContent = words.removed(clearEverything());
    // The button disappears, and the focus needs a place.
    this.#status.focus();
  }

  #show(): void {
    const answer = ownDevice();
    this.#buttons.here.ariaPressed = String(answer === 'here');
    this.#buttons['until I leave'].ariaPressed = String(answer === 'until I leave');
    this.#status.textContent = answer === undefined ? words.unanswered : words.chosen[answer];
  }
}

customElements.define('device-question', DeviceQuestion);
