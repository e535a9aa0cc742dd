import type { RandomStreams } from '../../sim/engine/random/streams.ts';
import type { Grievances } from './grievanceTable.ts';
import type { GovernanceParameters } from './parameters/governanceParameters.ts';

const mostMebibytes = 128;

/** What the grievances of a world depend on. */
export interface WorldInputs {
  readonly parameters: Pick<GovernanceParameters, 'constants' | 'uncertainties' | 'slice'>;
  /** Days. */
  readonly horizon: number;
  readonly streams: Pick<RandomStreams, 'seed' | 'replicate'>;
}

/**
 * Keeps the grievances of the last world as they were born, so that policies that are compared in it are given copies instead of bearing them anew: the same bits, for a fraction
 * of the time. No run ever has the kept table itself.
 */
export class LastWorld {
  readonly #mostBytes: number;
  #inputs: readonly Readonly<Record<string, number>>[] = [];
  #kept: Grievances | undefined;

  /** A world whose grievances take more than `mostBytes` is not kept. */
  constructor(mostBytes = mostMebibytes * 1024 * 1024) {
    this.#mostBytes = mostBytes;
  }

  /** The grievances that `bear` makes of these inputs and of nothing else, in a table that is the caller's own. */
  grievances(inputs: WorldInputs, bear: () => Grievances): Grievances {
    const asked = valuesOf(inputs);
    if (this.#kept !== undefined && asked.every((values, i) => areSame(values, this.#inputs[i]!))) {
      return this.#kept.copy();
    }
    // First, so that two worlds are never kept at once.
    this.#kept = undefined;
    const born = bear();
    if (born.bytes <= this.#mostBytes) {
      this.#kept = born.copy();
      this.#inputs = asked;
    }
    return born;
  }
}

/** Copies: whoever gave the inputs may change them. */
const valuesOf = ({ parameters, horizon, streams: { seed, replicate } }: WorldInputs) => [
  { seed, replicate, horizon },
  { ...parameters.slice },
  { ...parameters.constants },
  { ...parameters.uncertainties },
];

function areSame(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => Object.is(one[key], other[key]));
}
