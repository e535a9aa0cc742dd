import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { scenariosFaultCodes } from '../../../scenarios/faultCodes.ts';
import { toBase64url } from '../../../scenarios/question/base64url.ts';
import { checkQuestion } from '../../../scenarios/question/checkQuestion.ts';
import { defaultQuestion } from '../../../scenarios/question/defaults.ts';
import { dictionary } from '../../../scenarios/question/dictionary.ts';
import type { Question } from '../../../scenarios/question/question.ts';
import { decodeQuestion, encodeQuestion } from '../../../scenarios/question/token.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { faultsOf } from '../files.ts';
import { questions } from './questions.ts';

/** A mixture with five levers beside two policies of the 2×2, in a reader's own words. */
const own: Question = {
  ...defaultQuestion('beihu'),
  policies: [
    { kind: 'builtIn', id: 'reactive-centralized' },
    { kind: 'builtIn', id: 'reactive-devolved' },
    {
      kind: 'mixture',
      id: 'mine',
      label: '我的方案：先走访再上报',
      base: 'preventive-devolved',
      levers: {
        patrolHoursShare: 0.25,
        earlyWarningThreshold: 0.9,
        outreachDaysPerMonth: 3,
        oneStopShare: 0.6,
        jointPanel: true,
      },
    },
  ],
  reference: 1,
  days: 200,
  worlds: { precision: 0.02 },
  settings: { programmeYuanPerResident: 80 },
};

/** A token of anything at all, made as real ones are. */
function forged(json: string, version = 1): string {
  const packed = deflateSync(strToU8(json), { dictionary });
  return `${version}.${toBase64url(Uint8Array.from([...packed, ...sha256(packed).subarray(0, 3)]))}`;
}

const faultOf = (token: string) => faultsOf(() => decodeQuestion(token))[0];

describe('A token', () => {
  it('gives back the question it was made of, whatever the question', () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(decodeQuestion(encodeQuestion(question))).toEqual(question);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same for equal questions, in whatever order settings and levers were set', () => {
    const settings = { programmeYuanPerResident: 80, warningAuc: 0.7 };
    const reordered = { warningAuc: 0.7, programmeYuanPerResident: 80 };
    expect(encodeQuestion({ ...own, settings: reordered })).toBe(encodeQuestion({ ...own, settings }));
  });

  it('is short, needs no escaping in an address, and holds Chinese', () => {
    expect(encodeQuestion(defaultQuestion('beihu')).length).toBeLessThan(20);
    const token = encodeQuestion(own);
    expect(token.length).toBeLessThan(200);
    expect(encodeURIComponent(token)).toBe(token);
    expect(decodeQuestion(token)).toEqual(own);
  });

  it('that was once given out means the same for ever', () => {
    expect(decodeQuestion('1.Q5OsBQCvb3w')).toEqual(defaultQuestion('beihu'));
    expect(
      decodeQuestion(
        '1.wytJvJ-gjgSWAqAAgTn0WcfE57Nank3b-Wxhx_s9s562drzYuuHFuv1P23qf7Oh61rWUeJ9gRpSBnhHQczhi3kDPUgdHYjEGSqBkKQM9Mx2U_AeK_Vr02MYWkZDi1cjAABx1SOW1kQ5aYY6rzLcwqK0FANklDw',
      ),
    ).toEqual(own);
  });

  it('is made of a sound question only', () => {
    expect(faultsOf(() => encodeQuestion({ ...own, days: 0, reference: 7 }))).toEqual([
      { code: 'outOfRange', path: 'days', value: 0, expected: 'integer [1, 3650]' },
    ]);
    expect(faultsOf(() => encodeQuestion({ ...own, reference: 7 }))).toEqual([
      { code: 'outOfRange', path: 'reference', value: 7, expected: '[0, 2]' },
    ]);
  });
});

describe('A token that cannot be trusted', () => {
  it('is refused after any change of one character', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';
    for (const token of [encodeQuestion(defaultQuestion('zhuji')), encodeQuestion(own)]) {
      for (let at = 0; at < token.length; at++) {
        for (const letter of letters) {
          if (letter === token[at]) continue;
          const { code } = faultOf(token.slice(0, at) + letter + token.slice(at + 1))!;
          expect(['questionDamaged', 'questionTooNew', 'questionVersion']).toContain(code);
        }
      }
    }
  });

  it('is refused wherever it is cut off, and with anything added', () => {
    const token = encodeQuestion(own);
    for (let end = 0; end < token.length; end++) expect(faultOf(token.slice(0, end))?.code).toBe('questionDamaged');
    for (const more of ['A', 'AAAA', ' ', '=', '\n']) expect(faultOf(token + more)?.code).toBe('questionDamaged');
  });

  it('whatever it is, ends in known faults or a sound question', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `1.${text}`),
      fc.uint8Array().map((bytes) => `1.${toBase64url(bytes)}`),
      fc.uint8Array().map((bytes) => `1.${toBase64url(Uint8Array.from([...bytes, ...sha256(bytes).subarray(0, 3)]))}`),
      fc.json().map((json) => forged(json)),
      fc
        .record({ case: fc.constant('beihu'), policies: fc.jsonValue(), settings: fc.jsonValue() })
        .map((one) => forged(JSON.stringify(one))),
    );
    const known: readonly string[] = scenariosFaultCodes;
    fc.assert(
      fc.property(texts, (text) => {
        try {
          checkQuestion(decodeQuestion(text));
        } catch (error) {
          if (!(error instanceof FaultError)) throw error;
          for (const { code } of error.faults) expect(known).toContain(code);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is not unfolded without end', () => {
    const bomb = forged(JSON.stringify({ case: 'beihu', bomb: ' '.repeat(30_000_000) }));
    expect(bomb.length).toBeLessThan(60_000);
    expect(faultOf(bomb)).toMatchObject({ code: 'questionTooLarge', path: 'token', expected: '≤ 1500000 bytes' });
    expect(faultOf(`1.${'A'.repeat(1_000_000)}`)?.code).toBe('questionTooLarge');
  });

  it('of another version says so', () => {
    expect(faultOf(forged('{"case":"beihu"}', 2))).toEqual({
      code: 'questionTooNew',
      path: 'token',
      value: 2,
      expected: '1 … 1',
    });
    expect(faultOf(forged('{"case":"beihu"}', 0))).toMatchObject({ code: 'questionVersion', value: 0 });
  });

  it.each([
    ['[]', 'wrongType', ''],
    ['{}', 'missingKey', 'case'],
    ['{"case":"beihu","__proto__":{"days":3}}', 'unknownKey', '__proto__'],
    ['{"case":"beihu","settings":{"__proto__":1}}', 'unknownKey', 'settings.__proto__'],
    ['{"case":"beihu","settings":{"toString":1}}', 'unknownKey', 'settings.toString'],
    ['{"case":"behu"}', 'unknownCase', 'case'],
    [
      '{"case":"beihu","policies":[{"id":"m","label":"m","base":"reactive","levers":{"constructor":1}}]}',
      'unknownKey',
      'policies[0].levers.constructor',
    ],
  ])('%s is checked like any other', (json, code, path) => {
    expect(faultOf(forged(json))).toMatchObject({ code, path });
  });
});

describe('A token of an older version', () => {
  const steps = [
    (written: unknown) => ({
      ...(written as object),
      days: (written as { weeks: number }).weeks * 7,
      weeks: undefined,
    }),
    (written: unknown) => {
      const { weeks: _, ...rest } = written as { weeks: unknown };
      return { ...rest, seed: 5 };
    },
  ];

  it('is brought up to date step by step', () => {
    expect(decodeQuestion(forged('{"case":"beihu","weeks":4}'), steps)).toEqual({
      ...defaultQuestion('beihu'),
      days: 28,
      seed: 5,
    });
    expect(decodeQuestion(forged('{"case":"beihu","days":4}', 2), steps)).toEqual({
      ...defaultQuestion('beihu'),
      days: 4,
      seed: 5,
    });
    expect(decodeQuestion(forged('{"case":"beihu","days":4}', 3), steps).seed).toBe(1);
    expect(faultsOf(() => decodeQuestion(forged('{"case":"beihu"}', 4), steps))[0]).toMatchObject({
      code: 'questionTooNew',
    });
  });

  it('is checked after that', () => {
    expect(faultsOf(() => decodeQuestion(forged('{"case":"beihu","weeks":4000}'), steps))[0]).toMatchObject({
      code: 'outOfRange',
      path: 'days',
    });
  });
});
