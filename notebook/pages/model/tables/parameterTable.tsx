import { memo } from 'preact/compat';
import { fill } from '../../../../locales/fill.ts';
import { language, pageTexts } from '../../../app/reader.ts';
import { SectionLinks } from '../sectionLinks.tsx';
import type { ParameterRow, SortKey } from './parameterRows.ts';
import { ScrollBox } from './scrollBox.tsx';
import { useGrowing } from './useGrowing.ts';

interface Props {
  readonly rows: readonly ParameterRow[];
  /** Empty: no column of a case. */
  readonly caseLabel: string;
  readonly sort: { readonly by: SortKey; readonly descending: boolean };
  /** The one whose source is shown from the start. */
  readonly open: string | undefined;
  readonly onSort: (by: SortKey) => void;
}

/** Parameters as a table with heads to sort by. */
export function ParameterTable({ rows, caseLabel, sort, open, onSort }: Props) {
  const { model } = pageTexts.value;
  const { columns } = model.parameters;
  const shown = useGrowing(rows);
  const head = (by: SortKey, label: string) => (
    <th scope="col" aria-sort={sort.by === by ? (sort.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" class="model-sort" onClick={() => onSort(by)}>
        {label}
        <span aria-hidden="true">{sort.by === by ? (sort.descending ? ' ↓' : ' ↑') : ' ↕'}</span>
      </button>
    </th>
  );
  return (
    <ScrollBox label={model.partNames.parameters}>
      <table class="model-table model-parameters">
        <colgroup>
          <col class="model-col-label" />
          <col class="model-col-middle" />
          <col class="model-col-short" />
          {caseLabel !== '' && <col class="model-col-short" />}
          <col class="model-col-short" />
          <col class="model-col-middle" />
          <col />
          <col class="model-col-middle" />
          <col class="model-col-middle" />
        </colgroup>
        <thead>
          <tr>
            {head('label', columns.label)}
            {head('kindText', `${columns.kind} · ${columns.group}`)}
            <th scope="col">{columns.default}</th>
            {caseLabel !== '' && <th scope="col">{fill(columns.value, { case: caseLabel })}</th>}
            {head('unit', columns.unit)}
            <th scope="col">{columns.range}</th>
            {head('provenanceText', columns.provenance)}
            <th scope="col">{columns.files}</th>
            <th scope="col">{columns.sections}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.key} row={row} caseLabel={caseLabel} open={open === row.key} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const Row = memo(function Row({
  row,
  caseLabel,
  open,
}: {
  readonly row: ParameterRow;
  readonly caseLabel: string;
  readonly open: boolean;
}) {
  const { parameters: t } = pageTexts.value.model;
  return (
    <tr data-key={row.key}>
      <th scope="row">
        <span class="model-label">{row.label}</span>{' '}
        <a
          class="model-key"
          href={`#/model?part=parameters&key=${row.key}`}
          aria-label={fill(t.link, { key: row.key })}
        >
          {row.key}
        </a>
        <p>{row.note}</p>
      </th>
      <td>
        {row.kindText}
        <br />
        <small>{row.groupText}</small>
      </td>
      <td class="model-number">{row.default}</td>
      {caseLabel !== '' && (
        <td class="model-number" data-differs={row.value !== row.default}>
          {row.value}
        </td>
      )}
      <td>{row.unit}</td>
      <td class="model-range">{row.range}</td>
      <td>
        {row.source === '' ? (
          row.provenanceText
        ) : (
          <details open={open}>
            <summary>{row.provenanceText}</summary>
            <p lang={/[\u3400-\u9fff]/.test(row.source) && language.value === 'en' ? 'zh-Hans' : undefined}>
              {row.source}
            </p>
            {row.passage !== '' && <blockquote lang="zh-Hans">{row.passage}</blockquote>}
          </details>
        )}
      </td>
      <td class="model-files">
        {row.files.map((file) => (
          <code key={file}>{file.replace('mechanisms/', '').replace('.ts', '')}</code>
        ))}
      </td>
      <td>
        <SectionLinks sections={row.sections} />
      </td>
    </tr>
  );
});
