import { faultText } from '../../locales/faultText.ts';
import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { Fault } from '../../sim/engine/fault.ts';
import type { PlaceRange } from '../../sim/experiment/sweepPlaces.ts';
import type { Host } from '../host.ts';
import { wrap } from '../report/grid.ts';
import { mostCsvRuns } from './runsSinks.ts';

const lineWidth = 100;

/** Files of results that sweeps wrote before they lived in their folders. */
const olderFiles = ['results.json', 'results.csv', 'runs.csv', 'points.csv', 'experiment.json'];

/** Milliseconds between two lines of how far gathering is, where they cannot be rewritten. */
const plainEvery = 5000;

/** What is told of a sweep in a folder beside its results. */
export class FolderMessages {
  readonly #host: Pick<Host, 'message' | 'now' | 'isTerminal'>;
  readonly #texts: Texts;
  readonly #folder: string;
  #next: number;

  constructor(host: Pick<Host, 'message' | 'now' | 'isTerminal'>, texts: Texts, folder: string) {
    this.#host = host;
    this.#texts = texts;
    this.#folder = folder;
    this.#next = host.now() + plainEvery;
  }

  /** Which results of before there are, if any, in a folder with these names. */
  older(names: readonly string[]): void {
    const files = olderFiles.filter((name) => names.includes(name));
    if (files.length > 0) this.#line(this.#texts.folder.older, { files: files.join(', ') });
  }

  keptSize(budget: string): void {
    this.#line(this.#texts.folder.keptSize, { budget });
  }

  shard(shard: string, { from, to }: PlaceRange, points: number, runs: number): void {
    const t = this.#texts.folder;
    // Points are counted from 0, as in points.csv.
    this.#line(to > from ? t.shard : t.emptyShard, { shard, from, to: to - 1, points, runs });
  }

  begin(rows: number, places: number): void {
    const t = this.#texts.folder;
    if (rows > 0) this.#line(rows >= places ? t.allThere : t.goesOn, { rows, places });
  }

  damaged(fault: Fault): void {
    this.#line(this.#texts.folder.damaged, { fault: faultText(fault, this.#texts.language) });
  }

  damagedInput(fault: Fault): void {
    this.#line(this.#texts.folder.damagedInput, { fault: faultText(fault, this.#texts.language) });
  }

  gathering(done: number, total: number): void {
    if (this.#host.now() < this.#next) return;
    this.#next = this.#host.now() + plainEvery;
    this.#line(this.#texts.folder.gathering, { done, total });
  }

  noCsv(): void {
    this.#line(this.#texts.folder.noCsv, { most: mostCsvRuns });
  }

  stopped(): void {
    this.#line(this.#texts.folder.stopped, {});
  }

  shardDone(values: Readonly<Record<'shard' | 'ok' | 'failed' | 'refused' | 'hash', string | number>>): void {
    this.#line(this.#texts.folder.shardDone, values);
  }

  copied(folder: string, copied: number, shared: number): void {
    this.#line(this.#texts.folder.merge.copied, { folder, copied, shared });
  }

  missing(missing: number, places: number): void {
    this.#line(this.#texts.folder.merge.missing, { missing, places });
  }

  missingShard(shard: string, missing: number): void {
    this.#line(this.#texts.folder.merge.shard, { shard, missing });
  }

  #line(template: string, values: Readonly<Record<string, string | number>>): void {
    this.#host.message(`${wrap(fill(template, { folder: this.#folder, ...values }), lineWidth, '  ')}\n`);
  }
}
