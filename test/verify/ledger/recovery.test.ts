import { describe, expect, it } from 'vitest';
import { ledgerReading } from '../../../ledger/describe/ledgerReading.ts';
import { runWordsZh } from '../../../ledger/locales/runWords.zh.ts';
import { scenarioOf } from '../../../ledger/scenario/scenarioOf.ts';
import { ledgerOfRun } from '../../../ledger/simulated/ledgerOfRun.ts';
import { placeNames } from '../../../ledger/simulated/runWords.ts';
import type { UncertaintyKey } from '../../../models/governance/parameters/uncertainties.ts';
import { caseOf } from '../../../scenarios/catalogue.ts';
import { sliceRun } from '../../ledger/simulated/run.ts';

type Truth = Readonly<Partial<Record<UncertaintyKey, number>>>;

/** Counties that were made: base case, slice, and what they are made with. */
const counties: readonly (readonly [name: string, base: string, slice: number, truth: Truth])[] = [
  [
    'few errors',
    'beihu',
    14,
    {
      misroutePerHop: 0.06,
      severalDepartmentsShare: 0.05,
      lapsePerDay: 0.001,
      entryAtCommunity: 0.5,
      entryAtCounty: 0.1,
      communityHeterogeneityCv: 0.3,
    },
  ],
  [
    'as usual',
    'beihu',
    7,
    {
      misroutePerHop: 0.15,
      severalDepartmentsShare: 0.15,
      lapsePerDay: 0.002,
      entryAtCommunity: 0.45,
      entryAtCounty: 0.15,
      communityHeterogeneityCv: 0.4,
    },
  ],
  [
    'many errors',
    'beihu',
    7,
    {
      misroutePerHop: 0.3,
      severalDepartmentsShare: 0.35,
      lapsePerDay: 0.005,
      entryAtCommunity: 0.3,
      entryAtCounty: 0.25,
      communityHeterogeneityCv: 0.8,
    },
  ],
  [
    'another county',
    'q-county',
    17,
    {
      misroutePerHop: 0.2,
      severalDepartmentsShare: 0.25,
      lapsePerDay: 0.003,
      entryAtCommunity: 0.35,
      entryAtCounty: 0.2,
      communityHeterogeneityCv: 0.6,
    },
  ],
];
const seeds = [1, 2, 3, 4, 5, 6];
const days = 365;

/** How far the mean over the worlds may be off, as a share of the truth: what the ways of measuring leave out. */
const mostBias: Readonly<Partial<Record<UncertaintyKey, number>>> = {
  misroutePerHop: 0.2,
  severalDepartmentsShare: 0.2,
  lapsePerDay: 0.12,
  entryAtCommunity: 0.05,
  entryAtCounty: 0.08,
  communityHeterogeneityCv: 0.35,
};

describe(`parameters of made counties, recovered from their ledgers (${days} days, ${seeds.length} worlds each)`, () => {
  it.for(counties)('%s', ([name, base, slice, truth], { annotate }) => {
    const errors = new Map<UncertaintyKey, number[]>();
    const held = new Map<UncertaintyKey, number>();
    let cases = 0;
    for (const seed of seeds) {
      const { run, townshipOf, state, residents } = sliceRun(base, { slice, days, settings: truth, seed });
      const ledger = ledgerOfRun(run, { words: runWordsZh, townshipOf });
      const { communities } = placeNames(runWordsZh, townshipOf);
      const of = state.arrangement.territory.residents;
      const { measured } = scenarioOf(ledger, {
        id: 'made',
        label: { zh: '造', en: 'made' },
        reading: ledgerReading(ledger),
        base: caseOf(base),
        given: { residents: { value: Math.round(residents) } },
        residentsOf: Object.fromEntries(communities.map((place, i) => [place, of[i]!])),
      });
      cases += ledger.cases;
      for (const { key, estimate } of measured) {
        const true_ = truth[key as UncertaintyKey];
        if (true_ === undefined) continue;
        errors.set(key as UncertaintyKey, [...(errors.get(key as UncertaintyKey) ?? []), estimate.value / true_ - 1]);
        const isIn = estimate.lo <= true_ && true_ <= estimate.hi;
        held.set(key as UncertaintyKey, (held.get(key as UncertaintyKey) ?? 0) + Number(isIn));
      }
    }
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
    for (const [key, found] of errors) {
      const mean = found.reduce((sum, one) => sum + one, 0) / found.length;
      const worst = Math.max(...found.map(Math.abs));
      const line = `${name}, ${Math.round(cases / seeds.length)} cases: ${key} off by ${percent(mean)} on average, ${percent(worst)} at worst; interval holds it in ${held.get(key)} of ${found.length}`;
      annotate(line);
      expect([key, Math.abs(mean) < mostBias[key]!]).toEqual([key, true]);
    }
    expect([...errors.keys()].sort()).toEqual(Object.keys(truth).sort());
  });
});
