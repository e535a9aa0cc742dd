/** What a step says. Lines may hold `{term}` of nothing: they are plain sentences, short enough for a wall. */
export interface StepTexts {
  readonly heading: string;
  /** At most five, of at most 60 signs (zh) or 25 words (en). */
  readonly lines: readonly string[];
  /** Of a `predict` step: the question put to the room. */
  readonly ask?: string;
  /** Where facts of the lines come from, for a small line below. */
  readonly source?: string;
  /** What the speaker sees in the second window. */
  readonly notes: readonly string[];
}

/** Everything a lesson says in one language. */
export interface LessonTexts {
  readonly title: string;
  /** One sentence under the title. */
  readonly lead: string;
  /** By id of the step. */
  readonly steps: Readonly<Record<string, StepTexts>>;
  /** Labels of the policies of all trials, by their id in the question. */
  readonly policies: Readonly<Record<string, string>>;
  /** Printed for every participant: what to read before, and tasks with room to write. */
  readonly handout: { readonly before: readonly string[]; readonly tasks: readonly string[] };
  /** Printed for the speaker: what a good answer to each task holds, in the same order, and what would be a misreading. */
  readonly answers: readonly string[];
}
