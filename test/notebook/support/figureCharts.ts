import * as Plot from '@observablehq/plot';
import type { Chart } from '../../../notebook/charts/chart.ts';
import { ofPolicy } from '../../../notebook/charts/ofPolicy.ts';
import { fillOf } from '../../../notebook/encoding/hatch.ts';
import { colourOf } from '../../../notebook/encoding/palette.ts';
import type { ComparisonView } from '../../../notebook/view/comparisonView.ts';

const svg = 'http://www.w3.org/2000/svg';
const outcome = 'disputeResolutionRate';

const means = (view: ComparisonView) =>
  view.policies.map((policy, place) => ({ policy, ...view.summary.policies[place]!.outcomes[outcome]! }));

/** One drawing: an interval a policy, in the page's colours. */
export const intervals: Chart = {
  id: 'intervals',
  build(view) {
    if (view.facts.replicates === 0) return null;
    const rows = means(view);
    return {
      title: '纠纷化解率（%）：均值与区间',
      sentence: `化解率最高的是“${[...rows].sort((a, b) => b.mean! - a.mean!)[0]!.policy.label}”。`,
      caption: `点为 ${view.facts.replicates} 个世界的均值，线为 95% 区间。`,
      table: {
        columns: [
          { key: 'policy', label: '政策' },
          { key: 'mean', label: '均值' },
          { key: 'lo', label: '下限' },
          { key: 'hi', label: '上限' },
        ],
        rows: rows.map(({ policy, mean, lo, hi }) => [policy.label, mean, lo, hi]),
      },
      draw: (width) =>
        Plot.plot({
          width,
          marginLeft: 140,
          style: { color: 'var(--ink)', fontFamily: 'var(--font)', fontSize: '12px', overflow: 'visible' },
          x: { label: null, domain: [0, 1] },
          y: { domain: rows.map(({ policy }) => policy.label) },
          marks: rows.flatMap(({ policy, mean, lo, hi }) => [
            Plot.ruleY([policy.label], {
              x1: [lo!],
              x2: [hi!],
              stroke: colourOf(policy.style),
              strokeWidth: 2,
              ...ofPolicy(policy.id),
            }),
            Plot.dot([policy.label], {
              x: [mean!],
              y: [policy.label],
              fill: colourOf(policy.style),
              r: 5,
              ...ofPolicy(policy.id),
            }),
          ]),
        }) as SVGSVGElement,
    };
  },
};

/** Several drawings with words between them, whose marks take the focus. */
export const bars: Chart = {
  id: 'bars',
  build(view) {
    if (view.facts.replicates === 0) return null;
    const rows = means(view);
    return {
      title: '纠纷化解率（%）：每个政策一条',
      sentence: '条越长，化解的越多。',
      caption: '条为均值；斜纹为下沉。',
      table: {
        columns: [
          { key: 'world', label: '世界' },
          { key: 'value', label: '=值' },
        ],
        rows: Array.from({ length: 450 }, (_, world) => [`=${world}`, world % 7 === 0 ? null : world / 3]),
      },
      draw(width) {
        const whole = document.createElement('div');
        for (const { policy, mean } of rows) {
          const name = document.createElement('p');
          name.style.margin = '4px 0';
          name.style.color = 'var(--ink-soft)';
          name.textContent = policy.label;
          const drawing = document.createElementNS(svg, 'svg');
          drawing.setAttribute('viewBox', `0 0 ${width} 20`);
          drawing.setAttribute('width', String(width));
          drawing.setAttribute('height', '20');
          const defs = document.createElementNS(svg, 'defs');
          const bar = document.createElementNS(svg, 'rect');
          bar.setAttribute('width', String(width * mean!));
          bar.setAttribute('height', '20');
          bar.setAttribute('fill', fillOf(policy.style, defs, `bars-${policy.id}`));
          bar.setAttribute('data-policy', policy.id);
          bar.setAttribute('tabindex', '0');
          bar.setAttribute('role', 'img');
          bar.setAttribute('aria-label', policy.label);
          drawing.append(defs, bar);
          whole.append(name, drawing);
        }
        return whole;
      },
    };
  },
};
