import { z } from 'zod';
import { type LeverKey, levers } from '../../models/governance/parameters/levers.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import { experimentLimits } from '../experiment/experimentSchema.ts';
import { isMap } from '../loader/checkSourced.ts';
import { treeFaults } from '../loader/load.ts';
import { faultError, type LoadFault } from '../loader/loadFault.ts';
import { joined, type Tree } from '../loader/readTree.ts';
import type { Question } from '../question/question.ts';
import { questionFaults } from '../question/questionFaults.ts';
import { questionSchema } from '../question/questionSchema.ts';
import { questionOf, type WrittenQuestion, writtenOf } from '../question/written.ts';
import { bilingual, id } from '../schemaValues.ts';
import type { Bilingual } from '../sourced.ts';

/** Levers that move together, under a name of the reader's own. */
export interface OwnGroup {
  /** Kebab-case, unique. */
  readonly id: string;
  readonly label: Bilingual;
  /** No lever in two groups; those that do not differ have no say. */
  readonly levers: readonly LeverKey[];
}

/** `planner`: the groups of `leverGroups`; `levers`: each lever by itself; or the reader's own, what they leave out being one further group. */
export type Grouping = 'planner' | 'levers' | readonly OwnGroup[];

/** Which difference is to be explained, and how. JSON data. */
export interface AttributionChoice {
  /** Two policies; the difference is that of the other from the one at `reference`. */
  readonly question: Question & { readonly worlds: { readonly replicates: number } };
  readonly grouping: Grouping;
  /** Pairs of orders of joining to draw; without it all sets are run where groups are 12 at most, and 10 pairs are drawn otherwise. */
  readonly pairs?: number;
}

/** A choice as plain data; keys are those of a settings file. */
export type WrittenAttribution = Omit<WrittenQuestion, 'precision'> & {
  readonly grouping?: Grouping;
  readonly pairs?: number;
};

export const attributionLimits = { groups: 30, pairs: 1000 } as const;

const whole = (most: number) => {
  const error = `integer [1, ${most}]`;
  return z.int({ error }).min(1, { error }).max(most, { error });
};
const leverKeys = levers.map(({ key }) => key);
const some = `1 … ${attributionLimits.groups}`;
const ownGroup = z.strictObject(
  {
    id,
    label: bilingual,
    levers: z.array(z.enum(leverKeys, { error: leverKeys.join(' | ') }), { error: 'list' }).min(1, { error: '≥ 1' }),
  },
  { error: '{id, label, levers}' },
);

const { precision: _, ...question } = questionSchema.shape;

const attributionSchema = z.strictObject(
  {
    ...question,
    policies: question.policies.unwrap().length(2, { error: '2' }),
    replicates: whole(experimentLimits.replicates).optional(),
    grouping: z
      .union(
        [
          z.enum(['planner', 'levers']),
          z.array(ownGroup).min(1, { error: some }).max(attributionLimits.groups, { error: some }),
        ],
        { error: 'planner | levers | [{id, label, levers}]' },
      )
      .optional(),
    pairs: whole(attributionLimits.pairs).optional(),
  },
  { error: '{case, policies, …}' },
);

/** The choice that plain data of any origin stand for. Throws one `FaultError` with everything that is wrong. */
export function readAttribution(value: unknown): AttributionChoice {
  const faults = treeFaults({ value, faults: [], lineOf: () => 1 }, attributionSchema, attributionFaults);
  if (faults.length > 0) throw new FaultError(faultError({}, faults).faults.map(({ line: _, ...one }) => one));
  const { grouping = 'planner', pairs, ...written } = value as WrittenAttribution;
  const { worlds: __, ...asked } = questionOf(written);
  const { replicates } = { replicates: usualReplicates, ...written };
  return {
    question: { ...asked, worlds: { replicates } },
    grouping,
    ...(pairs === undefined ? {} : { pairs }),
  };
}

/** As many as a comparison has where nobody says. */
const usualReplicates = 10;

/** Everything written out: `readAttribution` makes the same choice of it. */
export const writtenAttributionOf = ({ question: asked, grouping, pairs }: AttributionChoice): WrittenAttribution => ({
  ...writtenOf(asked),
  grouping,
  ...(pairs === undefined ? {} : { pairs }),
});

/** What a shape cannot say: names and levers that stand twice. */
function attributionFaults(tree: Tree): LoadFault[] {
  const grouping = isMap(tree.value) && Array.isArray(tree.value.grouping) ? (tree.value.grouping as unknown[]) : [];
  const found = grouping.flatMap((group, index) => {
    if (!isMap(group)) return [];
    const before = grouping.slice(0, index).filter(isMap);
    const taken = before.flatMap((other) => (Array.isArray(other.levers) ? (other.levers as unknown[]) : []));
    const own = Array.isArray(group.levers) ? (group.levers as unknown[]) : [];
    const path = joined('grouping', index);
    const twice = (where: string, key: unknown) => ({ code: 'duplicateKey' as const, path: where, value: String(key) });
    return [
      ...(before.some((other) => other.id === group.id) || reservedIds.includes(group.id as string)
        ? [twice(`${path}.id`, group.id)]
        : []),
      ...own.flatMap((key, at) =>
        taken.includes(key) || own.indexOf(key) < at ? [twice(joined(`${path}.levers`, at), key)] : [],
      ),
    ];
  });
  return [...questionFaults(tree), ...found.map((one) => ({ ...one, line: tree.lineOf(one.path) }))];
}

/** Levers that differ and stand in no group of the reader's own; what a change itself costs, whatever is changed. */
export const restGroup = 'rest';
export const transitionGroup = 'transition';
const reservedIds: readonly string[] = [restGroup, transitionGroup];
