import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../../notebook/pages/compare/settings/policyChoices.ts';
import {
  addMixture,
  openPolicyFile,
  removeMixture,
  removePolicy,
  renameMixture,
  resetLever,
  setLever,
  setLevers,
  setReference,
  togglePolicy,
} from '../../../../notebook/pages/compare/settings/policyEdits.ts';
import { policyIds } from '../../../../scenarios/catalogue.ts';
import { defaultQuestion } from '../../../../scenarios/question/defaults.ts';
import { limits } from '../../../../scenarios/question/limits.ts';
import type { PolicyChoice, Question } from '../../../../scenarios/question/question.ts';
import { edit, question } from './editArbitrary.ts';

const start = defaultQuestion('beihu');
const keys = ({ policies }: Question) => policies.map(keyOf);
const referenceOf = ({ policies, reference }: Question) => policies[reference] && keyOf(policies[reference]);
const mixtureIn = ({ policies }: Question, id: string) =>
  policies.find((one): one is PolicyChoice & { kind: 'mixture' } => one.kind === 'mixture' && one.id === id);

describe('edits of the policies of a question', () => {
  it('never leave two of a name, more than there is room for, or a reference that is none of them', () => {
    fc.assert(
      fc.property(question, edit, (one, change) => {
        const now = change(one);
        expect(new Set(keys(now)).size).toBe(now.policies.length);
        expect(now.policies.length).toBeLessThanOrEqual(limits.policies);
        expect(now.reference).toBeLessThan(Math.max(1, now.policies.length));
        expect(now.reference).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('leave the question they were given as it was', () => {
    fc.assert(
      fc.property(question, edit, (one, change) => {
        const before = structuredClone(one);
        change(one);
        expect(one).toEqual(before);
      }),
    );
  });

  it('keep the reference the same policy while another comes or goes', () => {
    fc.assert(
      fc.property(question, fc.constantFrom('before', 'after', ...policyIds), (one, id) => {
        const reference = referenceOf(one);
        if (reference === undefined || reference === `builtIn ${id}`) return;
        expect(referenceOf(togglePolicy(one, id))).toBe(reference);
      }),
    );
  });

  it('tick and untick a policy', () => {
    const ticked = togglePolicy(start, 'conditional');
    expect(keys(ticked).at(-1)).toBe('builtIn conditional');
    expect(togglePolicy(ticked, 'conditional')).toEqual(start);
  });

  it('compare with the first policy once the reference is taken out', () => {
    const now = removePolicy(setReference(start, 'builtIn preventive-devolved'), 'builtIn preventive-devolved');
    expect(now.reference).toBe(0);
  });

  it('do not add a ninth policy', () => {
    const full = ['before', 'after', 'conditional', 'market-led'].reduce(togglePolicy, start);
    expect(full.policies).toHaveLength(8);
    expect(togglePolicy(full, 'expert-led')).toBe(full);
    expect(addMixture(full, 'conditional', 'M')).toBe(full);
    expect(openPolicyFile(full, { name: 'a.yaml', text: '' })).toBe(full);
  });

  it('keep of a mixture only levers that differ from its base', () => {
    const mixed = addMixture(start, 'preventive-devolved', 'M');
    const moved = setLevers(mixed, 'mixture-1', { patrolHoursShare: 0.3, patrolTargeting: 0.5, earlyWarning: true });
    expect(mixtureIn(moved, 'mixture-1')?.levers).toEqual({ patrolHoursShare: 0.3 });
    expect(setLever(moved, 'mixture-1', 'patrolHoursShare', 0.2)).toEqual(mixed);
    expect(resetLever(moved, 'mixture-1', 'patrolHoursShare')).toEqual(mixed);
    expect(resetLever(setLever(moved, 'mixture-1', 'audit', 0.5), 'mixture-1')).toEqual(mixed);
  });

  it('give every mixture an id of its own, also after one is removed', () => {
    const two = addMixture(addMixture(start, 'base', 'A'), 'before', 'B');
    expect(keys(two).slice(-2)).toEqual(['mixture mixture-1', 'mixture mixture-2']);
    expect(mixtureIn(two, 'mixture-2')?.base).toBe('beihu-before');
    const again = addMixture(removeMixture(two, 'mixture-1'), 'base', 'C');
    expect(keys(again).slice(-2)).toEqual(['mixture mixture-2', 'mixture mixture-1']);
    expect(mixtureIn(renameMixture(again, 'mixture-1', 'D'), 'mixture-1')?.label).toBe('D');
  });

  it('replace a policy file of the same name where it stands', () => {
    const opened = togglePolicy(openPolicyFile(start, { name: 'a.yaml', text: 'one' }), 'conditional');
    const again = openPolicyFile(opened, { name: 'a.yaml', text: 'two' });
    expect(keys(again)).toEqual(keys(opened));
    expect(again.policies[4]).toEqual({ kind: 'file', file: { name: 'a.yaml', text: 'two' } });
  });
});
