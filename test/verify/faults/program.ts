import type { ChildProcess } from 'node:child_process';
import { spawnBound } from '../../support/boundProcess.ts';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A process of a sweep, with all it has said. */
export class Program {
  readonly name: string;
  readonly ended: Promise<Ended>;
  out = '';
  messages = '';
  readonly #child: ChildProcess;
  #end: Ended | undefined;

  /** Starts Node with `argv`. */
  constructor(name: string, argv: readonly string[], env: NodeJS.ProcessEnv) {
    this.name = name;
    this.#child = spawnBound(process.execPath, argv, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child.stdout!.setEncoding('utf8').on('data', (piece: string) => {
      this.out += piece;
    });
    this.#child.stderr!.setEncoding('utf8').on('data', (piece: string) => {
      this.messages += piece;
    });
    this.ended = new Promise((resolve) => {
      this.#child.once('close', (code, signal) => {
        this.#end = { code, signal };
        resolve(this.#end);
      });
    });
  }

  get pid(): number {
    return this.#child.pid!;
  }

  get isRunning(): boolean {
    return this.#end === undefined;
  }

  /** Sends a signal to the process itself; false where it has ended. */
  send(signal: NodeJS.Signals): boolean {
    return this.isRunning && this.#child.kill(signal);
  }

  async kill(): Promise<void> {
    this.send('SIGKILL');
    await this.ended;
  }
}
