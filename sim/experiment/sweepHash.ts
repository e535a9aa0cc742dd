import type { Fault } from '../engine/fault.ts';
import { ResultHash } from '../engine/hash.ts';
import { ascending } from '../engine/order.ts';
import { rowStatus } from './policyRuns.ts';
import { refusedStatus, type SweepRuns } from './sweep.ts';

/**
 * SHA-256 of what a sweep computed, a row at a time in the order of places, so that rows need not be in memory together. Outcomes are numbered as
 * they first have a value, in code-unit order within a row: one that is NaN and one that is not there count alike. Of failed and refused runs code and path count.
 *
 *     const digest = new SweepDigest(spec);
 *     digest.addOk(['cost', 'reach'], (i) => values[i]!);
 *     digest.hex(1, 20_400);
 */
export class SweepDigest {
  readonly #hash: ResultHash;
  readonly #places = new Map<string, number>();
  #row = new Float64Array(0);

  constructor({
    model,
    seed,
    replicates,
    worlds,
    policies,
  }: Pick<SweepRuns, 'model' | 'seed' | 'replicates' | 'worlds' | 'policies'>) {
    this.#hash = new ResultHash().add([model, seed, replicates, [...policies], ...(worlds === 'own' ? [worlds] : [])]);
  }

  /** The next place, of a run that is ok; `valueAt` gives the value of the outcome at a place in `names`, which come in any order. */
  addOk(names: readonly string[], valueAt: (index: number) => number): void {
    this.#number(names, valueAt);
    const row = this.#row.fill(Number.NaN);
    names.forEach((name, index) => {
      const place = this.#places.get(name);
      if (place !== undefined) row[place] = valueAt(index);
    });
    this.#hash.add(rowStatus.ok).add(row);
  }

  /** The next place, of a run that failed or was refused. */
  addEnd(status: typeof rowStatus.failed | typeof refusedStatus, { code, path }: Pick<Fault, 'code' | 'path'>): void {
    this.#hash.add(status).add([code, path]);
  }

  /** 64 hex digits over the places so far: whole points, and the events handled in their runs. More places can be added afterwards. */
  hex(points: number, events: number): string {
    return new ResultHash().add([this.#hash.hex(), points, events]).hex();
  }

  #number(names: readonly string[], valueAt: (index: number) => number): void {
    const unknown = names.filter((name, index) => !this.#places.has(name) && !Number.isNaN(valueAt(index)));
    if (unknown.length === 0) return;
    const found = ascending(unknown);
    for (const name of found) this.#places.set(name, this.#places.size);
    this.#hash.add(found);
    this.#row = new Float64Array(this.#places.size);
  }
}

/**
 * SHA-256 (64 hex digits) of what a sweep computed, as a `SweepDigest` over its places: model, seed, worlds, policies, of every place its status and every outcome
 * value, the number of events; of refused and failed runs the code and path. Equal for any number of workers, interruptions and shards, and for every rerun; of a stopped
 * sweep the hash of its whole points.
 */
export function sweepHash(runs: SweepRuns): string {
  const { replicates, policies, points, status, outcomes, events, refused, failed } = runs;
  const digest = new SweepDigest(runs);
  const names = Object.keys(outcomes);
  const columns = Object.values(outcomes);
  const pairs = policies.length;
  const refusedFaults = new Map(refused.map((one) => [one.point * pairs + policies.indexOf(one.policy), one.fault]));
  let failures = 0;
  for (const [place, one] of status.entries()) {
    if (one === rowStatus.ok) digest.addOk(names, (index) => columns[index]![place]!);
    else if (one === refusedStatus) digest.addEnd(one, refusedFaults.get(Math.floor(place / replicates))!);
    else digest.addEnd(rowStatus.failed, failed[failures++]!.fault);
  }
  return digest.hex(points, events);
}
