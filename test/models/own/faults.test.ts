import { describe, expect, it } from 'vitest';
import { ownRuleFaults, withOwnRules } from '../../../models/governance/own/checkOwnRules.ts';
import { type Evaluate, textCompiler } from '../../../models/governance/own/compileText.ts';
import type { OwnRuleSpec } from '../../../models/governance/own/ownRule.ts';
import { ModelRegistry } from '../../../sim/experiment/registry.ts';
import { runReplicate } from '../../../sim/experiment/runReplicate.ts';
import { parametersOf } from '../support/governanceRuns.ts';
import { faultsOf, ownModel, ran, ranWith, rule } from './ownRuns.ts';

const hooks = 'eachEpoch, entryLevel, successChance, patience';

/** A rule that does `code` when it is first asked for a chance. */
const asked = (code: string) => `() => ({ successChance(one, chance) { ${code} } })`;

const faultOf = (source: string) => {
  const faults = faultsOf(() => ran({}, [rule(source)]));
  expect(faults).toHaveLength(1);
  return faults[0];
};

describe('Own rules as data', () => {
  const good = rule('() => ({})', { size: 1 });

  it.each<[string, unknown, unknown[]]>([
    ['no list', { 0: good }, [{ code: 'wrongType', path: 'rules', value: 'object', expected: 'array' }]],
    [
      'no rule',
      [null, 'x'],
      [
        { code: 'wrongType', path: 'rules[0]', value: null, expected: 'name, source, values' },
        { code: 'wrongType', path: 'rules[1]', value: 'x', expected: 'name, source, values' },
      ],
    ],
    [
      'nine rules',
      Array.from({ length: 9 }, (_, i) => ({ ...good, name: `r${i}` })),
      [{ code: 'outOfRange', path: 'rules', value: 9, expected: '≤ 8' }],
    ],
    [
      'names',
      [
        { ...good, name: 'My rule' },
        { ...good, name: `a${'b'.repeat(40)}` },
        { ...good, name: 7 },
      ],
      ['My rule', `a${'b'.repeat(40)}`, 7].map((value, i) => ({
        code: 'ownRuleName',
        path: `rules[${i}].name`,
        value,
        expected: '^[a-z][A-Za-z0-9]{0,39}$',
      })),
    ],
    ['one name twice', [good, good], [{ code: 'duplicateKey', path: 'rules.mine' }]],
    [
      'an unknown key',
      [{ ...good, value: 1 }],
      [{ code: 'unknownKey', path: 'rules.mine.value', expected: 'name, source, values' }],
    ],
    ['an empty source', [{ ...good, source: ' \n' }], [{ code: 'missingKey', path: 'rules.mine.source' }]],
    [
      'a source that is no text',
      [{ ...good, source: () => ({}) }],
      [{ code: 'wrongType', path: 'rules.mine.source', value: 'function', expected: 'string' }],
    ],
    [
      'a source too long',
      [{ ...good, source: ' '.repeat(20_000) + good.source }],
      [{ code: 'tooLarge', path: 'rules.mine.source', value: 20_010, expected: '≤ 20000' }],
    ],
    [
      'values that are no numbers',
      [{ ...good, values: { a: Number.NaN, b: '2', c: 1, d: Number.NEGATIVE_INFINITY } }],
      [
        { code: 'notFinite', path: 'rules.mine.values.a', value: 'NaN' },
        { code: 'notFinite', path: 'rules.mine.values.b', value: '2' },
        { code: 'notFinite', path: 'rules.mine.values.d', value: '-Infinity' },
      ],
    ],
    [
      'no values',
      [{ ...good, values: undefined }],
      [{ code: 'wrongType', path: 'rules.mine.values', value: 'undefined', expected: '{ key: number }' }],
    ],
    [
      'values too many',
      [{ ...good, values: Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`v${i}`, i])) }],
      [{ code: 'outOfRange', path: 'rules.mine.values', value: 101, expected: '≤ 100' }],
    ],
  ])('have faults for %s', (_, rules, faults) => {
    expect(ownRuleFaults(rules)).toEqual(faults);
    if (!Array.isArray(rules)) return;
    expect(faultsOf(() => withOwnRules(parametersOf({}), rules as OwnRuleSpec[]))).toEqual(faults);
  });

  it('have none where they are right, and are checked again where they run', () => {
    expect(ownRuleFaults([good, { ...good, name: 'z9' }])).toEqual([]);
    const parameters = { ...parametersOf({}), ownRules: [good, good] };
    expect(faultsOf(() => ranWith(parameters))).toEqual([{ code: 'duplicateKey', path: 'rules.mine' }]);
  });
});

describe('A text that gives no hooks', () => {
  const at = 'rules.mine.source';
  it.each([
    ['() => ({', { code: 'ownRuleSyntax', path: at }],
    ['42', { code: 'ownRuleNotFunction', path: at, value: 42 }],
    ['({ successChance: () => 0 })', { code: 'ownRuleNotFunction', path: at, value: 'object' }],
    ['async () => ({})', { code: 'ownRuleAsync', path: at, value: 'async' }],
    ['function* () { yield 1; }', { code: 'ownRuleAsync', path: at }],
    ['() => ({ patience: async () => 1 })', { code: 'ownRuleAsync', path: at, value: 'async' }],
    ['() => ({ *patience() { return 1; } })', { code: 'ownRuleAsync', path: 'rules.mine.patience' }],
    ["() => { import('node:fs'); return {}; }", { code: 'ownRuleAsync', path: at, value: 'import' }],
    ['() => 1', { code: 'ownRuleHooks', path: 'rules.mine', value: 1, expected: hooks }],
    ['() => []', { code: 'ownRuleHooks', path: 'rules.mine', value: 'array', expected: hooks }],
    ['() => {}', { code: 'ownRuleHooks', path: 'rules.mine', value: 'undefined', expected: hooks }],
    ['() => ({ success: () => 1 })', { code: 'unknownKey', path: 'rules.mine.success', expected: hooks }],
    ['() => ({ patience: 2 })', { code: 'wrongType', path: 'rules.mine.patience', value: 2, expected: 'function' }],
    ['() => { throw new RangeError("no"); }', { code: 'ownRuleThrew', path: at, value: 'RangeError: no' }],
    ['({ a }) => ({ x: a.b.c })', { code: 'ownRuleThrew', path: at }],
    ['(values) => { values.a = 1; return {}; }', { code: 'ownRuleThrew', path: at }],
    ['() => { undeclared = 1; return {}; }', { code: 'ownRuleThrew', path: at }],
    [
      '() => ({ patience: () => 2 ** 0.5 })',
      { code: 'ownRulePower', path: at, value: '**', expected: 'Math.pow(x, y)' },
    ],
  ])('%s', (source, fault) => {
    expect(faultOf(source)).toMatchObject(fault);
  });

  it('may speak of such things in comments and strings', () => {
    const source = "() => { /** 2 ** 3, async */ const s = 'import x ** await'; return { /* await */ }; } // async";
    expect(faultsOf(() => ran({}, [rule(source)]))).toEqual([]);
  });

  it('is refused where the host may not compile after all', () => {
    const refusing: Evaluate = () => {
      const error = new Error('unsafe-eval is not allowed');
      error.name = 'EvalError';
      throw error;
    };
    expect(faultsOf(() => textCompiler(refusing)(rule('() => ({})')))).toMatchObject([
      { code: 'ownRulesNotHere', value: 'EvalError: unsafe-eval is not allowed' },
    ]);
  });
});

describe('A hook that does what it may not', () => {
  const at = 'rules.mine.successChance';
  it.each([
    ['throw new Error("enough");', { code: 'ownRuleThrew', path: at, value: 'Error: enough' }],
    ['throw "bare";', { code: 'ownRuleThrew', path: at, value: 'bare' }],
    ['throw null;', { code: 'ownRuleThrew', path: at, value: 'null' }],
    ['return NaN;', { code: 'ownRuleReturned', path: at, value: 'NaN', expected: '[0, 1]' }],
    ['return 1.01;', { code: 'ownRuleReturned', path: at, value: 1.01, expected: '[0, 1]' }],
    ['return -0.01;', { code: 'ownRuleReturned', path: at, value: -0.01, expected: '[0, 1]' }],
    ['return "0.5";', { code: 'ownRuleReturned', path: at, value: '0.5', expected: '[0, 1]' }],
    ['return true;', { code: 'ownRuleReturned', path: at, value: true, expected: '[0, 1]' }],
    ['', { code: 'ownRuleReturned', path: at, value: 'undefined', expected: '[0, 1]' }],
    ['return Math.random();', { code: 'ownRuleRandom', path: at, value: 'Math.random', expected: 'draw(k)' }],
    ['return Math.sin(1);', { code: 'ownRuleMath', path: at, value: 'Math.sin' }],
    ['return Math.hypot(1, 2);', { code: 'ownRuleMath', path: at, value: 'Math.hypot' }],
    ['return Math.nothing(1);', { code: 'ownRuleThrew', path: at }],
    ['Math.left = 1;', { code: 'ownRuleThrew', path: at }],
    ['return Date.now();', { code: 'ownRuleGlobal', path: at, value: 'Date' }],
    ['return +new Date();', { code: 'ownRuleGlobal', path: at, value: 'Date' }],
    ['return performance.now();', { code: 'ownRuleGlobal', path: at, value: 'performance' }],
    ['fetch("x");', { code: 'ownRuleGlobal', path: at, value: 'fetch' }],
    ['setTimeout(() => 1);', { code: 'ownRuleGlobal', path: at, value: 'setTimeout' }],
    ['Promise.resolve().then(() => 1);', { code: 'ownRuleGlobal', path: at, value: 'Promise' }],
    ['new Intl.NumberFormat();', { code: 'ownRuleGlobal', path: at, value: 'Intl' }],
    ['return globalThis.Math.random();', { code: 'ownRuleGlobal', path: at, value: 'globalThis' }],
    ['return eval("1");', { code: 'ownRuleGlobal', path: at, value: 'eval' }],
    ['return new Function("return 1")();', { code: 'ownRuleGlobal', path: at, value: 'Function' }],
    ['process.exit(0);', { code: 'ownRuleGlobal', path: at, value: 'process' }],
    ['globalThis.leak = 1;', { code: 'ownRuleGlobal', path: at, value: 'globalThis' }],
    ['this.constructor.constructor; return (function () { return this.x; })();', { code: 'ownRuleThrew', path: at }],
    ['one.level = 2;', { code: 'ownRuleThrew', path: at }],
    ['return one.draw(64);', { code: 'ownRuleDraw', path: at, value: 64, expected: '0 … 63' }],
    ['return one.draw(0.5);', { code: 'ownRuleDraw', path: at, value: 0.5, expected: '0 … 63' }],
    ['return one.draw();', { code: 'ownRuleDraw', path: at, value: 'undefined', expected: '0 … 63' }],
  ])('fails the run with its fault: %s', (code, fault) => {
    expect(faultOf(asked(code))).toMatchObject(fault);
  });

  it.each([
    ['entryLevel: () => 3', 'entryLevel', 3, '0, 1, 2'],
    ['entryLevel: () => 0.5', 'entryLevel', 0.5, '0, 1, 2'],
    ['entryLevel: () => -1', 'entryLevel', -1, '0, 1, 2'],
    ['patience: () => 10.5', 'patience', 10.5, '[0, 10]'],
    ['patience: () => Infinity', 'patience', 'Infinity', '[0, 10]'],
    ['eachEpoch(e, d, all) { all[1].visits = 11; }', 'eachEpoch.communities[1].visits', 11, '[0, 10]'],
    ['eachEpoch(e, d, all) { all[0].claims = NaN; }', 'eachEpoch.communities[0].claims', 'NaN', '[0, 10]'],
    ['eachEpoch(e, d, all) { all[2].neighbours = "2"; }', 'eachEpoch.communities[2].neighbours', '2', '[0, 10]'],
  ])('fails the run where a value is not accepted: %s', (hook, place, value, expected) => {
    expect(faultOf(`() => ({ ${hook} })`)).toEqual({
      code: 'ownRuleReturned',
      path: `rules.mine.${place}`,
      value,
      expected,
    });
  });

  it.each([
    [
      'a case',
      '{ entryLevel(one, level) { kept = one; return level; }, eachEpoch(e) { if (e > 0) kept.draw(0); } }',
      '',
    ],
    [
      'a factor',
      '{ eachEpoch(e, d, all) { kept = all; }, entryLevel() { kept[0].visits = 0; return 0; } }',
      '.eachEpoch',
    ],
    [
      'a draw of a community',
      '{ eachEpoch(e, d, all) { kept = all; }, entryLevel: () => kept[0].draw(0) }',
      '.eachEpoch',
    ],
  ])('fails the run that uses %s when it is not its time', (_, made, place) => {
    expect(faultOf(`() => { let kept; return ${made}; }`)).toEqual({
      code: 'ownRuleStale',
      path: `rules.mine${place}`,
    });
  });

  it('fails the run that adds a community', () => {
    expect(faultOf('() => ({ eachEpoch(e, d, all) { all.push(1); } })')).toMatchObject({
      code: 'ownRuleThrew',
      path: 'rules.mine.eachEpoch',
    });
  });
});

describe('A run that a rule has failed', () => {
  it('is a failed row with the fault of the rule', async () => {
    const registry = new ModelRegistry().add(ownModel);
    const result = await runReplicate(
      {
        model: 'governance',
        parameters: withOwnRules(parametersOf({}), [rule('() => ({ entryLevel: () => -2 })')]),
        seed: 1,
        replicate: 0,
        log: 'none',
      },
      registry,
      { onProgress: () => undefined, isCancelled: () => false, pause: async () => undefined },
    );
    expect(result).toEqual({
      status: 'failed',
      fault: { code: 'ownRuleReturned', path: 'rules.mine.entryLevel', value: -2, expected: '0, 1, 2' },
    });
  });
});
