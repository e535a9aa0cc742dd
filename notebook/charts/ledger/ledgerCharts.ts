import type { LedgerView } from '../../view/ledgerView.ts';
import type { Chart } from '../chart.ts';
import { ledgerArrivals } from './ledgerArrivals.ts';
import { ledgerConcentration } from './ledgerConcentration.ts';
import { ledgerDepartments } from './ledgerDepartments.ts';
import { ledgerOnTime } from './ledgerOnTime.ts';
import { ledgerSettlement } from './ledgerSettlement.ts';
import { ledgerTypes } from './ledgerTypes.ts';

/** In the order of the page; each is null where the ledger does not tell it, or too few cases do. */
export const ledgerCharts: readonly Chart<LedgerView>[] = [
  ledgerArrivals,
  ledgerTypes,
  ledgerOnTime,
  ledgerSettlement,
  ledgerDepartments,
  ledgerConcentration,
];

/** What a chart shows, where the chart itself cannot be made. */
export const ledgerTopics = ['arrivals', 'types', 'onTime', 'settlement', 'departments', 'concentration'] as const;
