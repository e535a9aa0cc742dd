import { expect, it } from 'vitest';
import { numberFormat } from '../../../notebook/figures/numberFormat.ts';

const written = (column: (string | number | null)[]): string[] => {
  const format = numberFormat(column, 'zh');
  return column.filter((value) => typeof value === 'number').map((value) => format.format(value));
};

it('The numbers of a column have the same decimals, enough to show the largest to four digits', () => {
  expect(written([0.5, 0.74308, null, -0.1])).toEqual(['0.5000', '0.7431', '-0.1000']);
  expect(written([12.3456, 0.001])).toEqual(['12.35', '0.00']);
  expect(written([123456.7, 1.5])).toEqual(['123,457', '2']);
  expect(written([0.000012345, 0.000001])).toEqual(['0.00001235', '0.00000100']);
});

it('Whole numbers stay whole', () => {
  expect(written([1, 20, 300, 'x', null])).toEqual(['1', '20', '300']);
  expect(written([0, 0])).toEqual(['0', '0']);
  expect(written([])).toEqual([]);
});
