import { expect, it } from 'vitest';
import { statisticNames, statistics } from '../../../notebook/frame/library/statistics.ts';

it('Cells know every statistic by name before any is loaded', async () => {
  expect([...statisticNames]).toEqual(Object.keys(await statistics()).sort());
});
