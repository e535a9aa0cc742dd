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
  #last: { readonly inputs: Inputs; readonly capacity: number } | undefined;
  /** Its memory serves one world after the other. */
  #kept: Grievances | undefined;

  /** A world whose grievances take more than `mostBytes` is not kept. */
  constructor(mostBytes = mostMebibytes * 1024 * 1024) {
    this.#mostBytes = mostBytes;
  }

  /** The grievances that `bear` makes of these inputs and of nothing else, in a table that is the caller's own. */
  grievances(asked: WorldInputs, bear: () => Grievances): Grievances {
    const inputs = inputsOf(asked);
    if (this.#last !== undefined && areSame(inputs, this.#last.inputs)) return this.#kept!.copy(this.#last.capacity);
    this.#last = undefined;
    const born = bear();
    if (born.bytes > this.#mostBytes) {
      this.#kept = undefined;
      return born;
    }
    if (this.#kept === undefined) this.#kept = born.copy();
    else this.#kept.assign(born);
    this.#last = { inputs, capacity: born.capacity };
    return born;
  }
}

type Inputs = readonly Readonly<Record<string, number>>[];

/** Copies: whoever gave the inputs may change them. */
const inputsOf = ({ parameters, horizon, streams: { seed, replicate } }: WorldInputs): Inputs => [
  { seed, replicate, horizon },
  { ...parameters.slice },
  { ...parameters.constants },
  { ...parameters.uncertainties },
];

const areSame = (some: Inputs, others: Inputs): boolean =>
  some.every((one, i) => {
    const [keys, other] = [Object.keys(one), others[i]!];
    return keys.length === Object.keys(other).length && keys.every((key) => Object.is(one[key], other[key]));
  });
