import { radio } from '@observablehq/inputs';
import type { ChartReader } from '../../charts/chart.ts';
import { furtherDifferences, pairedDifferences } from '../../charts/pairedDifferences.ts';

const ids = [pairedDifferences, ...furtherDifferences].map(({ id }) => id);

/**
 * A choice between the groups of outcomes whose differences are shown, for the notebook: its value is the id of a chart. Made anew in another
 * language, it keeps what was chosen.
 */
export function differenceGroups(): (reader: ChartReader) => HTMLElement {
  let value = ids[0]!;
  return ({ page }) => {
    const { groups, choose } = page.charts.pairedDifferences;
    const names = [groups.headline, groups.detail, groups.account, groups.flow];
    const form = radio(new Map(names.map((name, place) => [name, ids[place]!])), { label: choose, value });
    form.className = 'difference-groups';
    form.setAttribute('aria-label', choose);
    form.addEventListener('input', () => {
      value = form.value;
    });
    return form;
  };
}
