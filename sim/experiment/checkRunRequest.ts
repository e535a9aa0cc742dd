import { type Fault, FaultError } from '../engine/fault.ts';
import { plainDataFaults } from './plainDataFaults.ts';
import type { RunRequest } from './run.ts';

/** What a request from outside is held against. */
export interface RequestRules {
  /** Names of the models that may be run. */
  readonly models: readonly string[];
  /** Content address of a request, see `outcomeKeys`. */
  readonly keyOf: (request: RunRequest) => string;
  /** What is wrong with the parameters of a model beyond their being data: unknown keys, values out of bounds. Paths begin with `parameters`. */
  readonly parameterFaults: (model: string, parameters: unknown) => readonly Fault[];
}

const known = ['model', 'parameters', 'seed', 'replicate', 'policy', 'log', 'keeps'];
const keyPattern = /^[0-9a-f]{64}$/;
/** Ids of policies, and names of files that stand for one, as questions have them: shown on terminals, hence without what steers one. */
const policyPattern = /^(?:[^\p{Cc}\u202a-\u202e\u2066-\u2069]|[\t\n\r]){1,200}$/u;

/**
 * A request for the outcomes of one run, as a worker takes it from a queue: data of anybody who can write there. Returns a copy that holds what is known and nothing else. Throws
 * one `FaultError`: `jobInvalid` for data that are no such request (wrong types, numbers that are not finite, too many values, names that reach for a
 * prototype, unknown keys), `unknownModel`, the faults of `parameterFaults`, and `jobKeyDiffers` where the content is not that of `key` (64 hex digits).
 *
 *     checkRunRequest(job.data.request, key, { models: ['governance'], keyOf: outcomeKeys(engine), parameterFaults })
 */
export function checkRunRequest(data: unknown, key: string, rules: RequestRules): RunRequest {
  const faults = plainDataFaults(data, 'request');
  if (faults.length > 0) throw new FaultError(faults);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw invalid('request', Array.isArray(data) ? 'array' : typeof data, known.join(', '));
  }
  const { model, parameters, seed, replicate, policy, log, keeps } = data as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(data).find((one) => !known.includes(one));
  if (unknown !== undefined) throw invalid(`request.${unknown.slice(0, 80)}`, 'key', known.join(', '));
  if (typeof model !== 'string' || !rules.models.includes(model)) {
    const value = typeof model === 'string' ? model.slice(0, 80) : typeof model;
    throw new FaultError({ code: 'unknownModel', path: 'request.model', value, expected: rules.models.join(', ') });
  }
  if (typeof parameters !== 'object' || parameters === null) throw invalid('request.parameters', typeof parameters);
  const wholeSeed = whole(seed, 'request.seed', Number.MAX_SAFE_INTEGER);
  const wholeReplicate = whole(replicate, 'request.replicate', 0xffff_ffff);
  if (policy !== undefined && !(typeof policy === 'string' && policyPattern.test(policy))) {
    throw invalid('request.policy', typeof policy, 'text ≤ 200');
  }
  if (log !== 'none') throw invalid('request.log', shown(log), 'none');
  if (keeps !== 'outcomes') throw invalid('request.keeps', shown(keeps), 'outcomes');
  const wrong = rules.parameterFaults(model, parameters);
  if (wrong.length > 0) throw new FaultError(wrong);
  const request: RunRequest = {
    model,
    parameters,
    seed: wholeSeed,
    replicate: wholeReplicate,
    log,
    keeps,
    ...(policy === undefined ? {} : { policy }),
  };
  const own = rules.keyOf(request);
  if (!keyPattern.test(key) || own !== key) {
    throw new FaultError({ code: 'jobKeyDiffers', path: 'request', value: own, expected: key.slice(0, 80) });
  }
  return request;
}

function whole(value: unknown, path: string, most: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw invalid(path, typeof value === 'number' ? value : typeof value, `integer [0, ${most}]`);
}

const shown = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 80) : typeof value);

const invalid = (path: string, value: string | number, expected?: string): FaultError =>
  new FaultError({ code: 'jobInvalid', path, value, ...(expected === undefined ? {} : { expected }) });
