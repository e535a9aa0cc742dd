import { FaultError } from '../../sim/engine/fault.ts';
import { ledgerFault } from '../faultCodes.ts';

/** What long work tells and asks on the way. */
export interface ReadHooks {
  /** Share done, in [0, 1]; never falls within one call. */
  onProgress?(fraction: number): void;
  /** Asked a few times a second. */
  isStopped?(): boolean;
  /** Lets a worker hear its messages: resolves in a later turn of its event loop. */
  pause?(): Promise<void>;
}

/** Tells progress and stops: one for each stage of the work, of a share of the whole. */
export class Turns {
  readonly #hooks: ReadHooks;
  readonly #from: number;
  readonly #until: number;

  constructor(hooks: ReadHooks, from = 0, until = 1) {
    this.#hooks = hooks;
    this.#from = from;
    this.#until = until;
  }

  /** After each piece of work; `fraction` of this stage is done. Throws `ledgerStopped` where the reader has stopped it. */
  async take(fraction: number): Promise<void> {
    this.#hooks.onProgress?.(this.#from + (this.#until - this.#from) * Math.min(1, fraction));
    await this.#hooks.pause?.();
    if (this.#hooks.isStopped?.() === true) throw new FaultError(ledgerFault('ledgerStopped', 'ledger'));
  }
}

/** Rows between two turns: some milliseconds of work. */
export const rowsATurn = 5000;
