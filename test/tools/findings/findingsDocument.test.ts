import { describe, expect, it } from 'vitest';
import { fill } from '../../../locales/fill.ts';
import { findingsEn } from '../../../locales/findings.en.ts';
import { findingsZh } from '../../../locales/findings.zh.ts';
import { languages } from '../../../locales/language.ts';
import type { Estimate } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import { findingsDocument } from '../../../tools/findings/document/findingsDocument.ts';
import type { Findings } from '../../../tools/findings/document/readFindings.ts';
import { comparedOutcomes } from '../../../tools/findings/results/keptOutcomes.ts';
import { comparisonsOf } from '../../../tools/findings/study/comparisons.ts';
import { judge } from '../../../tools/findings/study/judge.ts';
import { sizes } from '../../../tools/findings/study/sizes.ts';
import { standing } from '../../../tools/findings/study/standing.ts';
import { parseStudy, studyText } from '../../../tools/findings/study/studyJson.ts';
import { type PreventionGain, plantedFactors, plantedSample } from './plantedSample.ts';

const n = 128;
const texts = { zh: findingsZh, en: findingsEn };

/** The findings on one made-up case; at 1:1 the gain is `whole`. */
function findingsOf(gain: PreventionGain, whole?: PreventionGain): Findings {
  const sample = plantedSample(n, gain);
  const { facts, choices } = sample;
  const comparisons = comparisonsOf(facts.case, facts.policies).map((one) => ({
    ...one,
    outcomes: comparedOutcomes.map((compared) => judge(sample, one, compared)),
  }));
  const study = parseStudy(
    studyText({
      name: 'beihu',
      inputs: '',
      wholeInputs: null,
      comparisons,
      standing: standing(sample),
      sizes: whole === undefined ? null : sizes(sample, plantedSample(64, whole)),
    }),
  );
  const factors = plantedFactors.map((factor, at) => ({ factor, choice: choices[at]! }));
  const family = comparisons.length * comparedOutcomes.length;
  return {
    cases: [{ ...study, facts, factors }],
    results: [facts],
    unfinished: [],
    family,
    searches: 40,
    mostP: 0.005,
  };
}

/** As they are, but for the share of worlds without overload in which prevention alone does less latent harm. */
function withUnloaded(findings: Findings, share: Estimate): Findings {
  const cases = findings.cases.map((one) => ({
    ...one,
    comparisons: one.comparisons.map((comparison) => ({
      ...comparison,
      outcomes: comparison.outcomes.map((judged) => {
        if (comparison.key !== 'preventing' || judged.outcome !== 'latentHarm') return judged;
        const [first] = judged.headline.priors;
        return { ...judged, headline: { ...judged.headline, priors: [{ ...first!, name: 'unloaded', share }] } };
      }),
    })),
  }));
  return { ...findings, cases };
}

const lost = findingsOf(() => -1);
const won = findingsOf(() => 1);
// Better with many hands only: in a quarter of the worlds.
const dependent = findingsOf(
  ([hands]) => hands! - 0.75,
  () => 1,
);

describe.each(languages)('The document on findings, %s,', (language) => {
  const { page, comparisons, semicolon, marks, case: own, sizes: sized } = texts[language];
  const names = texts[language].columns;
  const listed = (findings: Findings) => findingsDocument(findings, language);
  const nowhere = (axis: string) => fill(page.losesNowhere, { axis });

  it('says that prevention loses where it does, and of devolution, which changes nothing, that nothing can be told', () => {
    const text = listed(lost);
    const outcomes = Object.values(names).join(language === 'zh' ? '、' : ', ');
    const list = (['preventing', 'preventingDevolved'] as const)
      .map((key) => fill(page.losesIn, { comparison: comparisons[key], outcomes }))
      .join(semicolon);
    expect(text).toContain(fill(page.loses, { axis: page.axes.prevention, list }));
    expect(text).toMatch(new RegExp(`${marks.reference} 0 ?%`));
    expect(text).toContain(nowhere(page.axes.devolution));
    expect(text).toMatch(new RegExp(`${marks.unsure} 50 ?%`));
    expect(text).not.toMatch(new RegExp(`${marks.policy} \\d+ ?%`));
  });

  it('says that it wins where it does, and then not that it loses', () => {
    const text = listed(won);
    expect(text).toContain(nowhere(page.axes.prevention));
    expect(text).toMatch(new RegExp(`${marks.policy} 100 ?%`));
  });

  it('warns of the worlds in which the answer is another one, by what they have in common', () => {
    const box = listed(dependent).split(own.boxTitle)[1]!.split('\n\n')[0]!;
    expect(box).toMatch(/0\.7|1\.2/);
    expect(listed(lost).split(own.boxTitle)[1]!.split('\n\n')[0]!).not.toMatch(/0\.7\d|1\.2\d/);
  });

  it('says on its first page how many answers are another one where desks are not overloaded, and which', () => {
    const name = fill(own.pairItem, { comparison: comparisons.preventing, outcome: names.latentHarm });
    const item = fill(page.boxTurnedItem, { name, k: 1 });
    const said = (findings: Findings) => listed(findings).split(page.boxTitle)[1]!.split('\n\n')[0]!;
    expect(said(withUnloaded(lost, { value: 0.8, lo: 0.6, hi: 0.9 }))).toContain(item);
    expect(said(withUnloaded(lost, { value: 0.6, lo: 0.45, hi: 0.7 }))).not.toContain(item);
  });

  it('says where runs at 1:1 have the other policy ahead', () => {
    const opposite = fill(sized.opposite, { list: '' }).slice(0, 4);
    expect(listed(dependent)).toContain(opposite);
    expect(listed(lost)).toContain(sized.none);
  });

  it('leaves no placeholder and no number that is none', () => {
    for (const findings of [lost, won, dependent])
      expect(listed(findings)).not.toMatch(/\{\w+\}|NaN|undefined|Infinity/);
  });
});
