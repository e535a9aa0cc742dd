import type { StoreFiles } from './storeFiles.ts';
import { utf8Bytes, utf8Text } from './utf8.ts';

/** What a process says of its own work in a folder. Times are milliseconds of the wall clock. */
export interface Life {
  readonly writer: string;
  readonly began: number;
  readonly seen: number;
  /** Whether it said that it ends; whoever is killed does not. */
  readonly ended: boolean;
  /** Runs it has kept, failed ones included. */
  readonly kept: number;
  /** Times and how many runs it had kept by then, the oldest first. */
  readonly recent: readonly (readonly [time: number, kept: number])[];
}

const beatEvery = 10_000;

/** For how long, and so how many at most, moments are kept. */
const recentFor = 300_000;

/** Without a sign for so long a writer is taken for gone. */
export const aliveFor = 90_000;

/**
 * Tells in a small file of its own (`writers/<writer>.json`) how far a process has come, every ten seconds, for `zhili status`. Nothing depends on it: a file that cannot be
 * written is left.
 */
export class SignOfLife {
  readonly #files: StoreFiles;
  readonly #folder: string;
  readonly #writer: string;
  readonly #wallClock: () => number;
  readonly #began: number;
  #recent: (readonly [number, number])[];
  #kept = 0;
  #next = Number.NEGATIVE_INFINITY;
  #writing: Promise<void> = Promise.resolve();

  constructor(files: StoreFiles, folder: string, writer: string, wallClock: () => number) {
    this.#files = files;
    this.#folder = `${folder}/writers`;
    this.#writer = writer;
    this.#wallClock = wallClock;
    this.#began = wallClock();
    this.#recent = [[this.#began, 0]];
  }

  /** A run was kept. */
  kept(): void {
    this.#kept += 1;
    this.beat();
  }

  /** Call it at any sign of work: it writes as often as is worth it. */
  beat(): void {
    const now = this.#wallClock();
    // A clock that was set back shall not silence it.
    if (now < this.#next && now >= this.#next - beatEvery) return;
    this.#next = now + beatEvery;
    this.#recent = [...this.#recent.filter(([time]) => Math.abs(now - time) <= recentFor), [now, this.#kept]];
    this.#write(now, false);
  }

  /** Says that this process ends in order. */
  async end(): Promise<void> {
    this.#write(this.#wallClock(), true);
    await this.#writing;
  }

  #write(now: number, ended: boolean): void {
    const life: Life = {
      writer: this.#writer,
      began: this.#began,
      seen: now,
      ended,
      kept: this.#kept,
      recent: this.#recent,
    };
    const bytes = utf8Bytes(`${JSON.stringify(life)}\n`);
    this.#writing = this.#writing.then(async () => {
      try {
        await this.#files.makeFolder(this.#folder);
        await this.#files.replace(`${this.#folder}/${this.#writer}.json`, bytes);
      } catch {
        // The store says what is wrong with the disk.
      }
    });
  }
}

/** The lives of all who wrote into a folder; what cannot be read is left out. */
export async function readLives(files: StoreFiles, folder: string): Promise<Life[]> {
  const lives: Life[] = [];
  for (const name of await files.list(`${folder}/writers`)) {
    if (!name.endsWith('.json')) continue;
    try {
      const life = JSON.parse(utf8Text(await files.read(`${folder}/writers/${name}`))) as Life;
      if (isLife(life)) lives.push(life);
    } catch {
      // Being written, or damaged.
    }
  }
  return lives;
}

const isLife = ({ writer, began, seen, ended, kept, recent }: Life): boolean =>
  typeof writer === 'string' &&
  [began, seen, kept].every(Number.isFinite) &&
  typeof ended === 'boolean' &&
  Array.isArray(recent);
