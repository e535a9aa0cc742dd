import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveRun } from '../../scenarios/resolve.ts';
import { resolvedFaults } from '../../scenarios/resolvedFaults.ts';
import { type Fault, FaultError } from '../../sim/engine/fault.ts';
import { checkRunRequest, type RequestRules } from '../../sim/experiment/checkRunRequest.ts';
import { outcomeKeys } from '../../sim/experiment/replicateKey.ts';
import type { RunRequest } from '../../sim/experiment/run.ts';

const engine = '0123456789abcdef';
const rules: RequestRules = {
  models: ['governance'],
  keyOf: outcomeKeys(engine),
  parameterFaults: (_, parameters) => resolvedFaults(parameters),
};
const request: RunRequest = {
  model: 'governance',
  parameters: resolveRun({ case: 'beihu', policy: 'base' }),
  seed: 7,
  replicate: 3,
  policy: '前置式.yaml',
  log: 'none',
  keeps: 'outcomes',
};
const key = outcomeKeys(engine)(request);

/** As it comes out of Redis. */
const asData = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What is found wrong with a request whose key is right for its content wherever it has one. */
function faultOf(data: unknown, id?: string): Fault | undefined {
  try {
    const own = id ?? outcomeKeys(engine)(data as RunRequest);
    checkRunRequest(data, own, rules);
  } catch (error) {
    if (error instanceof FaultError) return error.faults[0];
    throw error;
  }
  return undefined;
}

/** A map below maps, `n` deep. */
const nested = (n: number): unknown => (n === 0 ? 1 : { a: nested(n - 1) });

describe('A request out of a queue', () => {
  it('is taken as it was given in, in a copy, if it is sound', () => {
    const data = asData(request);
    const taken = checkRunRequest(data, key, rules);
    expect(taken).toEqual(request);
    expect(taken).not.toBe(data);
    const { policy: _, ...nameless } = request;
    expect(checkRunRequest(asData(nameless), key, rules)).toEqual(nameless);
  });

  const hostile: readonly [string, unknown, string, string][] = [
    ['nothing', null, 'jobInvalid', 'request'],
    ['a text', 'governance', 'jobInvalid', 'request'],
    ['a list', [request], 'jobInvalid', 'request'],
    ['a model nobody knows', { ...request, model: 'queue' }, 'unknownModel', 'request.model'],
    ['a model that is no text', { ...request, model: { toString: 1 } }, 'unknownModel', 'request.model'],
    ['the name of a method as a model', { ...request, model: 'constructor' }, 'unknownModel', 'request.model'],
    ['no parameters', { ...request, parameters: null }, 'jobInvalid', 'request.parameters'],
    ['a seed that is a text', { ...request, seed: '7' }, 'jobInvalid', 'request.seed'],
    ['a seed with a fraction', { ...request, seed: 7.5 }, 'jobInvalid', 'request.seed'],
    ['a seed beyond whole numbers', { ...request, seed: 2 ** 53 }, 'jobInvalid', 'request.seed'],
    ['a replicate below 0', { ...request, replicate: -1 }, 'jobInvalid', 'request.replicate'],
    ['a replicate that is no number', { ...request, replicate: Number.NaN }, 'jobInvalid', 'request.replicate'],
    ['an event log', { ...request, log: 'all' }, 'jobInvalid', 'request.log'],
    ['curves', { ...request, keeps: 'all' }, 'jobInvalid', 'request.keeps'],
    ['a key too many', { ...request, onProgress: 1 }, 'jobInvalid', 'request.onProgress'],
    ['glimpses', { ...request, glimpses: true }, 'jobInvalid', 'request.glimpses'],
    ['a name that steers the terminal', { ...request, policy: '\u001b[31m' }, 'jobInvalid', 'request.policy'],
    ['a name without end', { ...request, policy: 'p'.repeat(201) }, 'jobInvalid', 'request.policy'],
    [
      'a prototype',
      { ...request, parameters: JSON.parse('{"__proto__": {"a": 1}}') },
      'jobInvalid',
      'request.parameters.__proto__',
    ],
    [
      'a number without end',
      { ...request, parameters: { a: Number.POSITIVE_INFINITY } },
      'jobInvalid',
      'request.parameters.a',
    ],
    [
      'ten thousand values',
      { ...request, parameters: { a: Array(10_000).fill(0) } },
      'jobInvalid',
      'request.parameters.a[',
    ],
    ['a text without end', { ...request, parameters: { a: 'x'.repeat(1001) } }, 'jobInvalid', 'request.parameters.a'],
    ['maps without end', { ...request, parameters: nested(90) }, 'jobInvalid', 'request.parameters.a.a'],
    ['parameters of another model', { ...request, parameters: { a: 1 } }, 'missingKey', 'parameters.constants'],
    [
      'a rule of code',
      {
        ...request,
        parameters: { ...(request.parameters as object), ownRules: [{ name: 'a', source: '() => 1', values: {} }] },
      },
      'unknownKey',
      'parameters.ownRules',
    ],
  ];

  it.each(hostile)('that holds %s is refused', (_, data, code, path) => {
    const fault = faultOf(data, key);
    expect(fault?.code).toBe(code);
    expect(fault?.path.startsWith(path), fault?.path).toBe(true);
  });

  it('is refused under any key but that of its content', () => {
    for (const other of [`${key.slice(1)}0`, key.toUpperCase(), '', '12', 'x'.repeat(1000)]) {
      expect(faultOf(asData(request), other)).toMatchObject({ code: 'jobKeyDiffers', path: 'request', value: key });
    }
    expect(faultOf({ ...request, seed: 8 }, key)?.code).toBe('jobKeyDiffers');
    expect(faultOf({ ...request, policy: 'another name' }, key)).toBeUndefined();
  });

  it('is refused where it is of another engine', () => {
    const other = outcomeKeys('ffffffffffffffff')(request);
    expect(faultOf(asData(request), other)?.code).toBe('jobKeyDiffers');
  });

  it('whatever it is, ends in faults and nothing else (1000 runs)', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ ...constants(), parameters: fc.anything() })), (data) => {
        expect(faultOf(data, key)).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });
});

/** The request, each part of it right or anything else. */
function constants() {
  const { parameters: _, ...rest } = request;
  return Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, fc.oneof(fc.constant(value as unknown), fc.anything())]),
  );
}
