import { describe, expect, it } from 'vitest';
import { levers } from '../../../models/governance/parameters/levers.ts';
import { expectations } from './expectations.ts';
import { measured } from './measured.ts';
import { refuted } from './refuted.ts';

const replicates = 8;

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
});
