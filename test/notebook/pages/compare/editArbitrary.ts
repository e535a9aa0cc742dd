import fc from 'fast-check';
import { levers } from '../../../../models/governance/parameters/levers.ts';
import { keyOf } from '../../../../notebook/pages/compare/settings/policyChoices.ts';
import {
  addMixture,
  openPolicyFile,
  removeMixture,
  removePolicy,
  renameMixture,
  resetLever,
  setLever,
  setReference,
  togglePolicy,
} from '../../../../notebook/pages/compare/settings/policyEdits.ts';
import {
  chooseCase,
  setDays,
  setEnsemble,
  setSeed,
  setSetting,
  setSlice,
  setWorlds,
} from '../../../../notebook/pages/compare/settings/questionEdits.ts';
import { caseIds, policyIds, policyTextOf } from '../../../../scenarios/catalogue.ts';
import { defaultQuestion } from '../../../../scenarios/question/defaults.ts';
import type { Question } from '../../../../scenarios/question/question.ts';

export type Edit = (question: Question) => Question;

const builtIn = fc.constantFrom('before', 'after', ...policyIds);
const mixture = fc.constantFrom('mixture-1', 'mixture-2', 'mixture-3');
const lever = fc.constantFrom(...levers);

const leverMove = lever.chain((definition) => {
  const value =
    definition.type === 'boolean'
      ? fc.boolean()
      : definition.type === 'option'
        ? fc.constantFrom(...definition.options)
        : fc.constantFrom(definition.bounds[0], definition.bounds[1], definition.default);
  return fc.tuple(mixture, value).map(
    ([id, moved]): Edit =>
      (now) =>
        setLever(now, id, definition.key, moved),
  );
});

const setting = fc.tuple(
  fc.constantFrom('residents', 'programmeYuanPerResident', 'reportingShare', 'trainingYuanPerFte'),
  fc.option(fc.constantFrom(20, 2000, 0.25), { nil: undefined }),
);

/** Any edit the panel can make. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  builtIn.map(
    (id): Edit =>
      (now) =>
        togglePolicy(now, id),
  ),
  builtIn.map(
    (id): Edit =>
      (now) =>
        addMixture(now, id, id),
  ),
  fc.constantFrom(...caseIds).map(
    (id): Edit =>
      (now) =>
        chooseCase(now, id),
  ),
  leverMove,
  leverMove,
  fc.tuple(mixture, lever).map(
    ([id, { key }]): Edit =>
      (now) =>
        resetLever(now, id, key),
  ),
  mixture.map(
    (id): Edit =>
      (now) =>
        removeMixture(now, id),
  ),
  fc.tuple(mixture, fc.string({ minLength: 1 })).map(
    ([id, label]): Edit =>
      (now) =>
        renameMixture(now, id, label),
  ),
  fc.constantFrom('a.yaml', 'b.yaml').chain((name) =>
    fc.constantFrom('conditional', 'preventive').map(
      (id): Edit =>
        (now) =>
          openPolicyFile(now, { name, text: policyTextOf(id) }),
    ),
  ),
  fc.nat(7).map(
    (n): Edit =>
      (now) =>
        setReference(now, keyAt(now, n)),
  ),
  fc.nat(7).map(
    (n): Edit =>
      (now) =>
        removePolicy(now, keyAt(now, n)),
  ),
  fc.integer({ min: 1, max: 3650 }).map(
    (days): Edit =>
      (now) =>
        setDays(now, days),
  ),
  fc.nat().map(
    (seed): Edit =>
      (now) =>
        setSeed(now, seed),
  ),
  fc.constantFrom(1, 2, 5).map(
    (slice): Edit =>
      (now) =>
        setSlice(now, slice),
  ),
  fc.constantFrom({ replicates: 5 }, { precision: 0.1 }).map(
    (worlds): Edit =>
      (now) =>
        setWorlds(now, worlds),
  ),
  fc.constantFrom(undefined, { name: 'a.yaml', text: 'sets: 1' }, { name: 'b.yaml', text: 'sets: 2' }).map(
    (file): Edit =>
      (now) =>
        setEnsemble(now, file),
  ),
  setting.map(
    ([key, value]): Edit =>
      (now) =>
        setSetting(now, key, value),
  ),
);

const keyAt = ({ policies }: Question, n: number): string => {
  const choice = policies[n];
  return choice === undefined ? '' : keyOf(choice);
};

export const edited = (start: Question, edits: readonly Edit[]): Question =>
  edits.reduce((question, change) => change(question), start);

/** A question a reader could have made. */
export const question: fc.Arbitrary<Question> = fc
  .tuple(fc.constantFrom(...caseIds), fc.array(edit, { maxLength: 25 }))
  .map(([id, edits]) => edited(defaultQuestion(id), edits));
