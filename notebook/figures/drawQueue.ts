/** Where a figure stands: on screen, about to come onto it, or elsewhere. */
export type Nearness = 'visible' | 'near' | 'far';

/** One figure's place in the queue. */
export interface DrawTicket {
  /**
   * Asks for a drawing of the data as they will be when its turn comes; `isSettled` says that they will stay as they are, so that a far figure is
   * worth drawing too.
   */
  request(isSettled?: boolean): void;
  move(nearness: Nearness): void;
  /** Leaves the queue. */
  release(): void;
}

interface Entry {
  readonly draw: () => void;
  nearness: Nearness;
  waiting: boolean;
  settled: boolean;
  drawn: boolean;
}

/**
 * Lets figures draw one a turn: those on screen first, then those near it, in the order in which they asked. A far figure gets its first drawing,
 * so that its title and size are there, and that of settled data; others wait until it comes near. `schedule` runs a task later, each in a turn
 * of its own.
 */
export class DrawQueue {
  readonly #schedule: (task: () => void) => void;
  /** In the order in which they asked. */
  readonly #entries = new Set<Entry>();
  #scheduled = false;

  constructor(schedule: (task: () => void) => void) {
    this.#schedule = schedule;
  }

  add(draw: () => void): DrawTicket {
    const entry: Entry = { draw, nearness: 'far', waiting: false, settled: false, drawn: false };
    this.#entries.add(entry);
    return {
      request: (isSettled = false) => {
        entry.settled = isSettled;
        if (!this.#entries.has(entry)) return;
        if (entry.waiting) return this.#wake();
        entry.waiting = true;
        this.#toTheEnd(entry);
        this.#wake();
      },
      move: (nearness) => {
        entry.nearness = nearness;
        this.#wake();
      },
      release: () => {
        this.#entries.delete(entry);
      },
    };
  }

  /** Draws every figure now, asked for or not: for print, which does not wait. */
  drawAll(): void {
    for (const entry of [...this.#entries]) this.#draw(entry);
  }

  #next(): Entry | undefined {
    const waiting = [...this.#entries].filter((entry) => entry.waiting);
    return (
      waiting.find(({ nearness }) => nearness === 'visible') ??
      waiting.find(({ nearness }) => nearness === 'near') ??
      waiting.find(({ drawn, settled }) => !drawn || settled)
    );
  }

  #wake(): void {
    if (this.#scheduled || this.#next() === undefined) return;
    this.#scheduled = true;
    this.#schedule(() => this.#turn());
  }

  #turn(): void {
    this.#scheduled = false;
    const entry = this.#next();
    if (entry === undefined) return;
    try {
      this.#draw(entry);
    } finally {
      this.#wake();
    }
  }

  #draw(entry: Entry): void {
    entry.waiting = false;
    entry.drawn = true;
    entry.draw();
  }

  #toTheEnd(entry: Entry): void {
    this.#entries.delete(entry);
    this.#entries.add(entry);
  }
}
