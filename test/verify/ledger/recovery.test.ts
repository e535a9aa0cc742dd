import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { UncertaintyKey } from '../../../models/governance/parameters/uncertainties.ts';
import { engineDigest } from '../../../tools/engineDigest.ts';
import { madeCounties } from './madeCounties.ts';
import { days, type Recovered, type RoundTrip, roundTrip } from './roundTrip.ts';

const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

interface Bounds {
  /** How far the mean over the worlds may be off, as a share of the truth, besides four standard errors: what the way of measuring leaves out. */
  readonly bias: number;
  /** Least share of all worlds whose interval holds the truth. */
  readonly coverage: number;
}

/**
 * Where no more than chance is left out, coverage is the nominal one less four standard errors of 32. Intervals of shares hold chance alone, so that with thousands of cases a bias of two or three in a hundred leaves them; a dozen communities
 * do not tell how much communities differ; rates of birth are guesses with a range, not measurements.
 */
const nominal = 0.95 - 4 * Math.sqrt((0.95 * 0.05) / 32);
const bounds: Readonly<Partial<Record<UncertaintyKey, Bounds>>> = {
  misroutePerHop: { bias: 0.1, coverage: nominal },
  severalDepartmentsShare: { bias: 0.1, coverage: 0.6 },
  lapsePerDay: { bias: 0.05, coverage: nominal },
  entryAtCommunity: { bias: 0.03, coverage: 0.5 },
  entryAtCounty: { bias: 0.05, coverage: 0.5 },
  communityHeterogeneityCv: { bias: 0.2, coverage: 0.5 },
  latentDisputesPer10kYear: { bias: 0.25, coverage: 0.6 },
  latentRequestsPer10kYear: { bias: 0.2, coverage: 0.6 },
  hazardsPerGridYear: { bias: 0.5, coverage: 0.6 },
};

interface Row {
  readonly county: string;
  readonly key: UncertaintyKey;
  readonly truth: number;
  readonly n: number;
  /** As shares of the truth. */
  readonly bias: number;
  readonly rmse: number;
  /** Worlds whose interval holds the truth. */
  readonly held: number;
}

const rows: Row[] = [];
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function rowOf(county: string, found: readonly Recovered[]): Row {
  const n = found.length;
  const errors = found.map(({ value, truth }) => value / truth - 1);
  return {
    county,
    key: found[0]!.key,
    truth: found[0]!.truth,
    n,
    bias: errors.reduce((sum, one) => sum + one, 0) / n,
    rmse: Math.sqrt(errors.reduce((sum, one) => sum + one * one, 0) / n),
    held: found.filter(({ lo, hi, truth }) => lo <= truth && truth <= hi).length,
  };
}

describe(`parameters of made counties, recovered from the CSV of their ledgers (${days} days, seeds ${seeds.join(', ')})`, () => {
  it.for(madeCounties)('$name', async (county, { annotate }) => {
    const trips: RoundTrip[] = [];
    for (const seed of seeds) trips.push(await roundTrip(county, seed));
    const mean = (of: (trip: RoundTrip) => number) => trips.reduce((sum, trip) => sum + of(trip), 0) / trips.length;
    annotate(
      `${county.name}: ${mean(({ cases }) => cases).toFixed(0)} cases on average, opened and read in ${mean(({ seconds }) => seconds).toFixed(2)} s`,
    );
    const own = Object.keys(county.truth).map((key) => {
      const found = trips.flatMap(({ recovered }) => recovered.filter((one) => one.key === key));
      expect([key, found.length]).toEqual([key, seeds.length]);
      return rowOf(county.name, found);
    });
    rows.push(...own);
    for (const { key, truth, bias, rmse, held, n } of own) {
      annotate(
        `${key} ${truth}: bias ${percent(bias)}, root mean square ${percent(rmse)}, interval holds it in ${held} of ${n}`,
      );
    }
    for (const { key, bias, rmse, n } of own) {
      const error = Math.sqrt((rmse * rmse - bias * bias) / (n - 1));
      expect([key, Math.abs(bias) < bounds[key]!.bias + 4 * error]).toEqual([key, true]);
    }
  });

  it('over all counties: coverage of the intervals', ({ annotate }) => {
    for (const key of Object.keys(bounds) as UncertaintyKey[]) {
      const own = rows.filter((row) => row.key === key);
      const sum = (of: (row: Row) => number) => own.reduce((total, row) => total + of(row), 0);
      const n = sum((row) => row.n);
      const rmse = Math.sqrt(sum((row) => row.n * row.rmse * row.rmse) / n);
      const bias = sum((row) => row.n * row.bias) / n;
      const coverage = sum(({ held }) => held) / n;
      annotate(
        `${key}: bias ${percent(bias)}, root mean square ${percent(rmse)}, interval holds it in ${percent(coverage)} of ${n}`,
      );
      expect([key, coverage >= bounds[key]!.coverage]).toEqual([key, true]);
    }
  });

  afterAll(() => {
    const root = resolve(import.meta.dirname, '../../..');
    const day = new Date().toISOString().slice(0, 10);
    const study = { day, engine: engineDigest(root), days, seeds, counties: madeCounties, rows };
    writeFileSync(resolve(root, `docs/verify/ledger-${day}.json`), `${JSON.stringify(study, null, 2)}\n`);
  });
});
