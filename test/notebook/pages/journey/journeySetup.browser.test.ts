import { describe, expect, it } from 'vitest';
import {
  journeyHash,
  questionOfSetup,
  setupOfCase,
  setupOfRoute,
  traceHashOf,
  twinHashOf,
} from '../../../../notebook/pages/journey/journeySetup.ts';
import { defaultQuestion } from '../../../../scenarios/question/defaults.ts';
import { planOf } from '../../../../scenarios/question/planOf.ts';

const routeOf = (hash: string) => {
  const [page = '', query = ''] = hash.slice(2).split('?', 2);
  return { page, query: Object.fromEntries(new URLSearchParams(query)) };
};

describe('The address of a journey', () => {
  it('says all that its runs depend on, and is read as it was written', () => {
    const setup = {
      ...setupOfCase('zhuji'),
      a: 'expert-led',
      b: 'base',
      seed: 7,
      replicate: 3,
      slice: 5,
      log: 'disputes',
    } as const;
    const hash = journeyHash(setup, '12.0');
    expect(setupOfRoute(routeOf(hash))).toEqual({ setup, faults: [] });
    expect(routeOf(hash).query.g).toBe('12.0');
  });

  it('carries a question of the Compare page whole, its mixtures and settings too', () => {
    const question = {
      ...defaultQuestion('beihu'),
      days: 100,
      reference: 1,
      policies: [
        { kind: 'mixture', id: 'own', label: 'mine', base: 'after', levers: { replyDays: 10 } },
        { kind: 'builtIn', id: 'reactive-devolved' },
      ],
      settings: { acceptDays: 5 },
    } as const;
    const { setup, faults } = setupOfRoute(routeOf(traceHashOf(question)));
    expect(faults).toEqual([]);
    expect([setup.a, setup.b, setup.slice]).toEqual(['reactive-devolved', 'own', 7]);
    const plan = planOf(questionOfSetup(setup));
    expect(plan.policies.map(({ id }) => id)).toEqual(['reactive-devolved', 'own']);
    expect(plan.policies[1]!.policy.levers.replyDays).toBe(10);
    expect(plan.question.days).toBe(100);
  });

  it('is that of twin worlds too, which open on reacting above beside preventing below', () => {
    const { setup, faults } = setupOfRoute({ page: 'twin', query: { case: 'zhuji' } });
    expect(faults).toEqual([]);
    expect([setup.a, setup.b]).toEqual(['reactive-centralized', 'preventive-devolved']);
    const hash = journeyHash(setup, '3', 'twin');
    expect(routeOf(hash).page).toBe('twin');
    expect(setupOfRoute(routeOf(hash))).toEqual({ setup, faults: [] });
    const question = { ...defaultQuestion('beihu'), reference: 1 };
    const asked = setupOfRoute(routeOf(twinHashOf(question))).setup;
    expect([asked.a, asked.b]).toEqual(['reactive-devolved', 'reactive-centralized']);
  });

  it('that cannot be read gives the default and says each thing that is wrong', () => {
    const query = { case: 'nowhere', a: 'nobody', seed: '1.5', replicate: '-1', slice: '', q: 'x' };
    const { setup, faults } = setupOfRoute({ page: 'journey', query });
    expect(setup).toEqual(setupOfCase('beihu'));
    expect(faults.map(({ path }) => path)).toEqual(expect.arrayContaining(['case', 'a', 'seed', 'replicate', 'slice']));
    expect(faults.length).toBeGreaterThan(5);
  });
});
