import { z } from 'zod';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { type LeverKey, levers } from '../../models/governance/parameters/levers.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import { experimentLimits } from '../experiment/experimentSchema.ts';
import { isMap } from '../loader/checkSourced.ts';
import { treeFaults } from '../loader/load.ts';
import { faultError, type LoadFault, shown } from '../loader/loadFault.ts';
import { nearestOf } from '../loader/nearest.ts';
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
  /** Keys of the outcomes that are told; every outcome is kept. The usual objectives without it. */
  readonly outcomes?: readonly string[];
}

/** A choice as plain data; keys are those of a settings file. */
export type WrittenAttribution = Omit<WrittenQuestion, 'precision'> & {
  readonly grouping?: Grouping;
  readonly pairs?: number;
  readonly outcomes?: readonly string[];
};

export const attributionLimits = { groups: 30, pairs: 1000 } as const;

const whole = (most: number) => {
  const error = `integer [1, ${most}]`;
  return z.int({ error }).min(1, { error }).max(most, { error });
};
const leverKeys: readonly string[] = levers.map((lever) => lever.key);
const outcomeKeys = outcomeDefinitions.map((outcome) => outcome.key);
const key = z.string({ error: 'key' });
const some = `1 … ${attributionLimits.groups}`;
const ownGroup = z.strictObject(
  {
    id,
    label: bilingual,
    levers: z.array(key, { error: 'list' }).min(1, { error: '≥ 1' }),
  },
  { error: '{id, label, levers}' },
);

/** The reader's own groups as a list. */
export const ownGroups = z
  .array(ownGroup, { error: 'list' })
  .min(1, { error: some })
  .max(attributionLimits.groups, { error: some });

const { precision: _, ensemble: __, ...question } = questionSchema.shape;

const attributionSchema = z.strictObject(
  {
    ...question,
    policies: question.policies.unwrap().length(2, { error: '2' }),
    replicates: whole(experimentLimits.replicates).optional(),
    grouping: z
      .union([z.enum(['planner', 'levers']), ownGroups], { error: 'planner | levers | [{id, label, levers}]' })
      .optional(),
    pairs: whole(attributionLimits.pairs).optional(),
    outcomes: z.array(key, { error: 'list' }).min(1, { error: '≥ 1' }).optional(),
  },
  { error: '{case, policies, …}' },
);

/** The choice that plain data of any origin stand for. Throws one `FaultError` with everything that is wrong. */
export function readAttribution(value: unknown): AttributionChoice {
  const faults = treeFaults({ value, faults: [], lineOf: () => 1 }, attributionSchema, attributionFaults);
  if (faults.length > 0) throw new FaultError(faultError({}, faults).faults.map(({ line: _, ...one }) => one));
  const { grouping = 'planner', pairs, outcomes, ...written } = value as WrittenAttribution;
  const { worlds: __, ...asked } = questionOf(written);
  const { replicates } = { replicates: usualReplicates, ...written };
  return {
    question: { ...asked, worlds: { replicates } },
    grouping,
    ...(pairs === undefined ? {} : { pairs }),
    ...(outcomes === undefined ? {} : { outcomes }),
  };
}

/** As many as a comparison has where nobody says. */
const usualReplicates = 10;

/** Everything written out: `readAttribution` makes the same choice of it. */
export const writtenAttributionOf = ({
  question: asked,
  grouping,
  pairs,
  outcomes,
}: AttributionChoice): WrittenAttribution => ({
  ...writtenOf(asked),
  grouping,
  ...(pairs === undefined ? {} : { pairs }),
  ...(outcomes === undefined ? {} : { outcomes }),
});

/** What a shape cannot say: names that stand twice or nowhere. */
function attributionFaults(tree: Tree): LoadFault[] {
  const { grouping, outcomes } = isMap(tree.value) ? tree.value : {};
  const found = [...groupingFaults(grouping, 'grouping'), ...outcomesFaults(outcomes)];
  return [...questionFaults(tree), ...found.map((one) => ({ ...one, line: tree.lineOf(one.path) }))];
}

type Found = Omit<LoadFault, 'line'>;

function outcomesFaults(outcomes: unknown): Found[] {
  const keys = Array.isArray(outcomes) ? (outcomes as unknown[]) : [];
  return keys.flatMap((one, index) => keyFaults(one, keys.slice(0, index), outcomeKeys, joined('outcomes', index)));
}

/** Ids and levers that stand twice, and levers that nobody knows, in groups of the reader's own; `at` is where their list stands. */
export function groupingFaults(grouping: unknown, at: string): Found[] {
  const groups = Array.isArray(grouping) ? (grouping as unknown[]) : [];
  return groups.flatMap((group, index) => {
    if (!isMap(group)) return [];
    const before = groups.slice(0, index).filter(isMap);
    const taken = before.flatMap((other) => (Array.isArray(other.levers) ? (other.levers as unknown[]) : []));
    const own = Array.isArray(group.levers) ? (group.levers as unknown[]) : [];
    const path = joined(at, index);
    const isTwice = before.some((other) => other.id === group.id) || reservedIds.includes(group.id as string);
    return [
      ...(isTwice ? [{ code: 'duplicateKey' as const, path: `${path}.id`, value: String(group.id) }] : []),
      ...own.flatMap((one, place) =>
        keyFaults(one, [...taken, ...own.slice(0, place)], leverKeys, joined(`${path}.levers`, place)),
      ),
    ];
  });
}

function keyFaults(one: unknown, before: readonly unknown[], known: readonly string[], path: string): Found[] {
  if (typeof one !== 'string') return [];
  if (!known.includes(one)) return [{ code: 'unknownKey', path, value: shown(one), expected: nearestOf(one, known) }];
  return before.includes(one) ? [{ code: 'duplicateKey', path, value: one }] : [];
}

/** Levers that differ and stand in no group of the reader's own; what a change itself costs, whatever is changed. */
export const restGroup = 'rest';
export const transitionGroup = 'transition';
const reservedIds: readonly string[] = [restGroup, transitionGroup];
