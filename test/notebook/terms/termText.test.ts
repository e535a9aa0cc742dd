import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../locales/language.ts';
import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import { parameters } from '../../../models/governance/parameters/parameters.ts';
import { termsEn } from '../../../notebook/locales/en/terms.ts';
import { termsZh } from '../../../notebook/locales/zh/terms.ts';
import { termOf } from '../../../notebook/terms/termText.ts';
import { verdict } from '../../../report/verdict/verdict.ts';
import { verdictSentences } from '../../../report/verdict/verdictText.ts';
import { caseOf } from '../../../scenarios/catalogue.ts';
import { comparisons, extents, names, reference } from '../../report/verdict/summaries.ts';
import { samplePlan, wordsOf } from './samples.ts';

const pageTerms = Object.keys(termsEn.page);
const cjk = /\p{Script=Han}/u;

describe.each(languages)('terms in %s', (language) => {
  const words = wordsOf(language);

  it('tell of every outcome what it is, its unit, how it is estimated and which direction is better', () => {
    for (const { key, unit } of outcomeDefinitions) {
      const term = termOf(`outcome:${key}`, words)!;
      for (const text of [term.title, term.definition, term.estimator, term.better]) expect(text, key).toMatch(/\S/);
      expect(term.unit, key).toBe(unit === 'share' ? '%' : words.texts.units[unit] || undefined);
    }
  });

  it('tell of every parameter what it is, its bounds, its value and where that comes from', () => {
    for (const { key, type } of parameters) {
      for (const term of [termOf(`parameter:${key}`, words)!, termOf(`parameter:${key}`, words, samplePlan())!]) {
        for (const text of [term.title, term.definition, term.provenance!.value]) expect(text, key).toMatch(/\S/);
        expect(Object.values(words.texts.report.provenance), key).toContain(term.provenance!.kind);
        expect(term.bounds === undefined, key).toBe(type === 'boolean');
      }
    }
  });

  it('tell of every term of the page what it is', () => {
    for (const key of pageTerms) {
      const term = termOf(`term:${key}`, words)!;
      expect(term.definition, key).toMatch(language === 'zh' ? /。$/ : /\.$/);
      expect([key, cjk.test(term.title), cjk.test(term.definition)]).toEqual([
        key,
        language === 'zh',
        language === 'zh',
      ]);
    }
  });

  it('are there for everything that a verdict marks', () => {
    fc.assert(
      fc.property(comparisons, extents, (summary, extent) => {
        const data = verdict(summary, reference, outcomeDefinitions, extent);
        const { headlines, details } = verdictSentences(data, names, words.texts);
        for (const part of [...headlines, ...details].flatMap(({ parts }) => parts)) {
          const id = part.kind === 'term' ? part.id : part.kind === 'number' ? part.term : 'term:world';
          expect([id, termOf(id, words) !== null]).toEqual([id, true]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('say nothing of what is not known', () => {
    for (const id of ['outcome:nothing', 'parameter:toString', 'term:toString', 'latentHarm', '', 'outcome:']) {
      expect(termOf(id, words)).toBeNull();
    }
  });
});

describe('the provenance of a parameter', () => {
  const words = wordsOf('en');
  const of = (key: string, plan = samplePlan(), policy?: string) =>
    termOf(`parameter:${key}`, words, plan, policy)!.provenance!;

  it('is the case for what the case states, with the passage', () => {
    const spec = caseOf('beihu');
    const stated = spec.constants.residents!;
    expect(of('residents')).toMatchObject({
      value: String(stated.value),
      givenBy: spec.label.en,
      kind: words.texts.report.provenance.seed,
      passage: stated.passage,
    });
  });

  it('is the policy for a lever: that of the reference, or the one asked about', () => {
    const [plain, preventive] = [of('patrolHoursShare'), of('patrolHoursShare', samplePlan(), 'preventive-devolved')];
    expect(Number(preventive.value)).toBeGreaterThan(Number(plain.value));
    expect(preventive.givenBy).not.toBe(plain.givenBy);
  });

  it('calls a source of an assumption what suggests it, and no more', () => {
    const { kind, source, suggestedBy } = of('patrolHoursShare', samplePlan(), 'preventive-devolved');
    expect([kind, source]).toEqual([words.texts.report.provenance.assumption, undefined]);
    expect(suggestedBy).toContain('[seed003]');
  });

  it('is the reader for what the question sets', () => {
    expect(of('patrolHoursShare', samplePlan({ patrolHoursShare: 0.3 }))).toEqual({
      value: '0.3',
      givenBy: words.page.terms.card.bySettings,
    });
  });

  it('is the model where neither case nor policy says anything', () => {
    const unsaid = parameters.find(
      ({ key, kind }) => kind === 'uncertainty' && !(key in caseOf('beihu').uncertainties),
    )!;
    expect(of(unsaid.key)).toMatchObject({
      value: String(unsaid.default),
      givenBy: words.page.terms.card.byDefault,
    });
  });
});

it('The words of terms have the same shape in both languages', () => {
  const shape = (tree: object): unknown =>
    Object.entries(tree)
      .map(([key, value]) => [key, typeof value === 'string' ? (value.match(/\{\w+\}/g) ?? []) : shape(value)])
      .sort();
  expect(shape(termsZh)).toEqual(shape(termsEn));
});
