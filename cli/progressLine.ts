import { fill } from '../locales/fill.ts';
import type { Texts } from '../locales/texts.ts';
import type { ComparisonProgress } from '../sim/experiment/comparisonProgress.ts';
import { clockText } from './clockText.ts';

export interface ProgressHost {
  readonly isTerminal: boolean;
  message(text: string): void;
  now(): number;
}

/** Milliseconds between two lines. */
const terminalEvery = 100;
const plainEvery = 5000;
const barWidth = 24;
const eraseLine = '\r\u001b[2K';

/** Shows progress: on a terminal one line that is rewritten, elsewhere a line every few seconds. */
export class ProgressLine {
  readonly #host: ProgressHost;
  readonly #texts: Texts;
  readonly #further: () => string;
  #last: number;
  #shown = false;

  /** `further` is put behind every line. */
  constructor(host: ProgressHost, texts: Texts, further = () => '') {
    this.#host = host;
    this.#further = further;
    this.#texts = texts;
    this.#last = host.isTerminal ? Number.NEGATIVE_INFINITY : host.now();
  }

  show(progress: ComparisonProgress): void {
    const now = this.#host.now();
    if (now - this.#last < (this.#host.isTerminal ? terminalEvery : plainEvery)) return;
    this.#last = now;
    this.#shown = true;
    const { line, plain } = this.#texts.report.progress;
    const text = fill(this.#host.isTerminal ? line : plain, this.#values(progress)) + this.#further();
    this.#host.message(this.#host.isTerminal ? eraseLine + text : `${text}\n`);
  }

  /** Removes the line from a terminal. */
  clear(): void {
    if (this.#host.isTerminal && this.#shown) this.#host.message(eraseLine);
    this.#shown = false;
  }

  #values({ done, total, totalIsBound, fraction, runsPerSecond, etaSeconds }: ComparisonProgress) {
    const { upTo, unknown } = this.#texts.report.progress;
    const full = Math.round(Math.min(1, fraction) * barWidth);
    return {
      bar: `[${'#'.repeat(full)}${'.'.repeat(barWidth - full)}]`,
      done,
      total: totalIsBound ? fill(upTo, { total }) : total,
      rate: runsPerSecond > 0 ? runsPerSecond.toPrecision(2) : unknown,
      eta: Number.isFinite(etaSeconds) ? clockText(etaSeconds) : unknown,
    };
  }
}
