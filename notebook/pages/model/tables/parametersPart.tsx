import { useMemo, useState } from 'preact/hooks';
import { fill } from '../../../../locales/fill.ts';
import { parameters } from '../../../../models/governance/parameters/parameters.ts';
import { facts } from '../../../../models/governance/parameters/parameters.ts?facts';
import { caseIds, caseOf } from '../../../../scenarios/catalogue.ts';
import { chartReader, language, pageTexts } from '../../../app/reader.ts';
import { replaceRoute, route } from '../../../app/route.ts';
import { Choice } from './choice.tsx';
import { parameterDataTable } from './parameterDataTable.ts';
import { filterRows, parameterRows, type SortKey, sortRows } from './parameterRows.ts';
import { ParameterTable } from './parameterTable.tsx';
import { TableTools } from './tableTools.tsx';

const kinds = ['lever', 'uncertainty', 'constant'] as const;
const provenances = ['seed', 'literature', 'assumption', 'measured'] as const;

/** Every parameter: to be searched, filtered, sorted and taken away. `key` in the address shows one of them alone. */
export function ParametersPart() {
  const { model } = pageTexts.value;
  const t = model.parameters;
  const { report } = chartReader.value.texts;
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState('');
  const [provenance, setProvenance] = useState('');
  const [group, setGroup] = useState('');
  const [caseId, setCase] = useState('');
  const [sort, setSort] = useState<{ readonly by: SortKey; readonly descending: boolean }>({
    by: 'model',
    descending: false,
  });
  const reader = language.value;
  const rows = useMemo(() => parameterRows(facts, reader, caseId), [reader, caseId]);
  const asked = route.value.query.key;
  const single = parameters.some(({ key }) => key === asked) ? asked : undefined;
  const found = useMemo(() => {
    if (single !== undefined) return rows.filter(({ key }) => key === single);
    return sortRows(filterRows(rows, { query, kind, provenance, group }), sort.by, sort.descending, reader);
  }, [rows, single, query, kind, provenance, group, sort, reader]);
  const groups = useMemo(
    () => [...new Map(rows.filter((row) => kind === '' || row.kind === kind).map((row) => [row.group, row.groupText]))],
    [rows, kind],
  );
  const caseLabel = caseId === '' ? '' : caseOf(caseId).label[reader];
  const all = ['', t.all] as const;
  const showAll = () => replaceRoute({ page: 'model', query: { part: 'parameters' } });
  return (
    <section aria-labelledby="model-parameters">
      <h2 id="model-parameters">{model.partNames.parameters}</h2>
      <p class="model-lead">{t.lead}</p>
      <search class="model-filters">
        <label class="model-search">
          <span>{t.search}</span>
          <input
            type="search"
            autocomplete="off"
            value={query}
            placeholder={t.hint}
            onInput={(event) => {
              setQuery(event.currentTarget.value);
              if (single !== undefined) showAll();
            }}
          />
        </label>
        <Choice
          label={t.kind}
          value={kind}
          options={[all, ...kinds.map((one) => [one, report.kinds[one]] as const)]}
          onChange={(value) => {
            setKind(value);
            setGroup('');
          }}
        />
        <Choice label={t.group} value={group} options={[all, ...groups]} onChange={setGroup} />
        <Choice
          label={t.provenance}
          value={provenance}
          options={[
            all,
            ...provenances
              .filter((one) => rows.some((row) => row.provenance === one))
              .map((one) => [one, report.provenance[one]] as const),
          ]}
          onChange={setProvenance}
        />
        <Choice
          label={t.case}
          value={caseId}
          options={[['', t.noCase], ...caseIds.map((id) => [id, caseOf(id).label[reader]] as const)]}
          onChange={setCase}
        />
      </search>
      <div class="model-above">
        <p role="status">
          {single === undefined
            ? fill(model.count, { shown: found.length, all: rows.length })
            : fill(t.one, { key: single })}
        </p>
        {single !== undefined && (
          <button type="button" onClick={showAll}>
            {t.showAll}
          </button>
        )}
        <TableTools
          id="parameters"
          title={model.partNames.parameters}
          table={() => parameterDataTable(found, t, caseLabel)}
        />
      </div>
      {found.length === 0 ? (
        <p>{t.noneFound}</p>
      ) : (
        <ParameterTable
          rows={found}
          caseLabel={caseLabel}
          sort={sort}
          open={single}
          onSort={(by) => setSort((now) => ({ by, descending: now.by === by && !now.descending }))}
        />
      )}
    </section>
  );
}
