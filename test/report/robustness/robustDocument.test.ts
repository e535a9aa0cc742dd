import { describe, expect, it } from 'vitest';
import { robustText } from '../../../cli/report/robustText.ts';
import { textsOf } from '../../../locales/texts.ts';
import { headlineSentences } from '../../../report/decision/headlineSentences.ts';
import { robustDrawnJson } from '../../../report/robustness/drawnJson.ts';
import { robustCautions } from '../../../report/robustness/robustCautions.ts';
import { type RobustChoices, robustDocument } from '../../../report/robustness/robustDocument.ts';
import { comparisonNames } from '../../../report/robustness/robustNames.ts';
import { robustJson, robustOfJson } from '../../../report/robustness/robustnessJson.ts';
import { robustRows } from '../../../report/robustness/robustRows.ts';
import { robustWorldColumns, worldRows } from '../../../report/robustness/worldColumns.ts';
import type { FaultError } from '../../../sim/engine/fault.ts';
import { plantedPlan, plantedRuns } from './planted.ts';

const facts = { version: '1.2.3', engine: 'abc' };
const english = textsOf('en');
const made = (choices: RobustChoices = {}) => robustDocument(plantedPlan, plantedRuns, facts, choices);
const document = made();
const about = (policy: string, outcome: string) =>
  document.comparisons.find((one) => one.policy === policy && one.outcome === outcome)!;
const codesOf = (act: () => unknown): string[] => {
  try {
    act();
  } catch (error) {
    return (error as FaultError).faults.map(({ code }) => code);
  }
  return [];
};

describe('The document of policies over drawn worlds (n = 120, seed 1)', () => {
  it('compares every policy with the reference in the usual objective of each aim', () => {
    expect(document.objectives.map(({ aim, outcome }) => [aim, outcome])).toEqual([
      ['cost', 'coordinationYuan'],
      ['resolution', 'grievanceResolutionRate'],
      ['harm', 'latentHarm'],
      ['equity', 'resolutionGini'],
    ]);
    expect(document.comparisons).toHaveLength(8);
    expect(document).toMatchObject({ case: 'beihu', slice: '1/14', points: 120, randomWorlds: 'shared' });
    expect(document.runs).toEqual({ ok: 718, failed: 0, refused: 2 });
  });

  it('finds the planted reversal: the third policy has less latent harm below two thirds of the first factor', () => {
    const { headline } = about('preventive-devolved', 'latentHarm');
    // The one refused world of 120 is left out.
    expect(headline.n).toBe(119);
    expect(Math.abs(headline.share.value - 2 / 3)).toBeLessThan(0.02);
    expect(headline.first).toMatchObject({ key: 'growthPerDay', side: 'above' });
    const position = Math.log(Number(headline.first!.value) / 0.003) / Math.log(10);
    expect(Math.abs(position - 2 / 3)).toBeLessThan(0.01);
    expect(about('reactive-devolved', 'latentHarm').headline.share.value).toBe(0);
  });

  it('takes as targets what the reference reaches in the median world, so that it meets each in half of them', () => {
    expect(document.targets.map(({ from, ...target }) => [from, ...Object.keys(target)])).toEqual([
      ['reference', 'outcome', 'atMost'],
      ['reference', 'outcome', 'atLeast'],
      ['reference', 'outcome', 'atMost'],
      ['reference', 'outcome', 'atMost'],
    ]);
    const [reference] = document.satisficing;
    for (const { share } of reference!.targets) expect(Math.abs(share - 0.5)).toBeLessThan(0.02);
    const [asked] = made({ targets: [{ outcome: 'latentHarm', atMost: 9.1 }] }).satisficing;
    expect(asked!.targets.map(({ key }) => key)).toEqual(['latentHarm']);
    expect(Math.abs(asked!.share - 0.1)).toBeLessThan(0.02);
  });

  it('has a second prior about the scenario’s own values, or those asked for instead', () => {
    expect(document.priors).toHaveLength(1);
    expect(document.priors[0]).toMatchObject({ from: 'scenario', priors: { staff: { kind: 'triangular', mode: 1 } } });
    expect(document.priors[0]!.effective).toBeLessThan(120);
    const slow = made({ priors: { slow: { growthPerDay: { kind: 'range', range: [0.003, 0.01] } } } });
    expect(slow.priors.map(({ name, from }) => [name, from])).toEqual([['slow', 'asked']]);
    const { priors } = slow.comparisons.find(
      (one) => one.outcome === 'latentHarm' && one.policy !== 'reactive-devolved',
    )!.headline;
    expect(priors[0]!.share.value).toBe(1);
  });

  it('says which values asked about lie outside the tested ranges', () => {
    const { outside } = made({ asked: { growthPerDay: 0.5, localDiscount: 0.2, shocksPerYear: 3 } }).asked;
    expect(outside.map(({ key, side }) => [key, side])).toEqual([
      ['growthPerDay', 'above'],
      ['shocksPerYear', 'notVaried'],
    ]);
  });

  it('compares some policies with another reference where told', () => {
    const one = made({ policies: ['preventive-devolved'], reference: 'reactive-devolved', objectives: ['latentHarm'] });
    expect(one.policies).toEqual(['reactive-devolved', 'preventive-devolved']);
    expect(one.comparisons.map(({ policy }) => policy)).toEqual(['preventive-devolved']);
    // Better where 3 u − 2 < 0.5.
    expect(Math.abs(one.comparisons[0]!.headline.share.value - 5 / 6)).toBeLessThan(0.02);
  });

  it('as JSON is the same again, but for digits of charts', () => {
    const text = robustJson(document);
    expect(text).not.toContain('NaN');
    const read = robustOfJson(JSON.parse(text));
    const without = ({ worlds: _, comparisons, ...rest }: typeof document) => [
      rest,
      comparisons.map(({ headline: { flips, ...headline }, ...one }) => ({
        ...one,
        headline,
        flips: flips.map((flip) => (flip.kind === 'range' ? { ...flip, curve: null } : flip)),
      })),
    ];
    expect(without(read)).toEqual(without(document));
    expect(read.worlds.means).toEqual(document.worlds.means);
    expect(robustJson(read)).toBe(text);
    const said = (one: typeof document) =>
      one.comparisons.map((own) => headlineSentences(own.headline, comparisonNames(one, own, english), english));
    expect(said(read)).toEqual(said(document));
  });

  it('of a reference that is refused everywhere compares nothing and sets no targets', () => {
    const isReference = (place: number) => Math.floor(place / 2) % 3 === 0;
    const outcomes = Object.fromEntries(
      Object.entries(plantedRuns.outcomes).map(([key, column]) => [
        key,
        column.map((value, place) => (isReference(place) ? Number.NaN : value)),
      ]),
    );
    const refused = robustDocument(plantedPlan, { ...plantedRuns, outcomes }, facts);
    expect([refused.targets, refused.satisficing]).toEqual([[], []]);
    expect(refused.comparisons.every(({ headline }) => headline.n === 0)).toBe(true);
    expect(robustText(refused, english)).not.toContain('NaN');
  });

  it('in a report tells the same in a fraction of the text', () => {
    const read = robustOfJson(JSON.parse(robustDrawnJson(document)));
    const { worlds: drawn, comparisons: _, ...told } = read;
    const { worlds, comparisons: __, ...all } = robustOfJson(JSON.parse(robustJson(document)));
    expect(told).toEqual(all);
    expect([robustRows(read)].map((rows) => [...rows])).toEqual([[...robustRows(document)]]);
    const [own, whole] = [drawn, worlds].map(({ means }) => means.latentHarm!['preventive-devolved']!);
    expect(own!.at(-1)).toBeNull();
    expect(own![0]).toBeCloseTo(whole![0]!, 3);
    expect(robustDrawnJson(document).length).toBeLessThan(0.7 * robustJson(document).length);
  });

  it('an end of an interval outside the tested range is infinite again when it is read', () => {
    const { headline, ...rest } = about('preventive-devolved', 'latentHarm');
    const open = { value: 0.01, lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY };
    const flips = headline.flips.map((flip) =>
      flip.kind === 'range' ? { ...flip, crossings: [{ ...open, above: 'policy' as const, isSure: true }] } : flip,
    );
    const first = { key: 'growthPerDay', side: 'above' as const, ...open, distance: 0.1 };
    const read = robustOfJson(
      JSON.parse(robustJson({ ...document, comparisons: [{ ...rest, headline: { ...headline, flips, first } }] })),
    );
    expect(read.comparisons[0]!.headline.first).toEqual(first);
    expect(read.comparisons[0]!.headline.flips[0]).toMatchObject({ crossings: [open] });
  });

  it('as CSV has every figure once, what has no value empty', () => {
    const rows = [...robustRows(document)].map((row) => row.trimEnd());
    expect(rows[0]).toBe('figure,outcome,policy,against,about,value,lo,hi,n');
    for (const row of rows) expect(row.split(',')).toHaveLength(9);
    const cells = rows.map((row) => row.split(',').slice(0, 5).join());
    expect(new Set(cells).size).toBe(rows.length);
    for (const figure of ['better', 'betterUnderPrior', 'flip', 'regretMax', 'allTargets', 'frontShare']) {
      expect(rows.some((row) => row.startsWith(`${figure},`))).toBe(true);
    }
    expect(rows.join('\n')).toMatch(/\nregretMax,coordinationYuan,preventive-devolved,,,100\.0+\d,,,119\n/);
  });

  it('as a table has a row a drawn world, with the values drawn, means and regrets', () => {
    const [header, first, ...rows] = [...worldRows(robustWorldColumns(document))];
    expect(header).toMatch(/^point,growthPerDay,localDiscount,staff,coordinationYuan:reactive-centralized,/);
    expect(header).toContain(',regret:latentHarm:preventive-devolved,');
    expect(first).toMatch(/^0,0\.0/);
    expect(rows).toHaveLength(119);
    // Of the last point a policy was refused, so that nobody has a regret there.
    expect(rows.at(-1)).toMatch(/(,){12}\n$/);
  });

  it('cautions name the outcomes, comparisons, targets or priors that they are about', () => {
    const saidOf = (one: typeof document) =>
      robustCautions(one, english)
        .map(({ text }) => text)
        .join('\n');
    const said = saidOf(document);
    expect(said).toMatch(/In 7 of 120 worlds the outcome is undefined/);
    expect(said).toMatch(/^By the prior “the scen.*” only: So weighted, 1\d\d worlds tell as much as 4\d/m);
    const unsure = { code: 'unsureWorlds', isGrave: true, values: { share: 0.9 } } as const;
    const [first, ...others] = document.comparisons;
    const lucky = { ...first!, headline: { ...first!.headline, cautions: [unsure] } };
    expect(saidOf({ ...document, comparisons: [lucky, ...others] })).toMatch(
      /^The coordination cost \(“.+”\): Nothing is to be concluded from it\. In 90 %/m,
    );
    const [one, ...more] = document.satisficing;
    const [target, ...rest] = one!.targets;
    const near = { ...one!, targets: [{ ...target!, unsure: 0.4 }, ...rest] };
    expect(saidOf({ ...document, satisficing: [near, ...more] })).toMatch(
      /^Targets \(the coordination cost\): Nothing is to be concluded from it\. In 40 %/m,
    );
  });

  it('says nothing of few worlds where few count under another prior alone', () => {
    const narrow = made({
      priors: { narrow: { growthPerDay: { kind: 'range', range: [0.01, 0.0101] } } },
      objectives: ['latentHarm'],
    });
    const said = robustCautions(narrow, english);
    expect(said.filter(({ isGrave }) => isGrave)).toEqual([]);
    expect(said.map(({ text }) => text).join()).not.toMatch(/Only \d+ worlds/);
  });

  it.each<[string, RobustChoices | 'morris', string]>([
    ['an unknown policy', { policies: ['preventive-devolve'] }, 'unknownPolicy'],
    ['an unknown reference', { reference: 'nobody' }, 'unknownReference'],
    ['an unknown outcome', { objectives: ['latentHarms'] }, 'unknownOutcome'],
    ['an outcome of which neither more nor less is better', { objectives: ['utilisation'] }, 'outcomeWithoutDirection'],
    ['nothing to compare', { policies: ['reactive-centralized'] }, 'tooFewPolicies'],
    ['a design that is no sample', 'morris', 'designNotDrawn'],
  ])('refuses %s', (_, choices, code) => {
    const { experiment } = plantedPlan;
    const morris = { ...plantedPlan, experiment: { ...experiment, design: { kind: 'oneAtATime' } as const } };
    const act = () => (choices === 'morris' ? robustDocument(morris, plantedRuns, facts) : made(choices));
    expect(codesOf(act)).toEqual([code]);
  });
});
