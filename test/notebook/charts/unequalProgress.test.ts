import { expect, it } from 'vitest';
import { charts } from '../../../notebook/charts/charts.ts';
import type { ComparisonView } from '../../../notebook/view/comparisonView.ts';
import { viewOf } from '../../../notebook/view/viewOf.ts';
import { PolicyRunsBuilder } from '../../../sim/experiment/policyRuns.ts';
import { sampleReader, sampleView } from '../support/sampleView.ts';

/** The second policy's runs of the first worlds are still under way, or have failed. */
function unequal(failed: boolean): ComparisonView {
  const policies = ['reactive-centralized', 'preventive-devolved'];
  const whole = sampleView({ worlds: 2, policies, state: 'running' });
  const { plan, phase, facts, result } = whole;
  const behind = new PolicyRunsBuilder(result.policies[1]!.id);
  if (failed) for (const world of [0, 1]) behind.addFailed(world);
  const so = result.policies.map((one, place) => (place === 1 ? behind.build(2) : one));
  const shown = { plan, phase, glimpses: new Map(), result: { ...result, policies: so } };
  const { version, engine } = facts;
  return viewOf(shown, { state: 'running', language: 'zh', version, engine });
}

it.each(charts.map((chart) => [chart.id, chart] as const))(
  'the chart %s tells of the policies that have results while one has none yet',
  (_, chart) => {
    const reader = sampleReader('zh');
    for (const view of [unequal(false), unequal(true)]) {
      const built = chart.build(view, reader);
      if (built === null) continue;
      expect(built.sentence).not.toMatch(/[{}]|undefined|NaN/);
      for (const row of built.table.rows) for (const cell of row) expect(cell).not.toBeNaN();
    }
  },
);

it('says only of the worlds that every policy has been through that they are the same', () => {
  expect(unequal(false).facts.replicates).toBe(0);
  expect(unequal(true).facts.replicates).toBe(2);
});
