import BranchingScenario from './BranchingScenario.astro';
import DraftHelper from './DraftHelper.astro';
import IfThenPlan from './IfThenPlan.astro';
import OpenerBuilder from './OpenerBuilder.astro';
import PlayChecklist from './PlayChecklist.astro';
import PromiseLedger from './PromiseLedger.astro';
import ThirdsLog from './ThirdsLog.astro';

/** The exercises that authors may type in a play; `schemas/exercises.ts` says what each takes. */
export const exerciseComponents = {
  BranchingScenario,
  DraftHelper,
  IfThenPlan,
  OpenerBuilder,
  PlayChecklist,
  PromiseLedger,
  ThirdsLog,
};
