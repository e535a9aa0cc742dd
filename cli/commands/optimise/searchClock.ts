import type { SearchProgress } from '../../../sim/analysis/search/search.ts';
import type { Host } from '../../host.ts';
import type { OptimiseOptions } from './optimiseOptions.ts';
import type { SearchStage } from './runGenerations.ts';

/** How long generations take, and whether another one fits. */
export class SearchClock {
  readonly #host: Pick<Host, 'now'>;
  readonly #budget: number | undefined;
  readonly #started: number;
  #last: number;

  constructor(host: Pick<Host, 'now'>, { budget }: Pick<OptimiseOptions, 'budget'>) {
    this.#host = host;
    this.#budget = budget;
    this.#started = host.now();
    this.#last = this.#started;
  }

  /** Seconds passed, seconds that are left at most at the pace of the generation just finished, fresh worlds included, and whether the next generation fits into the budget with these. */
  after(
    { told }: SearchStage,
    { generations, generationsPlanned, stop }: SearchProgress,
    worlds: number,
    toTell: number,
  ) {
    const now = this.#host.now();
    const took = (now - this.#last) / 1000;
    this.#last = now;
    const last = told.at(-1)?.generation;
    const runs =
      told.filter(({ generation, objectives }) => generation === last && objectives !== null).length * worlds;
    const each = took / Math.max(1, runs);
    const elapsed = (now - this.#started) / 1000;
    const telling = each * toTell;
    return {
      elapsed,
      left: (stop === null ? took * (generationsPlanned - generations) : 0) + telling,
      goesOn: this.#budget === undefined || elapsed + took + telling <= this.#budget,
    };
  }
}
