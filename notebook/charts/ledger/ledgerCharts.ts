import type { LedgerView } from '../../view/ledgerView.ts';
import type { Chart } from '../chart.ts';
import { ledgerArrivals } from './ledgerArrivals.ts';
import { ledgerBacklog } from './ledgerBacklog.ts';
import { ledgerConcentration } from './ledgerConcentration.ts';
import { ledgerDepartments } from './ledgerDepartments.ts';
import { ledgerSeason, ledgerWeekdays } from './ledgerFactors.ts';
import { ledgerOnTime } from './ledgerOnTime.ts';
import { ledgerRepeats } from './ledgerRepeats.ts';
import { ledgerSettlement } from './ledgerSettlement.ts';
import { ledgerPlaces, ledgerTypes } from './ledgerWords.ts';

/** In the order of the page; each is null where the ledger does not tell it, or too few cases do. */
export const ledgerCharts: readonly Chart<LedgerView>[] = [
  ledgerArrivals,
  ledgerSeason,
  ledgerWeekdays,
  ledgerTypes,
  ledgerPlaces,
  ledgerConcentration,
  ledgerOnTime,
  ledgerSettlement,
  ledgerBacklog,
  ledgerDepartments,
  ledgerRepeats,
];

/** What a chart shows, where the chart itself cannot be made. */
export const ledgerTopics = [
  'arrivals',
  'season',
  'weekdays',
  'types',
  'byPlace',
  'concentration',
  'onTime',
  'settlement',
  'backlog',
  'departments',
  'repeats',
] as const;
