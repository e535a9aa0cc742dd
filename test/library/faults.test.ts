import { describe, expect, it } from 'vitest';
import type { CompareOptions, SimulateOptions } from '../../library/api.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import { localLaboratory } from './localLaboratory.ts';

const { compare, simulate } = localLaboratory();

/** `code path` of everything that is wrong, and the message. */
async function refused(call: Promise<unknown>): Promise<{ places: string[]; message: string }> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(FaultError);
  const { faults, message } = error as FaultError;
  return { places: faults.map(({ code, path }) => `${code} ${path}`), message };
}

const simulating = (options: object) => refused(simulate({ case: 'beihu', ...options } as SimulateOptions));
const comparing = (options: object) => refused(compare({ case: 'beihu', ...options } as CompareOptions));

describe('Options that are wrong', () => {
  it('Are told all at once, where they stand, in the reader’s language', async () => {
    const { places, message } = await simulating({
      case: 'beihai',
      polcy: 'before',
      policy: { id: 'mine', base: 'reactiv', levers: { patrolHours: 0.1, audit: 2 } },
      assumptions: { growth: 1, severitySpread: 9 },
      days: 0,
      seed: -1,
      slice: 0,
      replicates: 1.5,
      log: 'some',
      language: 'en',
      onProgress: true,
      signal: 5,
    });
    expect(places.sort()).toEqual(
      [
        'unknownCase case',
        'unknownKey polcy',
        'unknownKey policy.levers.patrolHours',
        'outOfRange policy.levers.audit',
        'unknownPolicy policy.base',
        'unknownKey assumptions.growth',
        'outOfRange assumptions.severitySpread',
        'outOfRange days',
        'outOfRange seed',
        'outOfRange slice',
        'wrongType replicates',
        'wrongType log',
        'wrongType onProgress',
        'wrongType signal',
      ].sort(),
    );
    expect(message).toContain('polcy: unknown key, got polcy; expected policy ∈ {');
    expect(message).toContain('case: unknown case, got beihai; expected beihu ∈ {');
    expect((await simulating({ days: 0, language: 'zh' })).message).toBe(
      'days：超出范围，得到 0；应为 integer [1, 3650]',
    );
  });

  it.each([
    [{ policies: ['base'] }, 'outOfRange policies'],
    [{ policies: ['base', 'base'] }, 'duplicatePolicy policies[1]'],
    [{ policies: 'base' }, 'wrongType policies'],
    [{ policies: ['base', 'preventive'], reference: 'reactive' }, 'unknownReference reference'],
    [{ precision: 0.1, replicates: 3 }, 'exactlyOne precision'],
    [{ precision: 2 }, 'outOfRange precision'],
    [{ slice: 15 }, 'outOfRange slice'],
    [{ case: { name: 'mine.yaml', text: 'id: [' } }, 'yamlSyntax mine.yaml'],
    [{ policies: ['base', { name: 'mine.yaml', text: 'id: x' }] }, 'missingKey mine.yaml#extends'],
  ])('%j of a comparison is refused: %s', async (options, place) => {
    expect((await comparing(options)).places).toContain(place);
  });

  it.each([undefined, null, 'beihu', []])('%j instead of options is refused', async (options) => {
    expect((await refused(simulate(options as never))).places).toEqual(['wrongType options']);
  });
});

describe('Own outcomes that are wrong', () => {
  it.each([
    ['disputeResolutionRat * 2', 'unknownName', 'got disputeResolutionRat; expected'],
    ['hours.patrols', 'unknownName', 'nearest known: hours.patrol ∈'],
    ['2 *', 'expressionSyntax', 'Unexpected end of expression'],
    ['trust = 2', 'expressionNotAllowed', 'trust = 2'],
    ['f(x) = x', 'expressionNotAllowed', 'f(x) = x'],
    ['import({a: 1})', 'unknownName', 'import()'],
    ['createUnit("x")', 'unknownName', 'createUnit()'],
    ['evaluate("1")', 'unknownName', 'evaluate()'],
    ['parse("1")', 'unknownName', 'parse()'],
    ['simplify("1")', 'unknownName', 'simplify()'],
    ['derivative("x", "x")', 'unknownName', 'derivative()'],
    ['random()', 'unknownName', 'random()'],
    ['trust.constructor', 'unknownName', 'trust.constructor'],
    ['trust.constructor("return 1")', 'unknownName', 'trust.constructor()'],
    ['trust["constructor"]', 'expressionNotAllowed', 'constructor'],
    ['"text"', 'expressionNotAllowed', 'text'],
    ['[1, 2]', 'expressionNotAllowed', '[1, 2]'],
    ['3 cm', 'unknownName', 'cm'],
    ['1; 2', 'expressionNotAllowed', ''],
    ['toString', 'unknownName', 'toString'],
    [' ', 'expressionNotAllowed', 'got ""'],
    ["trust'", 'expressionNotAllowed', "got '"],
    ['(sqrt)(4)', 'unknownName', 'got sqrt'],
    ['max(sqrt)', 'unknownName', 'got sqrt'],
    ['hours.patrol.constructor', 'unknownName', 'hours.patrol.constructor'],
    ['outcome0', 'unknownName', 'outcome0'],
    ['__proto__', 'unknownName', '__proto__'],
  ])('The expression %s is refused before anything runs', async (mine, code, said) => {
    const { places, message } = await simulating({ outcomes: { mine } });
    expect(places).toContain(`${code} outcomes.mine`);
    expect(message.replaceAll('unknown name ', 'got ').replaceAll('; nearest known', '; expected')).toContain(
      said.replace('nearest known', 'expected'),
    );
  });

  it('Names that are taken or no names, and what is no outcome, are refused', async () => {
    const { places } = await simulating({
      outcomes: { trust: 'utilisation', 'two words': '1', __proto_: '1', five: 5 },
    });
    expect(places).toEqual([
      'outcomeTaken outcomes.trust',
      'wrongType outcomes.two words',
      'wrongType outcomes.__proto_',
      'wrongType outcomes.five',
    ]);
    expect((await simulating({ outcomes: ['1'] })).places).toEqual(['wrongType outcomes']);
  });
});

describe('Own rules that are wrong', () => {
  it.each([
    [{ name: 'my rule', rule: () => ({}) }, 'ownRuleName rules[0].name'],
    [{ rule: () => ({}) }, 'ownRuleName rules[0].name'],
    [{ name: 'mine' }, 'exactlyOne rules[0].rule'],
    [{ name: 'mine', rule: () => ({}), source: '() => ({})' }, 'exactlyOne rules[0].rule'],
    [{ name: 'mine', rule: '() => ({})' }, 'wrongType rules[0].rule'],
    [{ name: 'mine', source: ' ' }, 'missingKey rules.mine.source'],
    [{ name: 'mine', rule: Math.max }, 'ruleNotText rules[0].rule'],
    [{ name: 'mine', rule: () => ({}), values: { k: Number.NaN } }, 'notFinite rules.mine.values.k'],
    [{ name: 'mine', rule: () => ({}), valeus: {} }, 'unknownKey rules.mine.valeus'],
    ['mine', 'wrongType rules[0]'],
  ])('%j is refused: %s', async (rule, place) => {
    expect((await simulating({ rules: [rule] })).places).toEqual([place]);
  });

  it('Two of one name are refused, and what is no list', async () => {
    const rule = { name: 'mine', rule: () => ({}) };
    expect((await simulating({ rules: [rule, rule] })).places).toEqual(['duplicateKey rules.mine']);
    expect((await simulating({ rules: rule })).places).toEqual(['wrongType rules']);
  });
});
