import { describe, expect, it } from 'vitest';
import { ledgerReading } from '../../../ledger/describe/ledgerReading.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { runWordsZh } from '../../../ledger/locales/runWords.zh.ts';
import { latentGuess } from '../../../ledger/scenario/latentGuess.ts';
import { outcomeEstimates } from '../../../ledger/scenario/outcomeEstimates.ts';
import { type LedgerScenario, scenarioOf } from '../../../ledger/scenario/scenarioOf.ts';
import { scenarioYaml } from '../../../ledger/scenario/scenarioYaml.ts';
import { surfacedRates } from '../../../ledger/scenario/surfacedRates.ts';
import { ledgerOfRun } from '../../../ledger/simulated/ledgerOfRun.ts';
import { placeNames } from '../../../ledger/simulated/runWords.ts';
import { outcomesOf } from '../../../models/governance/outcomes/outcomes.ts';
import { parameters } from '../../../models/governance/parameters/parameters.ts';
import { caseOf } from '../../../scenarios/catalogue.ts';
import { parseCase } from '../../../scenarios/loader/parseCase.ts';
import { provenanceOf } from '../../../scenarios/provenance.ts';
import { resolveRun } from '../../../scenarios/resolve.ts';
import { type SliceRun, sliceRun } from '../simulated/run.ts';

/** What the county is made with; the ledger is to give it back. */
const truth = {
  misroutePerHop: 0.2,
  severalDepartmentsShare: 0.25,
  lapsePerDay: 0.003,
  entryAtCommunity: 0.35,
  entryAtCounty: 0.25,
  communityHeterogeneityCv: 0.6,
  latentRequestsPer10kYear: 1500,
};

// One township of fourteen (27 000 residents), one year, followed 90 days; seed 1.
const made = sliceRun('beihu', { slice: 14, days: 365, settings: truth });

const registerOf = ({ run, townshipOf }: SliceRun): Ledger => ledgerOfRun(run, { words: runWordsZh, townshipOf });

const ledger = registerOf(made);
const reading = ledgerReading(ledger);
const { communities } = placeNames(runWordsZh, made.townshipOf);
const { residents } = made.state.arrangement.territory;
const residentsOf = Object.fromEntries(communities.map((name, i) => [name, residents[i]!]));

const scenario: LedgerScenario = scenarioOf(ledger, {
  id: 'made-county',
  label: { zh: '造出的县', en: 'a county that was made' },
  reading,
  base: caseOf('beihu'),
  given: {
    residents: { value: Math.round(made.residents), range: [25_000, 28_000] },
    townships: { value: 1 },
    communities: { value: communities.length },
  },
  residentsOf,
});

const estimateOf = (key: string) => scenario.measured.find((one) => one.key === key)!.estimate;
const uncertaintyOf = (key: keyof typeof truth) => scenario.spec.uncertainties[key]!;

describe('From a made county to its ledger and back', () => {
  it.each(['lapsePerDay', 'entryAtCommunity', 'entryAtCounty'] as const)('%s comes back within a tenth', (key) => {
    const { value, n } = estimateOf(key);
    expect(n).toBeGreaterThan(100);
    expect(Math.abs(value / truth[key] - 1)).toBeLessThan(0.1);
  });

  it('the chance of a wrong desk comes back within its range, and within a fifth', () => {
    const { value, range } = uncertaintyOf('misroutePerHop');
    expect(estimateOf('misroutePerHop').n).toBeGreaterThan(700);
    expect(range![0]).toBeLessThan(truth.misroutePerHop);
    expect(range![1]).toBeGreaterThan(truth.misroutePerHop);
    expect(Math.abs(value / truth.misroutePerHop - 1)).toBeLessThan(0.2);
  });

  it('the share of several departments comes back within five points, told apart from wrong desks', () => {
    expect(Math.abs(estimateOf('severalDepartmentsShare').value - truth.severalDepartmentsShare)).toBeLessThan(0.05);
  });

  it('how communities differ comes back within its interval, from eleven communities', () => {
    const { value, lo, hi, n } = estimateOf('communityHeterogeneityCv');
    expect(n).toBe(communities.length);
    expect(Math.abs(value - truth.communityHeterogeneityCv)).toBeLessThan(0.3);
    expect(hi - lo).toBeGreaterThan(0.1);
  });

  it('rates of birth are guessed within a tenth from what surfaces in a run with other ones', () => {
    const other = sliceRun('beihu', {
      slice: 14,
      days: 180,
      settings: { ...truth, latentRequestsPer10kYear: 2400 },
    });
    const { byClass } = surfacedRates(registerOf(other), reading.types, other.residents);
    const { uncertainties } = other.run.parameters;
    const guess = latentGuess(scenario.rates.byClass, {
      dispute: { rate: byClass.dispute.value, latent: uncertainties.latentDisputesPer10kYear },
      request: { rate: byClass.request.value, latent: uncertainties.latentRequestsPer10kYear },
      hazard: { rate: byClass.hazard.value, latent: uncertainties.hazardsPerGridYear },
    });
    expect(Math.abs(guess.latentRequestsPer10kYear!.value / 1500 - 1)).toBeLessThan(0.1);
    expect(guess.latentRequestsPer10kYear).toMatchObject({ from: 'assumption', range: [1300, expect.any(Number)] });
    for (const key of ['latentDisputesPer10kYear', 'hazardsPerGridYear'] as const) {
      expect(Math.abs(guess[key]!.value / uncertainties[key] - 1)).toBeLessThan(0.15);
    }
  });

  it('outcomes that the ledger tells are those of the run, as far as a register knows them', () => {
    const outcomes = outcomesOf(made.state);
    const { acceptDays, studyDays, replyDays } = made.run.parameters.levers;
    const deadlines = { accept: Number(acceptDays), study: Number(studyDays), reply: Number(replyDays), settle: 30 };
    const found = outcomeEstimates({ ledger, reading, rates: scenario.rates, deadlines });
    expect(found.map(({ outcome }) => outcome)).toEqual(
      expect.arrayContaining(['casesPer10k', 'medianDaysToSettlement', 'escalationRate', 'settledByTownshipShare']),
    );
    /** By how much a register may differ: what is closed on paper, kept off the books, or due by the end of a workday. */
    const leeway: Readonly<Record<string, number>> = {
      casesPer10k: 0.03,
      acceptedOnTimeShare: 0.06,
      repliedOnTimeShare: 0.06,
    };
    for (const { outcome, estimate, isBounds } of found) {
      const slack = (leeway[outcome] ?? 0.05) * Math.max(outcomes[outcome]!, outcome.endsWith('Share') ? 1 : 0);
      const [lo, hi] = isBounds ? [estimate.lo, estimate.hi] : [estimate.value, estimate.value];
      expect([outcome, outcomes[outcome]! >= lo - slack, outcomes[outcome]! <= hi + slack]).toEqual([
        outcome,
        true,
        true,
      ]);
    }
  });
});

describe('The scenario of a ledger', () => {
  const text = scenarioYaml(scenario.spec);
  const read = parseCase(text, { name: 'made-county.yaml' });

  it('is a case file that is read as it was written, and runs', () => {
    expect(read).toEqual(scenario.spec);
    const { constants, uncertainties } = resolveRun({ case: read, policy: 'beihu-after' });
    expect(constants.residents).toBe(Math.round(made.residents));
    expect(uncertainties.lapsePerDay).toBe(uncertaintyOf('lapsePerDay').value);
  });

  it('says of every measured value in which data, on how many cases and within which interval', () => {
    for (const key of Object.keys(scenario.spec.uncertainties)) {
      const { kind, n, range, data } = provenanceOf(read, key);
      expect([key, kind]).toEqual([key, 'measured']);
      expect(n).toBeGreaterThan(0);
      expect(range).toHaveLength(2);
      expect(data).toEqual(scenario.data);
    }
    expect(scenario.data).toMatchObject({ cases: ledger.cases, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    // The data stand once in the file.
    expect(text.split(scenario.data.digest)).toHaveLength(2);
  });

  it('names every uncertainty of the model once: measured, or with why the ledger does not tell it', () => {
    const told = [...Object.keys(scenario.spec.uncertainties), ...scenario.untold.map(({ key }) => key)];
    const all = parameters.filter(({ kind }) => kind === 'uncertainty').map(({ key }) => key);
    expect([...told].sort()).toEqual([...all].sort());
    expect(scenario.untold.find(({ key }) => key === 'latentDisputesPer10kYear')!.reason).toBe('calibration');
    expect(scenario.untold.find(({ key }) => key === 'seasonAmplitude')!.reason).toBe('lag');
  });

  it('keeps what no parameter carries as facts, none of fewer than five cases', () => {
    const { institutions } = scenario.spec;
    const labels = institutions.map(({ label }) => label.zh);
    for (const label of [
      '浮现的纠纷',
      '婚姻家庭纠纷由哪些县级部门办理',
      '办结天数的中位数（拟合）',
      '期初未结件数（台账所记）',
    ]) {
      expect(labels).toContain(label);
    }
    for (const { from, n, label } of institutions) {
      expect([label.zh, from]).toEqual([label.zh, 'measured']);
      expect(n).toBeGreaterThanOrEqual(5);
    }
    const matrix = institutions.find(({ label }) => label.zh === '劳动争议由哪些县级部门办理')!;
    // The model's first department of labour disputes is its ninth.
    expect(matrix.value).toMatch(/^人力资源和社会保障局 /);
  });
});
