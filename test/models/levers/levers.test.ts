import { describe, expect, it } from 'vitest';
import { levers } from '../../../models/governance/parameters/levers.ts';
import { expectations } from './expectations.ts';
import { goodAndBad, measured } from './measured.ts';
import { refuted } from './refuted.ts';

const replicates = 8;
/** Beihu has 20 yuan a resident for programmes and cases, 517 grid workers, 330 cadres, 70 county officers at half their time. */
const counties = [
  ['as it is', {}, replicates],
  ['short of money', { programmeYuanPerResident: 11 }, replicates],
  ['short of hands', { gridWorkers: 420, cadres: 250, countyDesks: 50 }, replicates],
  ['as it is, in three times as many worlds', {}, 3 * replicates],
] as const;

describe('Every lever', () => {
  it('has one expectation', () => {
    expect(expectations.map(({ lever }) => lever).sort()).toEqual(levers.map(({ key }) => key).sort());
  });

  it.for(expectations)(
    `$lever does what was expected of it before it was run, at the expected price, or is listed as refuted (${replicates} worlds, 95 % paired interval)`,
    (expectation, { annotate }) => {
      for (const part of ['effect', 'price'] as const) {
        const [outcome, direction] = expectation[part];
        const { difference, lo, hi } = measured(expectation, outcome, replicates);
        const verdict = lo > 0 ? 'up' : hi < 0 ? 'down' : 'undecided';
        const text = `${expectation.lever} ${part}: ${outcome} ${difference.toPrecision(3)} [${lo.toPrecision(3)}, ${hi.toPrecision(3)}], expected ${direction}`;
        annotate(text);
        expect.soft([text, verdict]).toEqual([text, refuted[expectation.lever]?.[part]?.instead ?? direction]);
      }
    },
  );

  it.for(expectations)(
    '$lever does something, and not only good: beyond doubt (99.9 %) it makes an outcome worse, in the county as it is, short of money, or short of hands',
    (expectation, { annotate }) => {
      for (const [county, further, worlds] of counties) {
        const { better, worse } = goodAndBad(expectation, worlds, further);
        annotate(
          `${expectation.lever}, ${county}: better ${better.join(', ') || '-'}; worse ${worse.join(', ') || '-'}`,
        );
        if (worse.length > 0) return;
      }
      expect.fail(`${expectation.lever} makes nothing worse`);
    },
  );
});
