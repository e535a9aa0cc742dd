import { describe, expect, it } from 'vitest';
import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import { lessonTextsOf } from '../../../notebook/lesson/locales/lessonTextsOf.ts';
import type { Guess, LessonStep } from '../../../notebook/lesson/spec/lessonSpec.ts';
import { lessons } from '../../../notebook/lesson/spec/lessons.ts';
import type { LessonTexts, StepTexts } from '../../../notebook/lesson/spec/lessonTexts.ts';
import { caseOf } from '../../../scenarios/catalogue.ts';
import { checkQuestion } from '../../../scenarios/question/checkQuestion.ts';
import { planOf } from '../../../scenarios/question/planOf.ts';
import { leaves } from '../../locales/leaves.ts';

const languages = ['zh', 'en'] as const;
const outcomes = new Set(outcomeDefinitions.map(({ key }) => key));
const ids = (steps: readonly LessonStep[]) => steps.map(({ id }) => id);
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
const isTooLong = { zh: (line: string) => [...line].length > 60, en: (line: string) => words(line).length > 25 };

const policiesOf = (guess: Guess): readonly string[] => {
  if (guess.kind === 'hands') return [guess.policy, guess.against];
  if (guess.kind === 'marker') return [guess.policy, ...(guess.given === undefined ? [] : [guess.given])];
  return guess.over === 'weeks' ? [guess.policy, ...guess.given] : [];
};

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('Lesson %s', (_, lesson) => {
  const { trials, steps } = lesson;
  const plans = new Map(Object.entries(trials).map(([name, question]) => [name, planOf(question)]));
  const policyIds = (trial: string) => plans.get(trial)!.policies.map(({ id }) => id);

  it('asks questions that can be run: a slice, at most sixteen worlds, no fault', () => {
    for (const question of Object.values(trials)) {
      expect(() => checkQuestion(question)).not.toThrow();
      expect(question.slice).toBeGreaterThan(1);
      expect('replicates' in question.worlds && question.worlds.replicates).toBeLessThanOrEqual(16);
    }
  });

  it('sets nothing outside of the range that its case gives a constant', () => {
    for (const { case: id, settings } of Object.values(trials)) {
      const { constants } = caseOf(id as string) as { constants: Record<string, { range?: readonly number[] }> };
      for (const [key, value] of Object.entries(settings)) {
        const range = constants[key]?.range;
        if (range === undefined) continue;
        expect(value, key).toBeGreaterThanOrEqual(range[0]!);
        expect(value, key).toBeLessThanOrEqual(range[1]!);
      }
    }
  });

  it('names trials, policies and outcomes that there are', () => {
    for (const step of steps) {
      if (step.kind === 'watch') expect(policyIds(step.trial)).toEqual(expect.arrayContaining([step.left, step.right]));
      if (step.kind !== 'predict') continue;
      expect(policyIds(step.trial)).toEqual(expect.arrayContaining([...policiesOf(step.guess)]));
      if ('outcome' in step.guess) expect(outcomes).toContain(step.guess.outcome);
      if ('range' in step.guess) expect(step.guess.range[0]).toBeLessThan(step.guess.range[1]);
    }
  });

  it('runs every trial, and reveals every prediction once, after it was made', () => {
    const used = new Set(steps.flatMap((step) => ('trial' in step ? [step.trial] : [])));
    expect([...used].sort()).toEqual(Object.keys(trials).sort());
    const predicted = steps.filter(({ kind }) => kind === 'predict');
    expect(predicted.length).toBeGreaterThanOrEqual(2);
    const revealed = steps.flatMap((step) => (step.kind === 'reveal' ? [step.of] : []));
    expect([...revealed].sort()).toEqual(ids(predicted).sort());
    for (const [place, step] of steps.entries()) {
      if (step.kind === 'reveal') expect(ids(steps).indexOf(step.of)).toBeLessThan(place);
    }
  });

  it('takes 20 to 30 minutes in 10 to 14 steps with names of their own', () => {
    const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
    expect(minutes).toBeGreaterThanOrEqual(20);
    expect(minutes).toBeLessThanOrEqual(30);
    expect(new Set(ids(steps)).size).toBe(steps.length);
    expect(steps.length).toBeGreaterThanOrEqual(10);
    expect(steps.length).toBeLessThanOrEqual(14);
  });

  it.each(languages)('has the texts of every step and policy (%s)', (language) => {
    const texts = lessonTextsOf(lesson.id, language);
    expect(Object.keys(texts.steps)).toEqual(ids(steps));
    const policies = new Set(Object.keys(trials).flatMap(policyIds));
    expect(Object.keys(texts.policies).sort()).toEqual([...policies].sort());
    expect(texts.handout.tasks.length).toBe(texts.answers.length);
    for (const step of steps) {
      const said = texts.steps[step.id] as StepTexts;
      expect(said.ask !== undefined, step.id).toBe(step.kind === 'predict');
      expect(said.lines.length, step.id).toBeLessThanOrEqual(5);
      expect(said.lines.filter(isTooLong[language])).toEqual([]);
      expect(said.notes.length, step.id).toBeGreaterThanOrEqual(3);
      expect(said.notes.length, step.id).toBeLessThanOrEqual(6);
    }
  });

  it('says the same number of things in both languages', () => {
    const [zh, en] = languages.map((language) => [...leaves(lessonTextsOf(lesson.id, language))].map(([path]) => path));
    expect(zh).toEqual(en);
  });

  it('says nothing of a result: no percentage, no measured difference', () => {
    for (const language of languages) {
      const { steps: said } = lessonTextsOf(lesson.id, language);
      for (const { lines } of Object.values(said)) expect(lines.filter((line) => /[%％]/.test(line))).toEqual([]);
    }
  });

  it('keeps Chinese out of English, Latin words out of Chinese, and uses the signs of each', () => {
    const found = (texts: LessonTexts, pattern: RegExp) =>
      [...leaves(texts)].flatMap(([path, text]) => (pattern.test(text) ? [`${path}: ${text}`] : []));
    const [zh, en] = languages.map((language) => lessonTextsOf(lesson.id, language)) as [LessonTexts, LessonTexts];
    expect(found(en, /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/)).toEqual([]);
    // Keys of the keyboard and Q County have one letter.
    expect(found(zh, /[A-Za-z]{2,}/)).toEqual([]);
    expect(found(zh, /[\u3400-\u9fff][,;:!?()]|[,;!?()][\u3400-\u9fff]|["'`]|[^…]…(?!…)| {2}/)).toEqual([]);
    expect(found(zh, / [，。；：！？、（）“”]|[，。；：！？、（）] /)).toEqual([]);
  });
});

describe('The lessons', () => {
  it('ask by every kind of prediction among them', () => {
    const kinds = lessons.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.kind === 'predict' ? [guessKind(step.guess)] : [])),
    );
    expect(new Set(kinds)).toEqual(new Set(['curve over weeks', 'curve over policies', 'marker', 'hands']));
  });

  const guessKind = (guess: Guess) => (guess.kind === 'curve' ? `curve over ${guess.over}` : guess.kind);
});
