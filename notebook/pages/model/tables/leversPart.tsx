import { useMemo } from 'preact/hooks';
import { levers } from '../../../../models/governance/parameters/levers.ts';
import { facts, prices } from '../../../../models/governance/parameters/parameters.ts?facts';
import { valueText } from '../../../../report/parameterText.ts';
import { unitText } from '../../../../report/words.ts';
import { policyIds, policyOf } from '../../../../scenarios/catalogue.ts';
import { leverGroupKeys, leverGroups } from '../../../../scenarios/leverGroups.ts';
import { chartReader, language, pageTexts } from '../../../app/reader.ts';
import type { DataTable } from '../../../charts/dataTable.ts';
import { SectionLinks } from '../sectionLinks.tsx';
import { leverOf, leverPrice } from './leverRows.ts';
import { ScrollBox } from './scrollBox.tsx';
import { TableTools } from './tableTools.tsx';

const baseId = 'base';

/** Levers by group with their price, and what the built-in policies set them to. */
export function LeversPart() {
  const { model, compare } = pageTexts.value;
  const { texts } = chartReader.value;
  const t = model.levers;
  const { columns } = model.parameters;
  const base = policyOf(baseId);
  const others = useMemo(() => policyIds.filter((id) => id !== baseId).map((id) => policyOf(id)), []);
  const words = (key: string) => texts.parameters[key as keyof typeof texts.parameters];
  const table = (): DataTable => ({
    columns: [
      { key: 'key', label: columns.key },
      { key: 'label', label: columns.label },
      { key: 'group', label: columns.group },
      { key: 'price', label: t.price },
      ...[base, ...others].map(({ id, label }) => ({ key: id, label: label[language.value] })),
    ],
    rows: leverGroupKeys.flatMap((group) =>
      leverGroups[group].map((key) => [
        key,
        words(key).label,
        compare.settings.leverGroups[group],
        leverPrice(key, facts, prices[language.value], t),
        ...[base, ...others].map((policy) => valueText(policy.levers[key], texts)),
      ]),
    ),
  });
  return (
    <section aria-labelledby="model-levers">
      <h2 id="model-levers">{model.partNames.levers}</h2>
      <p class="model-lead">{t.lead}</p>
      <ScrollBox label={model.partNames.levers}>
        <table class="model-table">
          <thead>
            <tr>
              <th scope="col">{columns.label}</th>
              <th scope="col">{columns.unit}</th>
              <th scope="col" class="model-many">
                {columns.range}
              </th>
              <th scope="col">{t.price}</th>
              <th scope="col">{columns.sections}</th>
            </tr>
          </thead>
          {leverGroupKeys.map((group) => (
            <tbody key={group}>
              <tr>
                <th scope="rowgroup" colSpan={5} class="model-group">
                  {compare.settings.leverGroups[group]}
                </th>
              </tr>
              {leverGroups[group].map((key) => (
                <tr key={key} data-key={key}>
                  <th scope="row">
                    <span class="model-label">{words(key).label}</span>{' '}
                    <a class="model-key" href={`#/model?part=parameters&key=${key}`}>
                      {key}
                    </a>
                    <p>{words(key).note}</p>
                  </th>
                  <td>{unitText(leverOf(key).unit, texts)}</td>
                  <td class="model-range">{leverOf(key).range}</td>
                  <td class="model-words">{leverPrice(key, facts, prices[language.value], t)}</td>
                  <td>
                    <SectionLinks sections={facts[key]?.sections ?? []} />
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </ScrollBox>
      <h3 id="model-matrix">{t.matrix}</h3>
      <p class="model-lead">{t.matrixLead}</p>
      <div class="model-above">
        <TableTools id="levers" title={t.matrix} table={table} />
      </div>
      <ScrollBox label={t.matrix}>
        <table class="model-table model-matrix">
          <thead>
            <tr>
              <th scope="col">{columns.label}</th>
              {[base, ...others].map(({ id, label }) => (
                <th key={id} scope="col">
                  <span>{label[language.value]}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {levers.map(({ key }) => (
              <tr key={key}>
                <th scope="row">{words(key).label}</th>
                <td class="model-number">{valueText(base.levers[key], texts)}</td>
                {others.map((policy) => {
                  const differs = policy.levers[key] !== base.levers[key];
                  return (
                    <td key={policy.id} class="model-number" data-differs={differs}>
                      {differs && <span aria-hidden="true">● </span>}
                      {valueText(policy.levers[key], texts)}
                      {differs && <span class="visually-hidden"> ({t.differs})</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
