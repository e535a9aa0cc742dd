import { afterAll, describe, expect, it, vi } from 'vitest';

// Hoisted above the imports below, so that whatever they load sees the replaced functions.
const engineChoices = await vi.hoisted(async () => (await import('./engineChoices.ts')).replaceEngineChoices());
afterAll(() => engineChoices.restore());

import { digestsOf } from '../e2e/sameBits/digestsOf.ts';
import { plantedWorkload, townshipWorkloads } from '../e2e/sameBits/workloads.ts';

/** One planted use of each thing that is replaced, with what its error names. */
const plantedUses: readonly (readonly [string, () => unknown])[] = [
  ['Math.exp', () => Math.exp(1)],
  ['Math.log1p', () => Math.log1p(1)],
  ['Math.sin', () => Math.sin(1)],
  ['Math.hypot', () => Math.hypot(3, 4)],
  ['Math.random', () => Math.random()],
  ['Date', () => Date.now()],
  ['Date', () => new Date(0)],
  ['Intl', () => new Intl.NumberFormat('en')],
  ['performance', () => performance.now()],
  ['crypto', () => crypto.randomUUID()],
  ['String localeCompare', () => 'a'.localeCompare('b')],
  ['Number toLocaleString', () => (1).toLocaleString()],
  ['TypedArray toLocaleString', () => Float64Array.of(1).toLocaleString()],
  ['a comparator that returns NaN', () => [1, 2].sort(() => Number.NaN)],
  ['a comparator that returns NaN', () => Float64Array.of(1, 2).sort(() => Number.NaN)],
];

describe('nothing that an engine, a clock or a locale may decide is used by', () => {
  for (const workload of townshipWorkloads) {
    it(workload.name, () => {
      const digests = engineChoices.forbidDuring(() => digestsOf(workload));
      expect(Object.keys(digests)).not.toEqual([]);
    });
  }

  it('the tests above would notice: the planted workload fails by name', () => {
    expect(() => engineChoices.forbidDuring(() => digestsOf(plantedWorkload))).toThrow('Math.exp was used');
  });

  it.each(plantedUses)('%s is noticed and works again afterwards', (name, use) => {
    expect(() => engineChoices.forbidDuring(use)).toThrow(`${name} was used`);
    expect(use).not.toThrow();
  });
});
