import type { SensitivityView } from '../../view/sensitivityView.ts';
import type { Chart } from '../chart.ts';
import { emulatorBars } from './emulatorBars.ts';
import { factorialEffects } from './factorialEffects.ts';
import { indexTable } from './indexTable.ts';
import { pawnBars } from './pawnBars.ts';
import { regional } from './regional.ts';
import { screeningBars } from './screeningBars.ts';
import { screeningPlane } from './screeningPlane.ts';
import { sobolBars } from './sobolBars.ts';
import { sobolPairs } from './sobolPairs.ts';
import { tornado } from './tornado.ts';
import { worldsScatter } from './worldsScatter.ts';

/** In the order of a page; each is null where the design of the sweep does not serve it. */
export const sensitivityCharts: readonly Chart<SensitivityView>[] = [
  sobolBars,
  sobolPairs,
  emulatorBars,
  screeningBars,
  screeningPlane,
  tornado,
  factorialEffects,
  pawnBars,
  regional,
  worldsScatter,
  indexTable,
];
