import { describe, expect, it } from 'vitest';
import { experimentIds, experimentOf } from '../../../scenarios/experiment/experimentCatalogue.ts';
import { parseExperiment } from '../../../scenarios/experiment/parseExperiment.ts';
import { planExperiment } from '../../../scenarios/experiment/planExperiment.ts';
import { writeExperiment } from '../../../scenarios/experiment/writeExperiment.ts';
import { FaultError } from '../../../sim/engine/fault.ts';

describe.each(experimentIds)('the built-in experiment %s', (id) => {
  it('can be planned, and every point resolved or refused with a fault', () => {
    const { design, sweep, factors } = planExperiment(experimentOf(id));
    expect(design.points.every((point) => point.length === factors.length)).toBe(true);
    let resolved = 0;
    for (let point = 0; point < Math.min(20, sweep.points); point++) {
      try {
        sweep.parametersOf(point, 0);
        resolved += 1;
      } catch (error) {
        expect(error).toBeInstanceOf(FaultError);
      }
    }
    expect(resolved).toBeGreaterThan(10);
  });

  it('is the same when written and read again', () => {
    const experiment = experimentOf(id);
    expect(experiment.id).toBe(id);
    expect(parseExperiment(writeExperiment(experiment))).toEqual(experiment);
  });
});
