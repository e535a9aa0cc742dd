import { chartReader } from '../../../app/reader.ts';
import { onDemand } from '../../../figures/export/onDemand.ts';
import { takeEverything } from '../../../figures/takeEverything.ts';
import type { ComparisonView } from '../../../view/comparisonView.ts';
import { budgetData } from '../settings/budgetData.ts';

/** Saves all charts and tables of `view` with its budgets and the settings; nothing where there is no view. Throws the faults of `takeEverything`. */
export async function packResults(
  view: ComparisonView | null,
  settingsYaml: string,
  tell: (done: number, total: number) => void,
): Promise<void> {
  if (view === null) return;
  const { allCharts } = await onDemand('charts', () => import('../../../charts/charts.ts'));
  const reader = chartReader.peek();
  const budget = {
    id: 'budget',
    name: reader.page.compare.settings.sections.budget,
    table: budgetData(view.plan.question, reader.language),
  };
  await takeEverything({ view, reader, charts: allCharts, tables: [budget], settingsYaml, onProgress: tell });
}
