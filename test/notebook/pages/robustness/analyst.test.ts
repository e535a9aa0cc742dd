import { describe, expect, it } from 'vitest';
import { makeDiscovery, type PairQuestion } from '../../../../notebook/pages/robustness/discovery.ts';
import {
  type AnalystApi,
  makeAnalyst,
  type RemoteAnalyst,
} from '../../../../notebook/pages/robustness/run/makeAnalyst.ts';
import { plantedPlan, plantedRuns } from '../../../report/robustness/planted.ts';

const { experiment } = plantedPlan;
const analyst = makeAnalyst({ version: '0', engine: 'test' });
const question: PairQuestion = {
  policy: 'preventive-devolved',
  against: 'reactive-centralized',
  outcome: 'latentHarm',
  side: 'better',
};

describe('Questions on runs that are there', () => {
  it('targets are judged anew by the same runs', () => {
    const shares = [8, 10.5].map((atMost) => {
      const answer = analyst.judge(experiment, plantedRuns, [{ outcome: 'latentHarm', atMost }]);
      return 'found' in answer ? answer.found.map(({ share }) => share) : answer.faults;
    });
    expect(shares[0]!.every((share, policy) => (share as number) < (shares[1]![policy] as number))).toBe(true);
  });

  it('a fault is an answer: it goes from thread to thread whole', () => {
    expect(analyst.discover(experiment, plantedRuns, { ...question, outcome: 'no-such' })).toMatchObject({
      faults: [{ code: 'unknownOutcome' }],
    });
    expect(analyst.judge(experiment, plantedRuns, [{ outcome: 'latentHarm' }])).toHaveProperty('faults');
  });

  it('of two questions asked one after the other the second is answered, whichever comes back first', async () => {
    const answers: ((answer: ReturnType<AnalystApi['discover']>) => void)[] = [];
    const discover: RemoteAnalyst['discover'] = () => new Promise((answer) => void answers.push(answer));
    const discovery = makeDiscovery({ discover });
    discovery.question.value = question;
    const first = discovery.find(experiment, plantedRuns);
    discovery.question.value = { ...question, side: 'worse' };
    const second = discovery.find(experiment, plantedRuns);
    expect(discovery.state.value).toBe('finding');
    const found = (side: 'better' | 'worse') => ({ found: { question: { ...question, side } } as never });
    answers[1]!(found('worse'));
    answers[0]!(found('better'));
    await Promise.all([first, second]);
    expect(discovery.state.value).toBe('found');
    expect(discovery.document.value!.question).toMatchObject({ side: 'worse' });
  });
});
