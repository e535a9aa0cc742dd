import type { LeverValue } from '../../models/governance/parameters/governanceParameters.ts';
import type { LeverKey } from '../../models/governance/parameters/levers.ts';
import type { Settings } from '../checkRun.ts';

/** A scenario file of the reader's own, carried whole: its text is the scenario. */
export interface OwnFile {
  /** As the reader named it; shown in faults. */
  readonly name: string;
  /** YAML. */
  readonly text: string;
}

/** A built-in policy by id (`before` and `after` are the case's own), a policy file, or a mixture: a built-in policy with some levers moved. */
export type PolicyChoice =
  | { readonly kind: 'builtIn'; readonly id: string }
  | { readonly kind: 'file'; readonly file: OwnFile }
  | {
      readonly kind: 'mixture';
      /** Unique in the question; kebab-case. */
      readonly id: string;
      /** In the reader's own words. */
      readonly label: string;
      /** Id of the built-in policy it starts from. */
      readonly base: string;
      /** Only those that differ from the base. */
      readonly levers: Readonly<Partial<Record<LeverKey, LeverValue>>>;
    };

/** How many random worlds: a fixed number, or as many as bring the relative half-width of the main outcomes below `precision`, in (0, 1). */
export type ReplicateChoice = { readonly replicates: number } | { readonly precision: number };

/** Everything a comparison depends on besides the version of the program. JSON data; what an address, a settings file and a replay token hold. */
export interface Question {
  /** A built-in case by id, or a case file. */
  readonly case: string | OwnFile;
  readonly policies: readonly PolicyChoice[];
  /** Place in `policies` of the one the others are compared with. */
  readonly reference: number;
  /** Days counted, besides warm-up and follow-up. */
  readonly days: number;
  readonly seed: number;
  readonly worlds: ReplicateChoice;
  /** Whole townships: 1/`slice` of the county; 1 is the county at 1:1. */
  readonly slice: number;
  /** Parameters set under every policy, the one before the reform included: the budget, an assumption. */
  readonly settings: Settings;
  /** A file of parameter sets (`parseEnsemble`), of which random world r has the set at r modulo their number, under every policy. Only of a comparison. */
  readonly ensemble?: OwnFile;
}
