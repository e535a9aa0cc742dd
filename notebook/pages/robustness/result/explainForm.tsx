import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { pageTexts } from '../../../app/reader.ts';

/** Which difference is to be explained. */
export interface ExplainAsked {
  /** Ids of policies. */
  readonly from: string;
  readonly to: string;
  readonly grouping: 'planner' | 'levers';
  readonly worlds: number;
}

interface ExplainFormProps {
  readonly asked: Signal<ExplainAsked>;
  readonly ids: readonly string[];
  readonly label: (id: string) => string;
  /** What starts and stops it. */
  readonly children: ComponentChildren;
}

/** Luck of fewer than ten worlds is too wide, and more than fifty take long. */
const someWorlds = [5, 10, 20, 30, 50] as const;

export function ExplainForm({ asked, ids, label, children }: ExplainFormProps) {
  const { explain: t } = pageTexts.value.robustness;
  const set = (change: Partial<ExplainAsked>) => {
    asked.value = { ...asked.value, ...change };
  };
  const { from, to, grouping, worlds } = asked.value;
  const policies = ids.map((id) => (
    <option key={id} value={id}>
      {label(id)}
    </option>
  ));
  return (
    <div class="robust-question">
      <label>
        <span>{t.from}</span>
        <select value={from} onChange={({ currentTarget: { value } }) => set({ from: value })}>
          {policies}
        </select>
      </label>
      <label>
        <span>{t.to}</span>
        <select value={to} onChange={({ currentTarget: { value } }) => set({ to: value })}>
          {policies}
        </select>
      </label>
      <label>
        <span>{t.grouping}</span>
        <select
          value={grouping}
          onChange={({ currentTarget: { value } }) => set({ grouping: value as ExplainAsked['grouping'] })}
        >
          {(['planner', 'levers'] as const).map((one) => (
            <option key={one} value={one}>
              {t.groupings[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t.worlds}</span>
        <select value={String(worlds)} onChange={({ currentTarget: { value } }) => set({ worlds: Number(value) })}>
          {someWorlds.map((n) => (
            <option key={n} value={String(n)}>
              {n}
            </option>
          ))}
        </select>
      </label>
      {children}
    </div>
  );
}
