import type { Question } from '../../../scenarios/question/question.ts';

/** What is asked before a run is shown; what the room said is set against the worlds of the trial. Policies are ids of the trial's question. */
export type Guess =
  /** A curve drawn by hand: of a weekly series of one policy, with those of `given` shown before, or of one outcome from policy to policy. */
  | {
      readonly kind: 'curve';
      readonly over: 'weeks';
      readonly series: 'casesOpen' | 'disputesSettled' | 'disputesSurfaced';
      readonly policy: string;
      readonly given: readonly string[];
      /** Upper end of the scale, per 10 000 residents of the slice; the lower one is 0. */
      readonly most: number;
    }
  | {
      readonly kind: 'curve';
      readonly over: 'policies';
      readonly outcome: string;
      /** Of the scale, in the unit of the outcome. */
      readonly range: readonly [number, number];
    }
  /** A place on a scale: the outcome of one policy, with that of `given` marked before. */
  | {
      readonly kind: 'marker';
      readonly outcome: string;
      readonly policy: string;
      readonly given?: string;
      readonly range: readonly [number, number];
    }
  /** A show of hands: does the outcome get better, no different or worse under `policy` than under `against`? */
  | { readonly kind: 'hands'; readonly outcome: string; readonly policy: string; readonly against: string };

/** One picture of a lesson. `id` is unique in the lesson and names its texts; `minutes` are planned, discussion included. */
export type LessonStep = { readonly id: string; readonly minutes: number } & (
  | { readonly kind: 'words' }
  | { readonly kind: 'predict'; readonly trial: string; readonly guess: Guess }
  /** Runs the trial live and lays its worlds over what was said at the step `of`. */
  | { readonly kind: 'reveal'; readonly of: string }
  /** World 0 of the trial under two of its policies, side by side. */
  | { readonly kind: 'watch'; readonly trial: string; readonly left: string; readonly right: string }
);

/** A lesson of 20 to 30 minutes. */
export interface LessonSpec {
  readonly id: string;
  /** Questions that are run in the lesson, by name: on a slice, with a fixed number of worlds, a few seconds on two cores each. Labels of mixtures are those of the texts. */
  readonly trials: Readonly<Record<string, Question>>;
  readonly steps: readonly LessonStep[];
}
