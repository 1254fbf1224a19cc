import { clearProblem, showProblem } from './problem-summary.ts';

/**
 * Shows what is wrong with one field: above the form, where it takes the focus, and beside the field. Without a problem,
 * both are cleared.
 *
 * ```html
 * <form> <div class="error-summary" tabindex="-1" hidden></div>
 *   <label for="a">…</label> <p class="problem" id="a-problem" hidden></p> <input id="a" aria-describedby="a-problem"> …
 * </form>
 * ```
 */
export function showFieldProblem(form: HTMLFormElement, problem?: { id: string; words: string }): void {
  clearProblem(form);
  for (const field of form.querySelectorAll('input')) {
    const isWrong = field.id === problem?.id;
    const beside = form.querySelector<HTMLElement>(`#${field.id}-problem`);
    if (beside) {
      beside.textContent = isWrong ? problem.words : '';
      beside.hidden = !isWrong;
    }
    field.setAttribute('aria-invalid', String(isWrong));
    if (isWrong) showProblem(form, problem.words, field);
  }
}
