import { createHash } from 'node:crypto';

/** What a compact result is of, and what it can be made again by. */
export interface ResultFacts {
  readonly name: string;
  readonly case: string;
  readonly version: string;
  /** Digest of engine and models that the runs were made with. */
  readonly engine: string;
  /** See `sweepHash`: of every outcome of every run, not only those kept. */
  readonly sweep: string;
  /** SHA-256 of the experiment file, and of the compact table beside this file. */
  readonly experiment: string;
  readonly table: string;
  readonly seed: number;
  readonly days: number;
  /** `1/k` */
  readonly slice: string;
  readonly worlds: 'shared' | 'own';
  readonly replicates: number;
  readonly policies: readonly string[];
  readonly reference: string;
  readonly points: number;
  readonly runs: { readonly ok: number; readonly failed: number; readonly refused: number };
  /** By policy and reason: points at which the policy could not be had. */
  readonly refused: readonly { readonly policy: string; readonly code: string; readonly points: number }[];
  /** Events handled in all runs. */
  readonly events: number;
  /** From the first to the last file of the sweep, to the tenth of an hour; where it was stopped in between, more than it took. */
  readonly hours: number;
}

/** 64 hex digits of a text or of bytes; line ends of another system do not count. */
export const digestOf = (content: string | Uint8Array): string =>
  createHash('sha256')
    .update(typeof content === 'string' ? content.replaceAll('\r\n', '\n') : content)
    .digest('hex');

/** As a file. */
export const factsText = (facts: ResultFacts): string => `${JSON.stringify(facts, null, 2)}\n`;
