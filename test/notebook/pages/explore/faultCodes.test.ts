import { expect, it } from 'vitest';
import { faultsEn } from '../../../../locales/faults.en.ts';
import { faultsZh } from '../../../../locales/faults.zh.ts';
import { exploreFaultCodes } from '../../../../notebook/pages/explore/faultCodes.ts';

it.each(exploreFaultCodes)('%s has its text in both languages', (code) => {
  expect(faultsEn[code]).toBeTypeOf('string');
  expect(faultsZh[code]).toBeTypeOf('string');
});
