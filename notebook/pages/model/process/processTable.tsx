import { type Transition, transitions } from '../../../../models/governance/process/transitions.ts';
import { pageTexts } from '../../../app/reader.ts';
import type { DataTable } from '../../../charts/dataTable.ts';
import type { ModelTexts } from '../../../locales/en/model.ts';
import { SectionLinks } from '../sectionLinks.tsx';
import { ScrollBox } from '../tables/scrollBox.tsx';
import type { ProcessWords } from './processWords.ts';

type Shares = Readonly<Record<string, number>> | null;

const all: readonly Transition[] = transitions;

/** Every way as a row of data. */
export function processDataTable(words: ProcessWords, t: ModelTexts['process'], shares: Shares): DataTable {
  const names = (keys: readonly string[]) =>
    keys.map((key) => words.states[key as keyof typeof words.states].label).join(' · ');
  return {
    columns: [
      { key: 'way', label: t.transition },
      { key: 'from', label: t.from },
      { key: 'to', label: t.to },
      { key: 'event', label: t.event },
      { key: 'file', label: 'models/governance/' },
      { key: 'section', label: 'ODD' },
      ...(shares === null ? [] : [{ key: 'perThousand', label: t.perThousand }]),
    ],
    rows: all.map(({ key, from, to, event, file, odd }) => [
      words.transitions[key as keyof typeof words.transitions].label,
      names(from),
      names(to),
      event === undefined ? '' : words.events[event],
      file,
      odd,
      ...(shares === null ? [] : [shares[key]!]),
    ]),
  };
}

/** The picture as a table. */
export function ProcessTable({ words, shares }: { readonly words: ProcessWords; readonly shares: Shares }) {
  const { model } = pageTexts.value;
  const t = model.process;
  const name = (key: string) => words.states[key as keyof typeof words.states].label;
  return (
    <ScrollBox label={t.table}>
      <table class="model-table">
        <thead>
          <tr>
            <th scope="col">{t.transition}</th>
            <th scope="col" class="model-many">
              {t.from}
            </th>
            <th scope="col">{t.to}</th>
            <th scope="col">{t.event}</th>
            <th scope="col">{model.file}</th>
            <th scope="col">{model.parameters.columns.sections}</th>
            {shares !== null && <th scope="col">{t.perThousand}</th>}
          </tr>
        </thead>
        <tbody>
          {all.map(({ key, from, to, event, file, odd }) => {
            const { label, note } = words.transitions[key as keyof typeof words.transitions];
            return (
              <tr key={key} data-key={key}>
                <th scope="row">
                  <a href={`#/model?part=process&at=way:${key}`}>{label}</a>
                  <p>{note}</p>
                </th>
                <td>{from.map(name).join(' · ')}</td>
                <td>{to.map(name).join(' · ')}</td>
                <td>{event === undefined ? '' : words.events[event]}</td>
                <td>
                  <code>{file}</code>
                </td>
                <td>
                  <SectionLinks sections={[odd]} />
                </td>
                {shares !== null && <td class="model-number">{shares[key]!.toFixed(1)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}
