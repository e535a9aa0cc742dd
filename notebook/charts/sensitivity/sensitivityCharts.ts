import type { SensitivityView } from '../../view/sensitivityView.ts';
import type { Chart } from '../chart.ts';

/** In the order of a page; each is null where the design of the sweep does not serve it. */
export const sensitivityCharts: readonly Chart<SensitivityView>[] = [];
