import { expect, it } from 'vitest';
import { textsOf } from '../../../locales/texts.ts';
import { type SensitivityShown, sensitivityViewOf } from '../../../notebook/view/sensitivityView.ts';
import { sampleSensitivity, sampleSweeps } from '../support/sampleSensitivity.ts';
import { sampleView } from '../support/sampleView.ts';

const sample = sampleSensitivity({ ...sampleSweeps.latinHypercube, points: 40 });
const { plan } = sampleView({ policies: sample.document.policies, worlds: 0 });

const shown: SensitivityShown = {
  plan: { plan, design: sample.design },
  document: { ...sample.document, stop: 'completed' },
  runs: sample.runs,
  response: 0,
  factor: 3,
  phase: 'full',
  state: 'done',
  texts: textsOf('zh'),
};

it('names case and policies in the language of the reader, and takes the facts from the document', () => {
  const view = sensitivityViewOf(shown);
  expect(view.policies).toEqual([
    { id: 'reactive-centralized', label: '事发应对·上收集中' },
    { id: 'preventive-devolved', label: '前置预防·下放赋权' },
  ]);
  expect(view.facts).toEqual({
    caseLabel: '湖南省郴州市北湖区',
    seed: 20261126,
    replicates: 2,
    days: 365,
    sliceDenominator: 14,
    version: '0.0.0',
    engine: 'sample',
    hash: 'ab'.repeat(32),
  });
});

it.each([
  ['runs go on', { state: 'running' }],
  ['it is a preview', { phase: 'preview' }],
  ['it was stopped', { document: { ...shown.document, stop: 'cancelled' } }],
] as const)('has no hash while %s', (_, change) => {
  expect(sensitivityViewOf({ ...shown, ...change }).facts.hash).toBeNull();
});

it('is not there for a response or a factor that the document does not have', () => {
  expect(() => sensitivityViewOf({ ...shown, response: 1 })).toThrow(RangeError);
  expect(() => sensitivityViewOf({ ...shown, factor: 6 })).toThrow(RangeError);
});
