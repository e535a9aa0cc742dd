import { uncertainties } from '../../models/governance/parameters/uncertainties.ts';
import type { Sourced } from '../../scenarios/sourced.ts';
import type { Estimate } from '../describe/estimate.ts';
import { latentNote } from '../locales/scenarioTexts.ts';
import type { CaseClass } from '../mapping/types.ts';
import { writtenNumber, writtenRange } from './writtenNumber.ts';

/** Rates of birth, in the order of the classes. */
const keys = ['latentDisputesPer10kYear', 'latentRequestsPer10kYear', 'hazardsPerGridYear'] as const;
export type LatentKey = (typeof keys)[number];

export interface SurfacedInModel {
  /** Surfaced cases of the class per 10 000 residents and year in a run of the scenario. */
  readonly rate: number;
  /** The rate of birth that the run had. */
  readonly latent: number;
}

/** Over which the guess is swept, × and ÷: what surfaces of what is born is the model's, not the ledger's. */
const spread = 1.5;

/**
 * A first guess of the rates at which grievances are born: the one a run had, times what the ledger has surfacing over what the run had. Only the surfaced rate is identified; that as large a share of what is born surfaces in the county
 * as in the run is assumed. Values beyond the model's bounds end there.
 */
export function latentGuess(
  measured: Readonly<Record<CaseClass, Estimate>>,
  simulated: Readonly<Record<CaseClass, SurfacedInModel>>,
): Partial<Record<LatentKey, Sourced<number>>> {
  const classes = ['dispute', 'request', 'hazard'] as const;
  const found = classes.flatMap((caseClass, k): [LatentKey, Sourced<number>][] => {
    const { value, n } = measured[caseClass];
    const { rate, latent } = simulated[caseClass];
    const guess = (latent * value) / rate;
    if (!(n > 0 && Number.isFinite(guess))) return [];
    const key = keys[k]!;
    const [low, high] = uncertainties.find((one) => one.key === key)!.bounds;
    const inside = (one: number) => Math.min(high, Math.max(low, one));
    const at = inside(writtenNumber(guess));
    const [from, to] = writtenRange(guess / spread, guess * spread);
    const range: [number, number] = [Math.min(at, inside(from)), Math.max(at, inside(to))];
    return [[key, { value: at, from: 'assumption', range, note: latentNote(writtenNumber(value)) }]];
  });
  return Object.fromEntries(found);
}
