import { csvRow } from '../csv.ts';
import type { AlternativesDocument } from './alternativesDocument.ts';

/** Header and one row a policy and outcome: the agent model's mean and interval, and the alternatives' values; a missing number is an empty field. */
export function* alternativesRows({ policies }: AlternativesDocument): Generator<string> {
  yield csvRow(['policy', 'outcome', 'unit', 'agent', 'agentLo', 'agentHi', 'n', 'network', 'dynamics']);
  for (const { id, outcomes } of policies) {
    for (const { outcome, unit, agent, network, dynamics } of outcomes) {
      yield csvRow([id, outcome, unit, agent.mean, agent.lo, agent.hi, agent.n, network, dynamics]);
    }
  }
}

/** Header and one row a policy other than the reference and outcome: differences under the three models, and how they read beside each other. */
export function* alternativesContrastRows({ contrasts, reference }: AlternativesDocument): Generator<string> {
  yield csvRow([
    'policy',
    'reference',
    'outcome',
    'unit',
    'agent',
    'agentLo',
    'agentHi',
    'n',
    'network',
    'networkReading',
    'dynamics',
    'dynamicsReading',
  ]);
  for (const { policy, outcome, unit, agent, network, dynamics } of contrasts) {
    yield csvRow([
      policy,
      reference,
      outcome,
      unit,
      agent.difference,
      agent.lo,
      agent.hi,
      agent.n,
      network.difference,
      network.reading,
      dynamics.difference,
      dynamics.reading,
    ]);
  }
}
