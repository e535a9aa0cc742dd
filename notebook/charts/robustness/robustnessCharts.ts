import type { DiscoverView, ExplainView, RobustView } from '../../view/robustView.ts';
import type { Chart } from '../chart.ts';
import { attributionWaterfall } from './attributionWaterfall.ts';
import { flipChart } from './flipChart.ts';
import { headlineStrip } from './headlineStrip.ts';
import { comparedWorlds, discoveredWorlds } from './parallelCoordinates.ts';
import { primLimits } from './primLimits.ts';
import { primTradeOff } from './primTradeOff.ts';
import { regretMap } from './regretMap.ts';

/** Of a robust decision, in the order of a page. */
export const robustCharts: readonly Chart<RobustView>[] = [headlineStrip, flipChart, regretMap, comparedWorlds];

/** Of a scenario discovery; the first two stand side by side. */
export const discoverCharts: readonly Chart<DiscoverView>[] = [primTradeOff, primLimits, discoveredWorlds];

/** Of an explained difference. */
export const explainCharts: readonly Chart<ExplainView>[] = [attributionWaterfall];
