/**
 * A list that is updated row by row. Rows that stay the same are not touched, so that the focus stays where it is when
 * another tab changes something else.
 */
export class Rows<Of extends { id: string }> {
  readonly #list: HTMLElement;
  readonly #draw: (of: Of) => HTMLElement;
  #shown = new Map<string, { state: string; row: HTMLElement }>();

  constructor(list: HTMLElement, draw: (of: Of) => HTMLElement) {
    this.#list = list;
    this.#draw = draw;
  }

  /** @param state what a row depends on: it is redrawn when this changes */
  show(all: readonly Of[], state: (of: Of) => string): void {
    const shown = new Map(
      all.map((of) => {
        const known = this.#shown.get(of.id);
        const now = state(of);
        return [of.id, known?.state === now ? known : { state: now, row: this.#draw(of) }];
      }),
    );
    for (const [id, { row }] of this.#shown) if (shown.get(id)?.row !== row) row.remove();
    for (const [index, { row }] of [...shown.values()].entries()) {
      if (this.#list.children[index] !== row) this.#list.insertBefore(row, this.#list.children[index] ?? null);
    }
    this.#shown = shown;
  }
}
