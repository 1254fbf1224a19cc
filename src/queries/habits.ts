import { PLAIN_ACCENT } from '../domain/picture.ts';
import { PATHS } from '../domain/urls.ts';
import { defaultAssessment } from './assessments.ts';
import { named } from './content.ts';

const habits = new Map(defaultAssessment?.data.habits.map((habit) => [habit.id, habit]));

type Habit = Exclude<ReturnType<typeof habits.get>, undefined>;

/** What a habit looks like; one without a pattern of its own has the site's. */
const lookOf = ({ id, accent = PLAIN_ACCENT, pattern }: Pick<Habit, 'id' | 'accent' | 'pattern'>) => ({
  id,
  accent,
  pattern,
});

/** What a habit looks like. */
export type HabitLook = ReturnType<typeof lookOf>;

/** The ids of all habits, in the order of the assessment. */
export const habitIds: readonly string[] = [...habits.keys()];

/** A habit; its `path` leads to how it is asked about. */
export function habitView(id: string) {
  const habit = named(habits, 'habit', id);
  return {
    id,
    label: habit.label,
    means: habit.means,
    look: lookOf(habit),
    inPlaybook: `${PATHS.playbook}#${id}`,
    path: `${defaultAssessment?.methodPath ?? ''}#questions-${id}`,
  };
}

/** What every habit looks like. */
export const habitLooks: readonly HabitLook[] = [...habits.values()].map(lookOf);
