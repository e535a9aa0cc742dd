import { describe, expect, it } from 'vitest';
import { basePoints, designKinds, intoIndices, setDesignKind } from '../../../notebook/experiment/state/designEdits.ts';
import {
  editQuestion,
  furtherPolicies,
  policyOf,
  referenceOf,
  removePolicy,
  setCase,
  setLabel,
  setPolicy,
  setReference,
  toggleOutcome,
} from '../../../notebook/experiment/state/experimentEdits.ts';
import { makeExperimentState } from '../../../notebook/experiment/state/experimentState.ts';
import { setDays } from '../../../notebook/pages/compare/settings/questionEdits.ts';
import { defaultExperiment } from '../../../notebook/pages/sensitivity/state/defaultExperiment.ts';
import type { PolicyChoice } from '../../../scenarios/question/question.ts';

const builtIn = (id: string): PolicyChoice => ({ kind: 'builtIn', id });
const [reactive, preventive, market] = ['reactive-centralized', 'preventive-devolved', 'market-led'].map(builtIn);
const start = defaultExperiment();

describe('The policies of an experiment', () => {
  it('are the one that is looked at and the one it is compared with', () => {
    expect([policyOf(start), referenceOf(start)]).toEqual([preventive, reactive]);
    const other = setPolicy(start, market!);
    expect([policyOf(other), referenceOf(other)]).toEqual([market, reactive]);
  });

  it('change places where one is chosen for the other', () => {
    for (const swapped of [setPolicy(start, reactive!), setReference(start, preventive!)]) {
      expect([policyOf(swapped), referenceOf(swapped)]).toEqual([reactive, preventive]);
    }
  });

  it('are one by itself where it is compared with nothing, and two again', () => {
    const alone = setReference(start, undefined);
    expect(alone.question.policies).toEqual([preventive]);
    expect([policyOf(alone), referenceOf(alone)]).toEqual([preventive, undefined]);
    expect(setReference(alone, reactive!)).toEqual(start);
  });

  it('keep those besides the two, which can be taken away one by one', () => {
    const three = editQuestion(start, (question) => ({ ...question, policies: [...question.policies, market!] }));
    expect(furtherPolicies(three)).toEqual([market]);
    const swapped = setPolicy(three, reactive!);
    expect(swapped.question.policies).toHaveLength(3);
    expect(furtherPolicies(swapped)).toEqual([market]);
    expect(removePolicy(three, 'builtIn market-led')).toEqual(start);
  });
});

describe('An experiment', () => {
  it('keeps a fixed number of worlds whatever is done to its question', () => {
    const edited = editQuestion(start, (question) => ({ ...question, worlds: { precision: 0.02 } }));
    expect(edited.question.worlds).toEqual(start.question.worlds);
    const state = makeExperimentState(start);
    state.question.edit((question) => setDays(question, 30));
    expect(state.experiment.value).toEqual({ ...start, question: { ...start.question, days: 30 } });
  });

  it('goes to another case with its policies', () => {
    const { question } = setCase(start, 'zhuji');
    expect(question.case).toBe('zhuji');
    expect(question.policies).toEqual(start.question.policies);
  });

  it('has an outcome or has it not', () => {
    const more = toggleOutcome(start, 'trust');
    expect(more.outcomes).toEqual([...start.outcomes, 'trust']);
    expect(toggleOutcome(more, 'trust')).toEqual(start);
  });

  it('is named in both languages at once until they differ', () => {
    expect(setLabel(start, 'Mine', 'en').label).toEqual({ zh: start.label.zh, en: 'Mine' });
    const same = { ...start, label: { zh: 'A', en: 'A' } };
    expect(setLabel(same, 'B', 'zh').label).toEqual({ zh: 'B', en: 'B' });
  });

  it('has a size of every kind of design to begin with, and the same one where the kind stays', () => {
    for (const kind of designKinds) expect(setDesignKind(start, kind).design.kind).toBe(kind);
    expect(setDesignKind(start, 'morris')).toBe(start);
  });

  it('offers powers of two and the number it has', () => {
    expect(basePoints(64)).toEqual([8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096]);
    expect(basePoints(100)).toContain(100);
  });

  it('goes from a screening to indices of those named, in its own order', () => {
    const next = intoIndices(start, ['localDiscount', 'growthPerDay']);
    expect(next.factors.map(({ key }) => key)).toEqual(['growthPerDay', 'localDiscount']);
    expect(next.design.kind).toBe('saltelli');
  });
});
