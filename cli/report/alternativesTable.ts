import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type {
  AlternativesContrast,
  AlternativesDocument,
  AlternativesPolicy,
} from '../../report/alternatives/alternativesDocument.ts';
import { decimalsFor, differenceDecimals, displayed, fixed, signed } from '../../report/numbers.ts';
import { rowLabel } from '../../report/words.ts';
import { grid } from './grid.ts';

type Row = AlternativesPolicy['outcomes'][number];

/** One line an outcome: the three models' values, and, but for the reference, their differences from it. */
export function alternativesTable(
  { policies, contrasts, reference }: AlternativesDocument,
  id: string,
  texts: Texts,
): string {
  const t = texts.alternatives;
  const { label, outcomes } = policies.find((policy) => policy.id === id)!;
  const models = [t.columns.agent, t.columns.network, t.columns.dynamics];
  if (id === reference) {
    return grid([
      [label, ...models],
      ...outcomes.map((row) => [rowLabel(row.outcome, row.unit, texts), ...values(row, texts)]),
    ]);
  }
  const base = policies.find((policy) => policy.id === reference)!.label;
  const head = ['', { text: t.values, span: 3 }, { text: fill(t.differences, { reference: base }), span: 3 }];
  const rows = outcomes.map((row) => {
    const contrast = contrasts.find(({ policy, outcome }) => policy === id && outcome === row.outcome)!;
    return [rowLabel(row.outcome, row.unit, texts), ...values(row, texts), ...differences(contrast, texts)];
  });
  return grid([head, [label, ...models, ...models], ...rows]);
}

function values({ unit, agent, network, dynamics }: Row, texts: Texts): string[] {
  const { factor } = displayed(unit);
  const scale = (value: number | null) => (value === null ? null : value * factor);
  const [mean, net, stocks] = [scale(agent.mean), scale(network), scale(dynamics)];
  const decimals = decimalsFor([mean, net, stocks].filter((value) => value !== null));
  const shown = (value: number | null) => (value === null ? texts.report.none : fixed(value, decimals));
  const half =
    agent.lo === null || agent.hi === null ? '' : ` ±${fixed(((agent.hi - agent.lo) / 2) * factor, decimals)}`;
  return [`${shown(mean)}${mean === null ? '' : half}`, shown(net), shown(stocks)];
}

function differences({ unit, agent, network, dynamics }: AlternativesContrast, texts: Texts): string[] {
  const { none } = texts.report;
  const { marks } = texts.alternatives;
  const { factor } = displayed(unit);
  const half = agent.lo === null || agent.hi === null ? 0 : ((agent.hi - agent.lo) / 2) * factor;
  const all = [agent, network, dynamics].flatMap(({ difference }) =>
    difference === null ? [] : [difference * factor],
  );
  const decimals = differenceDecimals(all.map((difference, i) => ({ difference, half: i === 0 ? half : 0 })));
  const sure = agent.lo !== null && agent.hi !== null && (agent.lo > 0 || agent.hi < 0) ? '*' : '';
  const own =
    agent.difference === null
      ? none
      : `${signed(agent.difference * factor, decimals)} ±${fixed(half, decimals)}${sure}`;
  const beside = ({ difference, reading }: AlternativesContrast['network']) =>
    difference === null ? none : `${signed(difference * factor, decimals)} ${marks[reading]}`.trimEnd();
  return [own, beside(network), beside(dynamics)];
}
