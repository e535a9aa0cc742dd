import type { RunFacts } from '../../../report/robustness/ensembleFacts.ts';
import type { ExperimentPlan } from '../../../scenarios/experiment/experimentPlan.ts';
import type { ParquetColumn } from '../../../sim/experiment/folder/parquet.ts';
import type { SweepResult } from '../../../sim/experiment/sweep.ts';

/** What becomes of the runs of an experiment. */
export interface Analysis<Document> {
  /** What its files are called. */
  readonly name: 'robust' | 'discover';
  /** Keys of the outcomes it needs. */
  readonly outcomes: readonly string[];
  /** Throws whatever can be said to be wrong before anything is run. */
  check(plan: ExperimentPlan): void;
  document(plan: ExperimentPlan, result: SweepResult, facts: RunFacts): Document;
  json(document: Document): string;
  /** The same for figures: smaller, no finer than they show. */
  drawn(document: Document): string;
  rows(document: Document): Iterable<string>;
  /** A table with a row a drawn world. */
  columns(document: Document): readonly ParquetColumn[];
  text(document: Document, plan: ExperimentPlan): string;
  /** What it says, for a reader without figures. */
  sentences(document: Document, plan: ExperimentPlan): readonly string[];
}
