import { parameterOf } from '../../../../models/governance/parameters/parameters.ts';
import type { Question } from '../../../../scenarios/question/question.ts';
import type { Fault } from '../../../../sim/engine/fault.ts';
import { moneyKeys, staffKeys } from './commonKeys.ts';

export const sections = ['case', 'policies', 'budget', 'run', 'assumptions'] as const;
export type Section = (typeof sections)[number];

/** Where on the panel a fault is to be mended: its section, and the field where it has one. */
export interface FaultPlace {
  readonly section: Section;
  /** Id of the element a link leads to. */
  readonly target: string;
}

export const sectionId = (section: Section): string => `settings-${section}`;
export const settingId = (key: string): string => `setting-${key}`;
export const leverId = (mixture: string, key: string): string => `lever-${mixture}-${key}`;
export const policyId = (name: string): string => `policy-${name.replaceAll(/[^\w-]/g, '_')}`;
export const ensembleId = 'setting-ensemble';
export const runId = (key: 'days' | 'seed' | 'replicates' | 'precision' | 'slice'): string => `run-${key}`;

const runFields: Readonly<Record<string, 'days' | 'seed' | 'replicates' | 'precision' | 'slice'>> = {
  days: 'days',
  windowDays: 'days',
  seed: 'seed',
  replicates: 'replicates',
  worlds: 'replicates',
  precision: 'precision',
  slice: 'slice',
  denominator: 'slice',
};

/** By the path of a fault of the plan. What belongs nowhere else belongs to the policies, which everything is about. */
export function placeOf({ code, path }: Fault, question: Question): FaultPlace {
  const words = path.split(/[.:#[\]\s]+/).filter((word) => word !== '');
  const at = (section: Section, target = sectionId(section)): FaultPlace => ({ section, target });
  if (code === 'overBudget') return at('budget');
  const caseName = typeof question.case === 'string' ? 'cases/' : question.case.name;
  if (words[0] === 'case' || path === caseName || path.startsWith(`${caseName}#`)) return at('case');
  const ensemble = question.ensemble?.name;
  const isOfSets = words.includes('ensemble') || path === ensemble || path.startsWith(`${ensemble}#`);
  if (ensemble !== undefined && isOfSets) {
    return at('assumptions', ensembleId);
  }
  const run = words[0] === 'period' || words[0] === 'slice' ? runFields[words.at(-1)!] : runFields[words[0]!];
  if (run !== undefined) return at('run', runId(run));
  const mixture = question.policies.find(
    (one, index) =>
      one.kind === 'mixture' && (words.includes(one.id) || (words[0] === 'policies' && words[1] === String(index))),
  );
  const parameter = words.map(parameterOf).find((one) => one !== undefined);
  if (mixture?.kind === 'mixture') {
    const target = parameter?.kind === 'lever' ? leverId(mixture.id, parameter.key) : policyId(mixture.id);
    return at('policies', target);
  }
  if (words[0] === 'set' || words[0] === 'settings' || words[0] === 'constants' || words[0] === 'uncertainties') {
    const common = [...moneyKeys, ...staffKeys].some((key) => key === parameter?.key);
    return at(common ? 'budget' : 'assumptions', parameter === undefined ? undefined : settingId(parameter.key));
  }
  const ticked = question.policies.find((one) => one.kind === 'builtIn' && words.includes(one.id));
  return ticked?.kind === 'builtIn' ? at('policies', policyId(ticked.id)) : at('policies');
}
