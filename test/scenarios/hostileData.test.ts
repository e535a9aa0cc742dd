import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { faultText } from '../../locales/faultText.ts';
import { experimentIds, experimentTextOf } from '../../scenarios/experiment/experimentCatalogue.ts';
import { decodeExperiment } from '../../scenarios/experiment/experimentToken.ts';
import { parseExperiment, parseExperimentBytes } from '../../scenarios/experiment/parseExperiment.ts';
import { scenariosFaultCodes } from '../../scenarios/faultCodes.ts';
import { parseCase } from '../../scenarios/loader/parseCase.ts';
import { parsePolicy } from '../../scenarios/loader/parsePolicy.ts';
import { parseTargets } from '../../scenarios/loader/parseTargets.ts';
import { defaultQuestion } from '../../scenarios/question/defaults.ts';
import { packedText } from '../../scenarios/question/packedText.ts';
import { parseSettings, settingsYaml } from '../../scenarios/question/settingsFile.ts';
import { decodeQuestion } from '../../scenarios/question/token.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import { faultsOf, readScenario } from './files.ts';

/** Milliseconds a test may take, on a machine that does other things as well: a hang takes for ever. */
const bound = 30_000;
const MiB = 1 << 20;

const known: readonly string[] = scenariosFaultCodes;
const settings = settingsYaml(defaultQuestion('beihu'), { engine: '0123456789abcdef', version: '1.0.0' });
const texts = [settings, ...experimentIds.map(experimentTextOf)];

/** Every reader of a text of others besides those of cases and policies, which hostile.test.ts has. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  experiment: parseExperiment,
  settings: parseSettings,
  targets: parseTargets,
  'question token': decodeQuestion,
  'experiment token': decodeExperiment,
};

/** Whether a reader takes a text. Anything but a `FaultError` with known codes, as plain data, fails the test. */
function survives(read: (text: string) => unknown, text: string): boolean {
  try {
    read(text);
    return true;
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    for (const one of error.faults) {
      expect(known).toContain(one.code);
      expect(JSON.stringify(one).length).toBeLessThan(10_000);
    }
    expect(error.faults.length).toBeLessThan(5000);
    return false;
  }
}

const allSurvive = (text: string): boolean[] => Object.values(readers).map((read) => survives(read, text));
const deep = (open: string, close: string, n: number) => open.repeat(n) + close.repeat(n);

function laughs(lines: number): string {
  const first = 'a0: &a0 [x, x, x, x, x, x, x, x, x]';
  const further = Array.from({ length: lines }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(8)}*a${i}]`);
  return [first, ...further].join('\n');
}

describe('Experiments, settings, targets and tokens that mean harm', { timeout: bound }, () => {
  it.each([
    ['50 MB', 'a: 1\n'.repeat(10 * MiB)],
    ['a billion laughs', laughs(9)],
    ['a map that holds itself', 'factors: &a {b: *a}'],
    ['a merge key', 'a: &a {b: 1}\nfactors: {<<: *a}'],
    ['a tag of code', 'factors: !!js/function "function () { return 1 }"'],
    ['a tag of its own', '%TAG ! tag:example.com,2000:\n---\nfactors: !x 1'],
    ['a hundred thousand levels', deep('[', ']', 50_000)],
    ['a hundred thousand maps', `${'{a: '.repeat(100_000)}1`],
  ])('%s end as faults', (_, text) => {
    expect(allSurvive(text)).not.toContain(true);
  });

  it('an escape writes no character that the text itself may not hold', () => {
    const policy = readScenario('policies/preventive.yaml');
    const codesOf = (text: string) => faultsOf(() => parsePolicy(text)).map(({ code, path }) => `${code} ${path}`);
    for (const piece of ['\\x1b[2J', '\\x00', '\\u202e', '\\ud800', '\\ufffd', '\\x9b']) {
      const label = policy.replace(/zh: [^,}\n]+/, `zh: "a${piece}b"`);
      expect(label).not.toBe(policy);
      expect(codesOf(label)).toEqual(['badEncoding label.zh']);
      expect(codesOf(`${policy}\n"a${piece}b": 1\n`)).toEqual([expect.stringMatching(/^badEncoding a(\[2J)?b$/)]);
      expect(faultsOf(() => parseCase(`id: "a${piece}b"`))[0]?.code).toBe('badEncoding');
    }
  });

  it('a fault shows a terminal nothing that steers it, wherever its text is from', () => {
    const fault = { code: 'a\u001b[1m', path: 'b\u001b[2J', value: 'c\u202ed', expected: 'e\u0007' };
    for (const language of ['zh', 'en'] as const) {
      const text = faultText(fault, language);
      expect(text).toContain('b[2J');
      expect(text).not.toMatch(/[\p{Cc}\u202e]/u);
    }
    const token = packedText(1, '{"case":"beihu","\\u001b[2J":1}');
    const [found] = faultsOf(() => decodeQuestion(token));
    expect(faultText(found!, 'en')).not.toMatch(/\p{Cc}/u);
  });

  it('a token unfolds to no more than a question can be, and to no depth that exhausts the stack', () => {
    const bomb = packedText(1, JSON.stringify({ case: 'beihu', bomb: ' '.repeat(20 * MiB) }));
    expect(bomb.length).toBeLessThan(60_000);
    for (const decode of [decodeQuestion, decodeExperiment]) {
      expect(faultsOf(() => decode(bomb)).map(({ code }) => code)).toEqual(['questionTooLarge']);
      for (const key of ['case', 'policies', 'settings', 'factors', 'design', 'days', '__proto__']) {
        for (const value of [deep('[', ']', 40_000), `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`]) {
          expect(survives(decode, packedText(1, `{"case":"beihu","${key}":${value}}`))).toBe(false);
        }
      }
    }
  });

  it('bytes of 50 MB are refused before they are decoded', () => {
    expect(faultsOf(() => parseExperimentBytes(new Uint8Array(50 * MiB)))[0]?.code).toBe('tooLarge');
  });
});

describe('Whatever they are given, their readers give something sound or faults', { timeout: bound }, () => {
  it('for real files with pieces cut out, doubled or replaced (100 runs), most of which are faulty', () => {
    const piece = fc.constantFrom(
      '\n',
      '  ',
      ': ',
      '{',
      '}',
      '[',
      '*a',
      '&a ',
      '.nan',
      '1e308',
      '-1',
      '"',
      '<<: ',
      '!!int ',
    );
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(30), piece });
    let valid = 0;
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 3 }), (text, edits) => {
        let edited = text;
        for (const { at, cut, piece: instead } of edits) {
          const from = Math.floor(at * edited.length);
          edited = edited.slice(0, from) + instead + edited.slice(from + cut);
        }
        if (survives(text === settings ? parseSettings : parseExperiment, edited)) valid++;
      }),
      { numRuns: 100 },
    );
    expect(valid).toBeLessThan(60);
  });

  it('for any data under the names of the formats, as text and as token (100 runs)', () => {
    const names = ['zhili', 'case', 'policies', 'settings', 'replay', 'design', 'kind', 'factors', 'range', 'outcomes'];
    const leaf = fc.oneof(
      fc.double(),
      fc.boolean(),
      fc.string(),
      fc.constantFrom(null, 'beihu', 1, 'sobol', '__proto__'),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom(...names, 'toString', '__proto__'), tie('tree'), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), tree), (data) => {
        allSurvive(stringify(data));
        const token = packedText(1, JSON.stringify(data));
        for (const decode of [decodeQuestion, decodeExperiment]) survives(decode, token);
      }),
      { numRuns: 100 },
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('for random texts (300 runs)', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        allSurvive(text);
      }),
      { numRuns: 300 },
    );
  });
});
