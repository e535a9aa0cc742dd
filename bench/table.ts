import type { Measurement } from './measure.ts';

/** A markdown table of measurements with their ratios to two of them; the ratio to a missing one is a dash. */
export function comparisonTable(title: string, measurements: readonly Measurement[], plain: string, c: string): string {
  const base = (name: string) => measurements.find((m) => m.name === name)?.nanoseconds;
  const ratio = (ns: number, to: number | undefined) => (to === undefined ? '–' : (ns / to).toFixed(2));
  const rows = measurements.map(
    (m) =>
      `| ${m.name} | ${m.nanoseconds.toFixed(1)} | ${m.fastest.toFixed(1)}–${m.slowest.toFixed(1)} | ` +
      `${ratio(m.nanoseconds, base(plain))} | ${ratio(m.nanoseconds, base(c))} | ${m.check.toPrecision(5)} |`,
  );
  return [
    `### ${title}`,
    '',
    '| implementation | median ns | range | × plain | × C | check |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
