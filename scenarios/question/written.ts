import type { LeverValue } from '../../models/governance/parameters/governanceParameters.ts';
import { type LeverKey, levers } from '../../models/governance/parameters/levers.ts';
import { parameters } from '../../models/governance/parameters/parameters.ts';
import type { Settings } from '../checkRun.ts';
import { defaultQuestion, defaultReplicates } from './defaults.ts';
import type { OwnFile, PolicyChoice, Question } from './question.ts';

interface WrittenFile {
  /** Name of the file. */
  readonly file: string;
  readonly text: string;
}

interface WrittenMixture {
  readonly id: string;
  readonly label: string;
  readonly base: string;
  readonly levers: Readonly<Partial<Record<LeverKey, LeverValue>>>;
}

type WrittenPolicy = string | WrittenFile | WrittenMixture;

/** A question as a person writes it: names instead of places; what is left out is as in `defaultQuestion`. */
export interface WrittenQuestion {
  readonly case: string | WrittenFile;
  readonly policies?: readonly WrittenPolicy[];
  /** Id of a policy, or name of its file; the first policy if left out. */
  readonly reference?: string;
  readonly days?: number;
  readonly seed?: number;
  readonly replicates?: number;
  readonly precision?: number;
  /** `1/k` */
  readonly slice?: string;
  readonly settings?: Settings;
  readonly ensemble?: WrittenFile;
}

/** What a policy is called in its question. */
export const nameOf = (choice: PolicyChoice): string => (choice.kind === 'file' ? choice.file.name : choice.id);

/** Everything written out, keys in an order that depends on nothing: equal questions are written the same. */
export function writtenOf(question: Question): Required<Pick<WrittenQuestion, 'case' | 'policies'>> & WrittenQuestion {
  const { policies, reference, days, seed, worlds, slice, settings, ensemble } = question;
  const chosen = policies[reference];
  return {
    case: typeof question.case === 'string' ? question.case : writtenFile(question.case),
    policies: policies.map(writtenPolicy),
    ...(chosen === undefined ? {} : { reference: nameOf(chosen) }),
    days,
    seed,
    ...worlds,
    slice: `1/${slice}`,
    settings: inOrder(settings, parameters),
    ...(ensemble === undefined ? {} : { ensemble: writtenFile(ensemble) }),
  };
}

/** The question that a checked writing stands for. */
export function questionOf(written: WrittenQuestion): Question {
  const fallback = defaultQuestion(typeof written.case === 'string' ? written.case : ownFile(written.case));
  const policies = written.policies?.map(policyChoice) ?? fallback.policies;
  const { reference, precision, slice, ensemble } = written;
  return {
    case: fallback.case,
    policies,
    reference: reference === undefined ? 0 : policies.findIndex((choice) => nameOf(choice) === reference),
    days: written.days ?? fallback.days,
    seed: written.seed ?? fallback.seed,
    worlds: precision === undefined ? { replicates: written.replicates ?? defaultReplicates } : { precision },
    slice: slice === undefined ? fallback.slice : Number(slice.slice('1/'.length)),
    settings: inOrder(written.settings ?? {}, parameters),
    ...(ensemble === undefined ? {} : { ensemble: ownFile(ensemble) }),
  };
}

const writtenFile = ({ name, text }: OwnFile): WrittenFile => ({ file: name, text });
const ownFile = ({ file, text }: WrittenFile): OwnFile => ({ name: file, text });

function writtenPolicy(choice: PolicyChoice): WrittenPolicy {
  if (choice.kind === 'builtIn') return choice.id;
  if (choice.kind === 'file') return writtenFile(choice.file);
  const { id, label, base } = choice;
  return { id, label, base, levers: inOrder(choice.levers as Settings, levers) };
}

function policyChoice(policy: WrittenPolicy): PolicyChoice {
  if (typeof policy === 'string') return { kind: 'builtIn', id: policy };
  if ('file' in policy) return { kind: 'file', file: ownFile(policy) };
  const { id, label, base } = policy;
  return { kind: 'mixture', id, label, base, levers: inOrder(policy.levers as Settings, levers) };
}

/** Known keys in the order in which they are defined, then what nobody knows, so that a check finds it. */
function inOrder(values: Settings, definitions: readonly { readonly key: string }[]): Settings {
  const known = definitions.map(({ key }) => key).filter((key) => Object.hasOwn(values, key));
  const unknown = Object.keys(values).filter((key) => !known.includes(key));
  return Object.fromEntries([...known, ...unknown].map((key) => [key, values[key]!]));
}
