import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { type DamageKind, damageKinds, decks, type FaultKind, isDamage, type Mode } from './faultKinds.ts';

export interface PlannedFault {
  readonly kind: FaultKind;
  /** Share of the rows that are there when it happens, in (0, 1). */
  readonly at: number;
  /** Uniform draws in (0, 1) that choose target, byte, bit, length and pause. */
  readonly draws: readonly number[];
  /** For damages: whether the sweep is killed first and started again after. */
  readonly isWhileStopped: boolean;
}

export interface PlannedSweep {
  readonly number: number;
  readonly mode: Mode;
  /** In order of their moments; those of one moment come at once. */
  readonly moments: readonly (readonly PlannedFault[])[];
}

const drawsPerFault = 6;
const earliest = 0.04;
const latest = 0.9;

/**
 * The faults of sweeps 1…`count`, all drawn from the seed: those of a longer plan begin like those of a shorter. Kinds are dealt from shuffled
 * decks, so that each comes equally often; moments are uniform within equal shares of a sweep; every third moment has two faults.
 */
export function planFaults(seed: number, count: number): PlannedSweep[] {
  const dealers = { local: new Dealer(seed, 'local'), queue: new Dealer(seed, 'queue') };
  return Array.from({ length: count }, (_, place) => {
    const number = place + 1;
    const mode: Mode = number % 2 === 1 ? 'local' : 'queue';
    return { number, mode, moments: momentsOf(seed, number, mode, dealers[mode]) };
  });
}

function momentsOf(seed: number, number: number, mode: Mode, dealer: Dealer): PlannedFault[][] {
  const stream = new RandomStreams(seed, number).stream('moments');
  const count = 3 + Math.floor(2 * stream.uniform(0, 0));
  return Array.from({ length: count }, (_, place) => {
    const at = earliest + ((latest - earliest) * (place + stream.uniform(place, 1))) / count;
    const isPair = stream.uniform(place, 2) < 1 / 3;
    const faults = (isPair ? [0, 1] : [0]).map((which) => {
      const draws = Array.from({ length: drawsPerFault }, (_, draw) => stream.uniform(2 * place + which, 3, draw));
      const kind = dealer.next();
      return { kind, at, draws, isWhileStopped: mode === 'local' && isDamage(kind) && draws[5]! < 0.5 };
    });
    // What is done to a process comes before its end.
    return [...faults.filter((fault) => !isKill(fault)), ...faults.filter(isKill)];
  });
}

function isKill({ kind, isWhileStopped }: PlannedFault): boolean {
  return isWhileStopped || kind === 'killSweep' || kind === 'killCoordinator' || kind === 'killWorker';
}

/** Deals the kinds of a mode: a shuffled deck after the other. */
class Dealer {
  readonly #seed: number;
  readonly #mode: Mode;
  #deck: FaultKind[] = [];
  #decks = 0;

  constructor(seed: number, mode: Mode) {
    this.#seed = seed;
    this.#mode = mode;
  }

  next(): FaultKind {
    if (this.#deck.length === 0) this.#deck = this.#shuffled();
    return this.#deck.pop()!;
  }

  #shuffled(): FaultKind[] {
    this.#decks += 1;
    const stream = new RandomStreams(this.#seed, this.#decks).stream(`deck ${this.#mode}`);
    const damage: DamageKind = damageKinds[Math.floor(damageKinds.length * stream.uniform(0, 1))]!;
    const deck = decks[this.#mode].map((kind) => (kind === 'anyDamage' ? damage : kind));
    for (let last = deck.length - 1; last > 0; last -= 1) {
      const other = Math.floor((last + 1) * stream.uniform(last, 0));
      [deck[last], deck[other]] = [deck[other]!, deck[last]!];
    }
    return deck;
  }
}
