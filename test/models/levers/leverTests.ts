import { expect, it } from 'vitest';
import type { LeverKey } from '../../../models/governance/parameters/levers.ts';
import { type Expectation, expectations } from './expectations.ts';
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

/** Tests of some of the levers: what each does, at what price, and that it costs something. */
export function testLevers(some: readonly Expectation[]): void {
  it.for(some)(
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

  it.for(some)(
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
}

/** The expectations from one lever to another, in their order. */
export function expectationsOf(from: LeverKey, to: LeverKey): readonly Expectation[] {
  const at = (key: LeverKey) => expectations.findIndex(({ lever }) => lever === key);
  return expectations.slice(at(from), at(to) + 1);
}
