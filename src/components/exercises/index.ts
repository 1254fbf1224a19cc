const files = import.meta.glob<unknown>('./*.astro', { eager: true, import: 'default' });

/** The exercises that authors may type in a play, named like their files; `schemas/exercises.ts` says what each takes. */
export const exerciseComponents = Object.fromEntries(
  Object.entries(files).map(([file, component]) => [file.slice('./'.length, -'.astro'.length), component]),
);
