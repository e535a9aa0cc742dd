import type { Measurement } from './measure.ts';

/**
 * A markdown table of measurements; ratios are of the fastest rounds, which what else runs on the machine disturbs least. The ratio to a
 * missing one is a dash. The last column: how many times as fast the first measurement, ours, is.
 */
export function comparisonTable(title: string, measurements: readonly Measurement[], plain: string, c: string): string {
  const base = (name: string) => measurements.find((m) => m.name === name)?.fastest;
  const ratio = (ns: number, to: number | undefined) => (to === undefined ? '–' : significant(ns / to));
  const rows = measurements.map(
    (m) =>
      `| ${m.name} | ${m.units} | ${m.fastest.toFixed(1)} | ${m.median.toFixed(1)}–${m.slowest.toFixed(1)} | ${ratio(m.fastest, base(plain))} | ` +
      `${ratio(m.fastest, base(c))} | ${significant(m.fastest / measurements[0]!.fastest)} | ` +
      `${m.check.toPrecision(5)} (${m.expected.value.toPrecision(5)} ± ${m.expected.within.toPrecision(2)}) |`,
  );
  return [
    `### ${title}`,
    '',
    '| implementation | units a run | ns a unit, fastest round | median–slowest | × plain | × C | ours: times as fast | check (must be) |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** Two decimals up to ten, none beyond. */
function significant(ratio: number): string {
  return ratio.toFixed(ratio < 10 ? 2 : 0);
}
