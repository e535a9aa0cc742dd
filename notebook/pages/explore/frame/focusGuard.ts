/** Milliseconds for which moves of the keyboard into the frame are remembered. */
const memoryMs = 10_000;
/** Who has pressed a key or clicked within this time means to be in the page. */
const presentMs = 1000;
/** How often the keyboard may go into the frame without a sign that the reader moved it; with the pointer over the frame it may be a click each time. */
const unasked = 2;
const clicks = 10;
const most = 30;

/** What to do about the keyboard: let it be where it is, take it back, or end a frame that will not leave it. */
export type FocusVerdict = 'let' | 'takeBack' | 'end';

/**
 * Tells whether the reader or a cell has moved the keyboard into the frame: a cell may do so at any time (`element.focus()`), and the page sees no click
 * and no key of the frame's. All times in milliseconds.
 */
export class FocusGuard {
  #isTabbing = false;
  #pressed = Number.NEGATIVE_INFINITY;
  #asked = Number.NEGATIVE_INFINITY;
  #moves: number[] = [];

  /** A key in the page, or a click there (`key` undefined). */
  pressed(now: number, key?: string): void {
    this.#pressed = now;
    this.#isTabbing = key === 'Tab';
  }

  /** The keyboard is in the page: a Tab has led there and not into the frame. */
  pageFocused(): void {
    this.#isTabbing = false;
  }

  /** The reader has asked for an output. */
  enterAsked(now: number): void {
    this.#asked = now;
  }

  /** The keyboard has gone from the page into the frame. */
  frameFocused(isUnderPointer: boolean, now: number): FocusVerdict {
    const isReaders = this.#isTabbing || now - this.#asked < presentMs;
    this.#isTabbing = false;
    this.#asked = Number.NEGATIVE_INFINITY;
    if (isReaders) return 'let';
    this.#moves = [...this.#moves.filter((at) => now - at < memoryMs), now];
    const times = this.#moves.length;
    if (times > most) return 'end';
    if (isUnderPointer) return times > clicks ? 'takeBack' : 'let';
    return times > unasked || now - this.#pressed < presentMs ? 'takeBack' : 'let';
  }
}
