import { describe, expect, it } from 'vitest';
import { cliFaultCodes } from '../../cli/faultCodes.ts';
import { ledgerFaultCodes } from '../../ledger/faultCodes.ts';
import { libraryFaultCodes } from '../../library/faultCodes.ts';
import { alternativesEn } from '../../locales/alternatives.en.ts';
import { alternativesZh } from '../../locales/alternatives.zh.ts';
import { attributionEn } from '../../locales/attribution.en.ts';
import { attributionZh } from '../../locales/attribution.zh.ts';
import { commandsEn } from '../../locales/commands.en.ts';
import { commandsZh } from '../../locales/commands.zh.ts';
import { decisionEn } from '../../locales/decision.en.ts';
import { decisionZh } from '../../locales/decision.zh.ts';
import { faultFrameEn, faultsEn } from '../../locales/faults.en.ts';
import { faultFrameZh, faultsZh } from '../../locales/faults.zh.ts';
import { faultText } from '../../locales/faultText.ts';
import { fill, placeholdersOf } from '../../locales/fill.ts';
import { languageOf } from '../../locales/language.ts';
import { ledgerReadingEn } from '../../locales/ledgerReading.en.ts';
import { ledgerReadingZh } from '../../locales/ledgerReading.zh.ts';
import { ledgerScenarioEn } from '../../locales/ledgerScenario.en.ts';
import { ledgerScenarioZh } from '../../locales/ledgerScenario.zh.ts';
import { reportEn } from '../../locales/report.en.ts';
import { reportZh } from '../../locales/report.zh.ts';
import { robustnessEn } from '../../locales/robustness.en.ts';
import { robustnessZh } from '../../locales/robustness.zh.ts';
import { sensitivityEn } from '../../locales/sensitivity.en.ts';
import { sensitivityZh } from '../../locales/sensitivity.zh.ts';
import { survivalEn } from '../../locales/survival.en.ts';
import { survivalZh } from '../../locales/survival.zh.ts';
import { sweepEn } from '../../locales/sweep.en.ts';
import { sweepZh } from '../../locales/sweep.zh.ts';
import { unitsEn } from '../../locales/units.en.ts';
import { unitsZh } from '../../locales/units.zh.ts';
import { validationEn } from '../../locales/validation.en.ts';
import { validationZh } from '../../locales/validation.zh.ts';
import { governanceFaultCodes } from '../../models/governance/faultCodes.ts';
import { eventsEn } from '../../models/governance/locales/events.en.ts';
import { eventsZh } from '../../models/governance/locales/events.zh.ts';
import { outcomesEn } from '../../models/governance/locales/outcomes.en.ts';
import { outcomesZh } from '../../models/governance/locales/outcomes.zh.ts';
import { parametersEn } from '../../models/governance/locales/parameters.en.ts';
import { parametersZh } from '../../models/governance/locales/parameters.zh.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { parameters } from '../../models/governance/parameters/parameters.ts';
import { notebookFaultCodes } from '../../notebook/faultCodes.ts';
import { figuresFaultCodes } from '../../notebook/figures/faultCodes.ts';
import { exploreFaultCodes } from '../../notebook/pages/explore/faultCodes.ts';
import { ledgerPageFaultCodes } from '../../notebook/pages/ledger/faultCodes.ts';
import { reportFaultCodes } from '../../report/faultCodes.ts';
import { scenariosFaultCodes } from '../../scenarios/faultCodes.ts';
import { analysisFaultCodes } from '../../sim/analysis/faultCodes.ts';
import { engineFaultCodes } from '../../sim/engine/faultCodes.ts';
import { experimentFaultCodes } from '../../sim/experiment/faultCodes.ts';
import { leaves } from './leaves.ts';

const codes = [
  ...engineFaultCodes,
  ...experimentFaultCodes,
  ...analysisFaultCodes,
  ...governanceFaultCodes,
  ...scenariosFaultCodes,
  ...ledgerFaultCodes,
  ...reportFaultCodes,
  ...notebookFaultCodes,
  ...figuresFaultCodes,
  ...exploreFaultCodes,
  ...ledgerPageFaultCodes,
  ...libraryFaultCodes,
  ...cliFaultCodes,
];

const cjk = /[\u3400-\u9fff]/;

describe('faults', () => {
  it('Every code of every room has a text in both languages, and no text is without a code', () => {
    expect(Object.keys(faultsEn).sort()).toEqual([...new Set(codes)].sort());
    expect(Object.keys(faultsZh).sort()).toEqual([...new Set(codes)].sort());
  });

  it.each([...new Set(codes)])('%s says the same with the same places to fill, in two languages', (code) => {
    const [en, zh] = [faultsEn[code]!, faultsZh[code]!];
    expect(en.trim()).not.toBe('');
    expect(en).not.toMatch(cjk);
    expect(zh).toMatch(cjk);
    expect(placeholdersOf(zh).sort()).toEqual(placeholdersOf(en).sort());
    for (const name of placeholdersOf(en)) expect(['path', 'value', 'expected', 'line']).toContain(name);
  });

  it('A fault is one line: place, problem, value, expectation, and the line of the file', () => {
    const fault = { code: 'outOfRange', path: 'levers.patrolHoursShare', value: 1.4, expected: '[0, 0.6]', line: 7 };
    expect(faultText(fault, 'en')).toBe('line 7: levers.patrolHoursShare: out of range, got 1.4; expected [0, 0.6]');
    expect(faultText(fault, 'zh')).toBe('第 7 行：levers.patrolHoursShare：超出范围，得到 1.4；应为 [0, 0.6]');
    expect(faultText({ code: 'missingArgument', path: 'zhili run CASE' }, 'en')).toBe('zhili run CASE: missing');
    expect(faultText({ code: 'notANumber', path: 'x', value: '' }, 'en')).toBe('x: not a number, got ""');
  });

  it('What the text names itself is not said twice', () => {
    const fault = { code: 'unknownName', path: 'zhili explain', value: 'x', expected: 'y, z' };
    expect(faultText(fault, 'en')).toBe('zhili explain: unknown name x; nearest known: y, z');
  });

  it('A code without a text is shown as it is, also one that every object has', () => {
    expect(faultText({ code: 'fromTheFuture', path: 'x' }, 'en')).toBe('x: fromTheFuture');
    expect(faultText({ code: 'toString', path: 'x' }, 'zh')).toBe('x：toString');
  });

  it('A value with braces is not filled again', () => {
    expect(faultText({ code: 'unknownName', path: '{value}', value: '{expected}', expected: '{path}' }, 'en')).toBe(
      '{value}: unknown name {expected}; nearest known: {path}',
    );
  });
});

describe('texts', () => {
  it.each([
    ['texts of alternatives', alternativesEn, alternativesZh],
    ['texts of attribution', attributionEn, attributionZh],
    ['commands', commandsEn, commandsZh],
    ['report', reportEn, reportZh],
    ['texts of reading ledgers', ledgerReadingEn, ledgerReadingZh],
    ['texts of scenarios of ledgers', ledgerScenarioEn, ledgerScenarioZh],
    ['sensitivity texts', sensitivityEn, sensitivityZh],
    ['texts of decisions', decisionEn, decisionZh],
    ['texts of robustness', robustnessEn, robustnessZh],
    ['survival', survivalEn, survivalZh],
    ['texts of sweeps', sweepEn, sweepZh],
    ['frame of faults', faultFrameEn, faultFrameZh],
    ['texts of validation', validationEn, validationZh],
    ['units', unitsEn, unitsZh],
    ['outcomes', outcomesEn, outcomesZh],
    ['parameters', parametersEn, parametersZh],
    ['events', eventsEn, eventsZh],
  ])('The %s have the same shape and the same places to fill in both languages', (_, en, zh) => {
    const [english, chinese] = [leaves(en), leaves(zh)];
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [path, text] of english) {
      expect(text, path).not.toMatch(cjk);
      expect(placeholdersOf(chinese.get(path)!).sort(), path).toEqual(placeholdersOf(text).sort());
    }
  });

  it('Every outcome and parameter has a label, every unit a text', () => {
    const keys = outcomeDefinitions.map(({ key }) => key).sort();
    expect(Object.keys(outcomesEn).sort()).toEqual(keys);
    expect(Object.keys(outcomesZh).sort()).toEqual(keys);
    for (const { key } of parameters) expect(Object.keys(parametersEn)).toContain(key);
    for (const { unit } of [...outcomeDefinitions, ...parameters]) expect(Object.keys(unitsEn), unit).toContain(unit);
  });

  it.each([outcomesEn, outcomesZh])(
    'Labels, definitions and estimators of outcomes are there, labels differ',
    (texts) => {
      for (const [key, text] of Object.entries(texts)) {
        for (const part of [text.label, text.definition, text.estimator]) expect(part.trim(), key).not.toBe('');
      }
      expect(new Set(Object.values(texts).map(({ label }) => label)).size).toBe(Object.keys(texts).length);
    },
  );

  it('Fill replaces what has a value and leaves the rest', () => {
    expect(fill('{a} {b} {a} {toString}', { a: 1 })).toBe('1 {b} 1 {toString}');
  });
});

describe('language', () => {
  it.each([
    [{}, 'zh'],
    [{ LANG: '' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'zh_TW' }, 'zh'],
    [{ LANG: 'zh_CN', LC_MESSAGES: 'de_DE' }, 'en'],
  ] as const)('%j means %s', (environment, language) => {
    expect(languageOf(environment)).toBe(language);
  });
});
