import { textsOf } from '../../../locales/texts.ts';
import type { SensitivityDocument } from '../../../report/sensitivity/sensitivityDocument.ts';
import type { SensitivityNames } from '../../../report/sensitivity/sensitivityNames.ts';
import type { Caution, Estimate, SensitivityResult } from '../../../sim/analysis/sensitivity/sensitivity.ts';

export const english = textsOf('en');
export const chinese = textsOf('zh');

/** A response in days and factors a, b, c …. */
export const namesFor = (k: number): SensitivityNames => ({
  response: 'X',
  factors: Array.from('abcdefghij').slice(0, k),
  unit: 'd',
});

export const estimate = (value: number, half = 0.05): Estimate => ({ value, lo: value - half, hi: value + half });

/** A result with nothing but what is given. */
export const planted = (set: Partial<SensitivityResult>): SensitivityResult => ({
  n: 64,
  nUndefined: 0,
  mean: 1,
  sd: 1,
  noiseShare: 0,
  cautions: [],
  ...set,
});

export const sobolOf = (first: readonly Estimate[], total: readonly Estimate[], noiseShare = 0): SensitivityResult =>
  planted({ noiseShare, sobol: { n: 64, mean: 1, variance: 1, first, total, second: [] } });

export const grave = (about: Caution['about']): Caution => ({
  code: 'tooFewPoints',
  isGrave: true,
  ...(about === undefined ? {} : { about }),
  values: { n: 3, least: 10 },
});

const twoSobol = sobolOf(
  [estimate(0.5), estimate(0.1)],
  [estimate(0.6), { value: 0.2, lo: Number.NaN, hi: Number.NaN }],
  Number.NaN,
);

/** A document of two factors, of which one is the author's own, and every method; the second response must not be used. */
export const plantedDocument: SensitivityDocument = {
  version: '1.2.3',
  engine: '0123456789abcdef',
  hash: 'ab'.repeat(32),
  experiment: 'planted',
  case: 'beihu',
  seed: 7,
  days: 60,
  slice: '1/14',
  replicates: 2,
  worlds: 'shared',
  policies: ['reactive-centralized', 'preventive-devolved'],
  reference: 'reactive-centralized',
  design: { kind: 'saltelli', points: 64, secondOrder: true },
  factors: [
    {
      factor: { key: 'audit', kind: 'number', range: [0, 1], spacing: 'linear' },
      choice: { key: 'audit' },
    },
    {
      factor: { key: 'slack', kind: 'number', range: [0.5, 1.5], spacing: 'linear' },
      choice: { key: 'slack', label: { zh: '余力', en: 'slack' }, times: ['cadreShare'], range: [0.5, 1.5] },
    },
  ],
  points: 300,
  pointsPlanned: 384,
  runs: { ok: 1190, failed: 2, refused: 8 },
  stop: 'cancelled',
  responses: [
    {
      outcome: 'disputeResolutionRate',
      policy: 'preventive-devolved',
      against: 'reactive-centralized',
      result: {
        ...twoSobol,
        sobol: { ...twoSobol.sobol!, second: [{ i: 0, j: 1, ...estimate(0.08) }] },
        morris: {
          n: 9,
          effects: [
            { mu: 0.4, muStar: estimate(0.41), sigma: 0.1 },
            { mu: 0.01, muStar: estimate(0.02), sigma: 0.03 },
          ],
        },
        emulator: {
          n: 300,
          degree: 2,
          terms: 6,
          q2: 0.93,
          first: [estimate(0.5), estimate(0.1)],
          total: [estimate(0.6), estimate(0.2)],
        },
        pawn: { n: 300, slices: 10, indices: [estimate(0.4), estimate(0.1)], bound: 0.2 },
        regional: {
          reached: 100,
          missed: 200,
          factors: [
            { distance: 0.4, sign: 1, lowest: 0.1, highest: 0.6 },
            { distance: 0.1, sign: -1, lowest: 0.3, highest: 0.3 },
          ],
          bound: 0.2,
        },
        tornado: {
          base: estimate(0.1),
          factors: [
            { low: estimate(0), high: estimate(0.3), swing: estimate(0.3) },
            { low: estimate(0.1), high: estimate(0.1), swing: estimate(0) },
          ],
        },
        factorial: { n: 16, main: [estimate(0.3), estimate(0)], interactions: [{ i: 0, j: 1, ...estimate(0.1) }] },
        cautions: [{ code: 'unfinished', isGrave: false, values: { points: 300, planned: 384 } }],
      },
    },
    {
      outcome: 'escalationRate',
      policy: 'preventive-devolved',
      against: null,
      result: { ...twoSobol, cautions: [grave('sobol')] },
    },
  ],
};
