import type { ConstantKey } from '../models/governance/parameters/constants.ts';
import type { UncertaintyKey } from '../models/governance/parameters/uncertainties.ts';
import type { Bilingual, DataVintage, Origin, Sourced } from './sourced.ts';

/** A fact of the source that no parameter carries (yet): shown with the case, kept for later mechanisms. */
export interface Institution extends Sourced {
  readonly label: Bilingual;
  readonly unit?: string;
}

/** What a run of the case can be held against. */
export interface Target {
  readonly label: Bilingual;
  /** Key of the outcome it speaks of; null where that is not simulated. */
  readonly outcome: string | null;
  /** Either one value or a range. */
  readonly value?: number;
  readonly range?: readonly [low: number, high: number];
  /** Of a value: how far the simulated mean may be from it; without one, its interval must contain the value. */
  readonly tolerance?: number;
  readonly unit: string;
  readonly role: 'calibration' | 'validation';
  /** The source contradicts itself here: never calibrated to. */
  readonly contradictory?: boolean;
  readonly from: Exclude<Origin, 'assumption'>;
  readonly passage?: string;
  /** Of a measured one: on how many cases or other units, and in which data. */
  readonly n?: number;
  readonly data?: DataVintage;
  readonly note?: Bilingual;
}

/** A county as its file states it, checked. */
export interface CaseSpec {
  readonly id: string;
  readonly label: Bilingual;
  readonly description: Bilingual;
  readonly constants: Readonly<Record<ConstantKey, Sourced<number>>>;
  /** Only those for which the case has evidence of its own. */
  readonly uncertainties: Readonly<Partial<Record<UncertaintyKey, Sourced<number>>>>;
  readonly institutions: readonly Institution[];
  /** Ids of the policies before and after the reform. */
  readonly before: string;
  readonly after: string;
  readonly targets: readonly Target[];
}
