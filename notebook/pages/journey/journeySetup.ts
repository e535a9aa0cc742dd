import { caseIds, policyIds } from '../../../scenarios/catalogue.ts';
import { defaultQuestion, defaultSeed } from '../../../scenarios/question/defaults.ts';
import { previewOf } from '../../../scenarios/question/previewOf.ts';
import type { PolicyChoice, Question } from '../../../scenarios/question/question.ts';
import { decodeQuestion, encodeQuestion } from '../../../scenarios/question/token.ts';
import { type Fault, FaultError } from '../../../sim/engine/fault.ts';
import { hashOf, type Route } from '../../app/route.ts';

/** Which world is looked at under which two policies, and how much of it is logged. */
export interface JourneySetup {
  /** Case, days and settings, and the policies of its own that may be chosen. */
  readonly base: Question;
  /** Whether the base came as a token, and goes on as one. */
  readonly isAsked: boolean;
  /** Names of the two policies: see `choiceNamed`. */
  readonly a: string;
  readonly b: string;
  readonly seed: number;
  readonly replicate: number;
  readonly slice: number;
  readonly log: 'all' | 'disputes';
}

const defaultCase = 'beihu';
const mostSeed = Number.MAX_SAFE_INTEGER;
const mostReplicate = 9999;
const mostSlice = 999;

export const nameOfChoice = (choice: PolicyChoice): string => (choice.kind === 'file' ? choice.file.name : choice.id);

/** Policies that may be chosen, by name: those of the question first, then the case's own, then all that are built in. */
export function choicesOf({ policies }: Question): PolicyChoice[] {
  const builtIn = ['before', 'after', ...policyIds].map((id): PolicyChoice => ({ kind: 'builtIn', id }));
  const own = new Set(policies.map(nameOfChoice));
  return [...policies, ...builtIn.filter((choice) => !own.has(nameOfChoice(choice)))];
}

/** All of the county is many times what a first look needs: as much as a preview takes. */
export function setupOfCase(caseId: Question['case']): JourneySetup {
  const base = { ...defaultQuestion(caseId), policies: [] };
  return { base, isAsked: false, a: 'before', b: 'after', seed: defaultSeed, replicate: 0, ...sliceOf(base) };
}

function sliceOf(base: Question): Pick<JourneySetup, 'slice' | 'log'> {
  const { slice } = previewOf(base);
  return { slice, log: slice === 1 ? 'disputes' : 'all' };
}

/** What an address asks for; the default, with the faults, where it cannot be read. */
export function setupOfRoute({ page, query }: Route): {
  readonly setup: JourneySetup;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const start = startOf(page === 'twin' ? 'twin' : 'journey', query, faults);
  const whole = (key: string, otherwise: number, low: number, high: number): number => {
    const text = query[key];
    if (text === undefined) return otherwise;
    const value = text === '' ? Number.NaN : Number(text);
    if (Number.isInteger(value) && value >= low && value <= high) return value;
    faults.push({ code: 'outOfRange', path: key, value: text, expected: `[${low}, ${high}]` });
    return otherwise;
  };
  const names = choicesOf(start.base).map(nameOfChoice);
  const policy = (key: 'a' | 'b'): string => {
    const name = query[key];
    if (name === undefined || names.includes(name)) return name ?? start[key];
    faults.push({ code: 'unknownPolicy', path: key, value: name, expected: names.join(', ') });
    return start[key];
  };
  const slice = whole('slice', start.slice, 1, mostSlice);
  const setup: JourneySetup = {
    ...start,
    a: policy('a'),
    b: policy('b'),
    seed: whole('seed', start.seed, 0, mostSeed),
    replicate: whole('replicate', 0, 0, mostReplicate),
    slice,
    log: query.log === 'disputes' || query.log === 'all' ? query.log : slice === 1 ? 'disputes' : 'all',
  };
  return { setup, faults };
}

function startOf(page: PairPage, query: Route['query'], faults: Fault[]): JourneySetup {
  const setup = setupFor(page, query.case !== undefined && caseIds.includes(query.case) ? query.case : defaultCase);
  if (query.case !== undefined && !caseIds.includes(query.case)) {
    faults.push({ code: 'unknownCase', path: 'case', value: query.case, expected: caseIds.join(', ') });
  }
  if (query.q === undefined) return setup;
  try {
    return setupOfQuestion(decodeQuestion(query.q));
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    faults.push(...error.faults);
    return setup;
  }
}

/** The reference of a question and the first other of its policies, in its first world, on a slice. */
function setupOfQuestion(base: Question): JourneySetup {
  const names = base.policies.map(nameOfChoice);
  const a = names[base.reference] ?? 'before';
  const b = names.find((name) => name !== a) ?? 'after';
  return { base, isAsked: true, a, b, seed: base.seed, replicate: 0, ...sliceOf(base) };
}

/** Pages that show two runs of one world. */
export type PairPage = 'journey' | 'twin';

/** The address of a setup, and of a grievance in it by its name, on the page of journeys or of twin worlds. */
export function journeyHash(setup: JourneySetup, grievance?: string, page: PairPage = 'journey'): string {
  const { base, isAsked, a, b, seed, replicate, slice, log } = setup;
  const { case: chosen } = base;
  return hashOf({
    page,
    query: {
      ...(isAsked ? { q: encodeQuestion(base) } : { case: typeof chosen === 'string' ? chosen : defaultCase }),
      a,
      b,
      seed: String(seed),
      replicate: String(replicate),
      slice: String(slice),
      log,
      ...(grievance === undefined ? {} : { g: grievance }),
    },
  });
}

/** The question that is run: both policies in one world. */
export function questionOfSetup({ base, a, b, seed, slice }: JourneySetup): Question {
  const choices = choicesOf(base);
  const policies = [a, b].map((name) => choices.find((choice) => nameOfChoice(choice) === name)!);
  return { ...base, policies, reference: 0, seed, slice, worlds: { replicates: 1 } };
}

/** Where the cases of a question can be traced. Throws the faults of its case. */
export const traceHashOf = (question: Question): string => journeyHash(setupOfQuestion(question));

/** Where its two worlds can be watched. Throws the faults of its case. */
export const twinHashOf = (question: Question): string => journeyHash(setupOfQuestion(question), undefined, 'twin');

/** The setup that a plain address of a page means; twin worlds open on reacting above and preventing below. */
export function setupFor(page: PairPage, caseId: Question['case']): JourneySetup {
  const setup = setupOfCase(caseId);
  return page === 'twin' ? { ...setup, a: 'reactive-centralized', b: 'preventive-devolved' } : setup;
}
