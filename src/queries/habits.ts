import { PLAIN_ACCENT } from '../domain/picture.ts';
import { PATHS } from '../domain/urls.ts';
import { defaultAssessment } from './assessments.ts';
import { named } from './content.ts';

const habits = new Map(defaultAssessment?.data.habits.map((habit) => [habit.id, habit]));

/** The ids of all habits, in the order of the assessment. */
export const habitIds: readonly string[] = [...habits.keys()];

/** A habit; its `path` leads to how it is asked about. */
export function habitView(id: string) {
  const { label, means } = named(habits, 'habit', id);
  return {
    id,
    label,
    means,
    inPlaybook: `${PATHS.playbook}#${id}`,
    path: `${defaultAssessment?.methodPath ?? ''}#questions-${id}`,
  };
}

/** What every habit looks like; one without a pattern of its own has the site's. */
export const habitLooks = [...habits.values()].map(({ id, accent = PLAIN_ACCENT, pattern }) => ({
  id,
  accent,
  pattern,
}));

/** What a habit looks like. */
export type HabitLook = (typeof habitLooks)[number];
