import { useState } from 'preact/hooks';
import { fill } from '../../../../locales/fill.ts';
import { outcomeDefinitions } from '../../../../models/governance/outcomes/definitions.ts';
import { unitText } from '../../../../report/words.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import { Choice } from './choice.tsx';
import { ScrollBox } from './scrollBox.tsx';
import { TableTools } from './tableTools.tsx';

const groups = ['headline', 'detail', 'account', 'flow'] as const;

/** Every outcome with its definition and estimator. */
export function OutcomesPart() {
  const { model } = pageTexts.value;
  const { texts } = chartReader.value;
  const { explain, better } = texts.report;
  const [query, setQuery] = useState('');
  const [group, setGroup] = useState('');
  const t = model.outcomes;
  const rows = outcomeDefinitions.map((one) => ({
    ...texts.outcomes[one.key]!,
    ...one,
    unit: unitText(one.unit, texts),
    better: better[one.better],
  }));
  const words = query.toLowerCase().split(/\s+/);
  const found = rows.filter(
    (row) =>
      (group === '' || row.group === group) &&
      words.every((word) => `${row.key} ${row.label} ${row.definition} ${row.estimator}`.toLowerCase().includes(word)),
  );
  const columns = [
    { key: 'key', label: explain.key },
    { key: 'label', label: explain.label },
    { key: 'group', label: t.group },
    { key: 'definition', label: explain.definition },
    { key: 'estimator', label: explain.estimator },
    { key: 'unit', label: explain.unit },
    { key: 'better', label: explain.better },
  ];
  const table = () => ({
    columns,
    rows: found.map((row) => [
      row.key,
      row.label,
      t.groups[row.group],
      row.definition,
      row.estimator,
      row.unit,
      row.better,
    ]),
  });
  return (
    <section aria-labelledby="model-outcomes">
      <h2 id="model-outcomes">{model.partNames.outcomes}</h2>
      <p class="model-lead">{t.lead}</p>
      <search class="model-filters">
        <label class="model-search">
          <span>{model.parameters.search}</span>
          <input
            type="search"
            autocomplete="off"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        <Choice
          label={t.group}
          value={group}
          options={[['', model.parameters.all], ...groups.map((one) => [one, t.groups[one]] as const)]}
          onChange={setGroup}
        />
      </search>
      <div class="model-above">
        <p role="status">{fill(model.count, { shown: found.length, all: rows.length })}</p>
        <TableTools id="outcomes" title={model.partNames.outcomes} table={table} />
      </div>
      <ScrollBox label={model.partNames.outcomes}>
        <table class="model-table">
          <thead>
            <tr>
              {columns.slice(1).map(({ key, label }) => (
                <th key={key} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.map((row) => (
              <tr key={row.key} data-key={row.key}>
                <th scope="row">
                  <span class="model-label">{row.label}</span> <code>{row.key}</code>
                </th>
                <td>{t.groups[row.group]}</td>
                <td class="model-words">{row.definition}</td>
                <td class="model-words">{row.estimator}</td>
                <td>{row.unit}</td>
                <td>{row.better}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
