import type { Texts } from '../locales/texts.ts';
import type { WorkerPool } from '../sim/experiment/pool.ts';
import type { Host } from './host.ts';

/** Listens for an interrupt through all stages and between them, so that none loses what is done. */
export class Interruption {
  /** Makes room for the message on the terminal. */
  clearsBefore: () => void = () => {};
  /** Ends listening. */
  readonly stopListening: () => void;
  #isAsked = false;

  constructor(pool: Pick<WorkerPool, 'cancel'>, host: Pick<Host, 'message' | 'onInterrupt'>, texts: Texts) {
    this.stopListening = host.onInterrupt(() => {
      this.#isAsked = true;
      this.clearsBefore();
      host.message(`${texts.report.progress.stopping}\n`);
      pool.cancel();
    });
  }

  /** Whether the user asked to stop. */
  get isAsked(): boolean {
    return this.#isAsked;
  }
}
