import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultQuestion } from '../../../scenarios/question/defaults.ts';
import type { Question } from '../../../scenarios/question/question.ts';
import { parseSettings, settingsYaml } from '../../../scenarios/question/settingsFile.ts';
import { encodeQuestion } from '../../../scenarios/question/token.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { faultsOf, lineOf, planted, readScenario } from '../files.ts';
import { questions } from './questions.ts';

const facts = { engine: '0123456789abcdef', version: '0.1.0', hash: 'a'.repeat(64) };

const question: Question = {
  ...defaultQuestion('beihu'),
  policies: [
    { kind: 'builtIn', id: 'before' },
    {
      kind: 'mixture',
      id: 'mine',
      label: '多走访',
      base: 'after',
      levers: { patrolHoursShare: 0.25, jointPanel: true },
    },
    { kind: 'file', file: { name: '我们的.yaml', text: readScenario('policies/devolved.yaml') } },
  ],
  reference: 1,
  settings: { warningAuc: 0.7 },
};

const text = settingsYaml(question, facts);

describe('A settings file', () => {
  it('gives back question and facts, whatever the question', () => {
    fc.assert(
      fc.property(questions, (one) => {
        const read = parseSettings(settingsYaml(one, facts));
        expect(read).toEqual({ question: one, replay: { ...facts, token: encodeQuestion(one) } });
      }),
      { numRuns: 500 },
    );
  });

  it('reads like what a person would write: names, own files as they are', () => {
    expect(text).toMatch(/^zhili: 1\ncase: beihu\npolicies:\n {2}- before\n {2}- id: mine\n {4}label: 多走访\n/);
    expect(text).toContain(
      '\nreference: mine\ndays: 365\nseed: 1\nreplicates: 10\nslice: 1/1\nsettings:\n  warningAuc: 0.7\n',
    );
    expect(text).toContain('    text: |\n      # yaml-language-server:');
    expect(text).toContain(`\n  token: ${encodeQuestion(question)}\n`);
  });

  it('needs no more than a case; a hash is there only where it is known', () => {
    expect(parseSettings('zhili: 1\ncase: zhuji\n')).toEqual({ question: defaultQuestion('zhuji') });
    const { replay } = parseSettings(settingsYaml(question, { engine: 'e', version: 'v' }));
    expect(replay).toEqual({ engine: 'e', version: 'v', token: encodeQuestion(question) });
  });

  it('edited is another question, with the token of the old one', () => {
    const { question: edited, replay } = parseSettings(planted(text, 'days: 365', 'days: 90'));
    expect(edited).toEqual({ ...question, days: 90 });
    expect(replay?.token).not.toBe(encodeQuestion(edited));
  });

  it('carries the largest files a question may have', () => {
    // A line end a letter costs most: every line is indented.
    const file = { name: 'long.yaml', text: 'ab\n'.repeat(66_000) };
    const one: Question = { ...defaultQuestion('beihu'), policies: [{ kind: 'file', file }] };
    expect(parseSettings(settingsYaml(one, facts)).question).toEqual(one);
  });
});

describe('A fault in a settings file', () => {
  it.each([
    ['case: beihu', 'case: behu', { code: 'unknownCase', path: 'case', value: 'behu' }],
    ['days: 365', 'days: 0', { code: 'outOfRange', path: 'days', value: 0, expected: 'integer [1, 3650]' }],
    ['days: 365', 'days: a year', { code: 'wrongType', path: 'days', value: 'a year' }],
    ['seed: 1', 'seed: -1', { code: 'outOfRange', path: 'seed' }],
    ['seed: 1', 'sead: 1', { code: 'unknownKey', path: 'sead', expected: expect.stringMatching(/^seed ∈/) }],
    ['replicates: 10', 'replicates: 100001', { code: 'outOfRange', path: 'replicates' }],
    ['replicates: 10', 'precision: 1', { code: 'outOfRange', path: 'precision', expected: '(0, 1)' }],
    ['slice: 1/1', 'slice: 1/0', { code: 'wrongType', path: 'slice', value: '1/0', expected: '1/k' }],
    ['slice: 1/1', 'slice: 1/1001', { code: 'outOfRange', path: 'slice', value: '1/1001' }],
    [
      'reference: mine',
      'reference: yours',
      { code: 'unknownReference', path: 'reference', expected: 'before, mine, 我们的.yaml' },
    ],
    ['  - before', '  - befor', { code: 'unknownPolicy', path: 'policies[0]', value: 'befor' }],
    ['  - before', '  - {file: x.yaml}', { code: 'missingKey', path: 'policies[0].text' }],
    ['  - before', '  - 3', { code: 'wrongType', path: 'policies[0]', value: 3 }],
    ['  - before', '  - mine', { code: 'duplicatePolicy', path: 'policies[1]', value: 'mine' }],
    ['id: mine', 'id: before', { code: 'duplicatePolicy', path: 'policies[1].id' }],
    ['id: mine', 'id: Mine', { code: 'wrongType', path: 'policies[1].id', expected: 'a-z 0-9 -' }],
    [
      'label: 多走访',
      `label: ${'多'.repeat(61)}`,
      { code: 'wrongType', path: 'policies[1].label', expected: 'text ≤ 60' },
    ],
    [
      'label: 多走访',
      'lable: 多走访',
      { code: 'unknownKey', path: 'policies[1].lable', expected: expect.stringMatching(/^label ∈/) },
    ],
    ['base: after', 'base: later', { code: 'unknownPolicy', path: 'policies[1].base' }],
    [
      'patrolHoursShare: 0.25',
      'patrolHoursShare: 1.4',
      { code: 'outOfRange', path: 'policies[1].levers.patrolHoursShare', expected: '[0, 0.6] share' },
    ],
    [
      'patrolHoursShare: 0.25',
      'patrolHourShare: 0.25',
      {
        code: 'unknownKey',
        path: 'policies[1].levers.patrolHourShare',
        expected: expect.stringMatching(/^patrolHoursShare ∈/),
      },
    ],
    ['warningAuc: 0.7', 'warningAuc: 7', { code: 'outOfRange', path: 'settings.warningAuc' }],
    ['warningAuc: 0.7', 'warningAuk: 0.7', { code: 'unknownKey', path: 'settings.warningAuk' }],
    ['warningAuc: 0.7', 'warningAuc: .inf', { code: 'notFinite', path: 'settings.warningAuc' }],
    ['hash: aaa', 'hash: xaa', { code: 'wrongType', path: 'replay.hash' }],
    ['version: 0.1.0', 'versions: 0.1.0', { code: 'missingKey', path: 'replay.version' }],
    ['zhili: 1', 'zhili: 2', { code: 'questionTooNew', path: 'zhili', value: 2, expected: '1 … 1' }],
    ['zhili: 1', 'zhili: one', { code: 'questionVersion', path: 'zhili', value: 'one' }],
  ])('where %s is %s is told with its line', (piece, instead, fault) => {
    const faulty = planted(text, piece, instead);
    const found = faultsOf(() => parseSettings(faulty)).find(({ code }) => code === fault.code);
    expect(found).toMatchObject(fault);
    const lines = [
      lineOf(faulty, instead),
      lineOf(faulty, instead) + 1,
      lineOf(faulty, 'replay:'),
      lineOf(faulty, 'replay:') + 1,
    ];
    if (instead !== '  - mine') expect(lines).toContain(found!.line);
    else expect(found!.line).toBe(lineOf(faulty, '- id: mine'));
  });

  it('Replicates and precision exclude each other', () => {
    const faulty = planted(text, 'seed: 1', 'seed: 1\nprecision: 0.1');
    expect(faultsOf(() => parseSettings(faulty))).toMatchObject([
      { code: 'exactlyOne', path: 'precision', line: lineOf(faulty, 'precision') },
    ]);
  });

  it('is told with all others and the name of the file', () => {
    let faulty = planted(text, 'days: 365', 'days: 0');
    faulty = planted(faulty, 'warningAuc: 0.7', 'warningAuc: 7');
    faulty = planted(faulty, '  - before', '  - befor');
    expect(faultsOf(() => parseSettings(faulty, { name: 's.yaml' })).map(({ path }) => path)).toEqual([
      's.yaml#policies[0]',
      's.yaml#days',
      's.yaml#settings.warningAuc',
    ]);
  });

  it('may be its size, or that of the files in it', () => {
    expect(faultsOf(() => parseSettings(`zhili: 1\ncase: beihu # ${'x'.repeat(3_000_000)}`))[0]?.code).toBe('tooLarge');
    const large = { name: 'l.yaml', text: 'x'.repeat(200_001) };
    const own: Question = { ...defaultQuestion('beihu'), policies: [{ kind: 'file', file: large }] };
    expect(faultsOf(() => settingsYaml(own, facts))).toEqual([
      { code: 'tooLarge', path: 'policies[0].text', value: '200001 bytes', expected: '≤ 200000 bytes' },
    ]);
    const four: Question = {
      ...own,
      policies: ['a', 'b', 'c', 'd'].map((name) => ({ kind: 'file', file: { name, text: '县'.repeat(60_000) } })),
    };
    expect(faultsOf(() => settingsYaml(four, facts))).toEqual([
      { code: 'tooLarge', path: 'policies[3].text', value: '720000 bytes', expected: '≤ 600000 bytes' },
    ]);
  });

  it('is never anything but a fault, whatever the text', () => {
    const lines = text.split('\n');
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.string({ unit: 'binary', maxLength: 30 }), (at, instead) => {
        try {
          parseSettings(lines.with(at, instead).join('\n'));
        } catch (error) {
          if (!(error instanceof FaultError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('A settings file of an older version', () => {
  const steps = [(written: unknown) => ({ ...(written as object), days: 30 })];

  it('is brought up to date', () => {
    expect(parseSettings('zhili: 1\ncase: beihu\n', {}, steps).question.days).toBe(30);
    expect(parseSettings('zhili: 2\ncase: beihu\n', {}, steps).question.days).toBe(365);
  });

  it('that says of no version is refused', () => {
    expect(faultsOf(() => parseSettings('case: beihu\n'))).toEqual([
      { code: 'missingKey', path: 'zhili', expected: '1 … 1', line: 1 },
    ]);
  });
});
