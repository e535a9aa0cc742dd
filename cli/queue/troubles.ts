import { type Fault, FaultError } from '../../sim/engine/fault.ts';

/** Does what may fail for a while and is tried again anyway; tells trouble, of each code once. */
export class Troubles {
  readonly #tell: (fault: Fault) => void;
  readonly #told = new Set<string>();

  constructor(tell: (fault: Fault) => void) {
    this.#tell = tell;
  }

  /** Resolves in any case. */
  async during(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      const fault: Fault | undefined =
        thrown instanceof FaultError
          ? thrown.faults[0]
          : { code: 'queueTrouble', path: '--queue', value: reasonOf(thrown) };
      if (fault === undefined || this.#told.has(fault.code)) return;
      this.#told.add(fault.code);
      this.#tell(fault);
    }
  }
}

/** The first word of what Redis says: the rest may hold what was sent to it. */
function reasonOf(thrown: unknown): string {
  const { message = '' } = thrown as { message?: string };
  return /^[A-Z]{3,}\b/.exec(message)?.[0] ?? 'Redis';
}
