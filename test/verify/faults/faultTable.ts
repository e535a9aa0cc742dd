import { type FaultKind, faultKinds, faultWords } from './faultKinds.ts';
import type { SweepRecord } from './records.ts';

export interface KindTally {
  readonly kind: FaultKind;
  readonly injected: number;
  /** Those that hit live work. */
  readonly counted: number;
  /** Of them, those that came at the same moment as another. */
  readonly combined: number;
  /** Sweeps that had a counted one. */
  readonly sweeps: number;
  /** Of them, those that ended with the digest of the clean run and without any problem. */
  readonly equal: number;
  /** Rows that these sweeps worked out more than once. */
  readonly rerun: number;
}

export function tallies(sweeps: readonly SweepRecord[]): KindTally[] {
  return faultKinds.map((kind) => {
    const all = sweeps.flatMap(({ faults }) => faults).filter((fault) => fault.kind === kind);
    const counted = all.filter(({ missed }) => missed === undefined);
    const hit = sweeps.filter(({ faults }) => faults.some((one) => one.kind === kind && one.missed === undefined));
    return {
      kind,
      injected: all.length,
      counted: counted.length,
      combined: counted.filter(({ beside }) => beside.length > 0).length,
      sweeps: hit.length,
      equal: hit.filter(isWell).length,
      rerun: hit.reduce((sum, { rerun }) => sum + rerun, 0),
    };
  });
}

/** Whether a sweep ended as one that nothing was done to. */
export function isWell({ isEqual, problems }: SweepRecord): boolean {
  return isEqual && problems.length === 0;
}

/** Markdown: a row a kind, and their sum. A sweep with several kinds stands in several rows, so the columns of sweeps do not add up. */
export function faultTable(sweeps: readonly SweepRecord[]): string {
  const rows = tallies(sweeps);
  const sum = (of: (row: KindTally) => number) => rows.reduce((total, row) => total + of(row), 0);
  const hit = sweeps.filter(({ faults }) => faults.some(({ missed }) => missed === undefined));
  const lines = rows.map(
    ({ kind, injected, counted, combined, sweeps: had, equal, rerun }) =>
      `| ${faultWords[kind]} | ${injected} | ${counted} | ${combined} | ${had} | ${equal} | ${rerun} |`,
  );
  const all = [sum((row) => row.injected), sum((row) => row.counted), sum((row) => row.combined)].join(' | ');
  const rerun = hit.reduce((total, sweep) => total + sweep.rerun, 0);
  return [
    '| fault | done | counted | of them with another | sweeps | equal digests | rows worked out again |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
    `| **all** | ${all} | ${hit.length} | ${hit.filter(isWell).length} | ${rerun} |`,
  ].join('\n');
}
