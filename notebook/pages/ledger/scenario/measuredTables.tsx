import { fill } from '../../../../locales/fill.ts';
import { parameterOf } from '../../../../models/governance/parameters/parameters.ts';
import { decimalsFor, fixed } from '../../../../report/numbers.ts';
import { unitText } from '../../../../report/words.ts';
import { caseOf } from '../../../../scenarios/catalogue.ts';
import { provenanceOf } from '../../../../scenarios/provenance.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import { TableBox } from '../../robustness/result/tableBox.tsx';
import type { MadeScenario } from '../run/ledgerWorkerApi.ts';

type Key = MadeScenario['measured'][number];

/** Parameters that the ledger tells, each with its interval, how many cases it is from, and what the base county has there. */
export function MeasuredTable({ made }: { readonly made: MadeScenario }) {
  const { measured: t } = pageTexts.value.ledger.scenario;
  if (made.measured.length === 0) return <p>{t.none}</p>;
  return <ParameterTable made={made} keys={made.measured} caption={t.caption} range={t.interval} hasCases />;
}

/** Rates of birth that a run guessed; nothing where none was. */
export function GuessedTable({ made }: { readonly made: MadeScenario }) {
  const { guessed: t } = pageTexts.value.ledger.scenario;
  if (made.guessed.length === 0) return null;
  return (
    <>
      <ParameterTable made={made} keys={made.guessed} caption={t.caption} range={t.range} hasCases={false} />
      <p class="facts">{t.note}</p>
    </>
  );
}

interface ParameterTableProps {
  readonly made: MadeScenario;
  readonly keys: readonly Key[];
  readonly caption: string;
  /** Head of the column of ranges. */
  readonly range: string;
  readonly hasCases: boolean;
}

function ParameterTable({ made, keys, caption, range, hasCases }: ParameterTableProps) {
  const { measured: t } = pageTexts.value.ledger.scenario;
  const { language } = chartReader.value;
  const base = caseOf(made.choice.base);
  return (
    <TableBox label={caption}>
      <table class="robust-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.parameter}</th>
            {[t.value, range, ...(hasCases ? [t.n] : []), fill(t.base, { base: base.label[language] })].map((head) => (
              <th key={head} scope="col" class="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <ParameterRow key={key} name={key} made={made} hasCases={hasCases} />
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function ParameterRow({
  name,
  made,
  hasCases,
}: {
  readonly name: Key;
  readonly made: MadeScenario;
  readonly hasCases: boolean;
}) {
  const { measured: t } = pageTexts.value.ledger.scenario;
  const { texts } = chartReader.value;
  const { value, range, n, kind } = provenanceOf(made.spec, name);
  const usual = provenanceOf(caseOf(made.choice.base), name).value;
  const unit = parameterOf(name)!.unit;
  const decimals = decimalsFor([Number(value)]);
  const shown = (one: number) => fixed(one, Number.isInteger(one) && Math.abs(one) >= 1 ? 0 : decimals);
  return (
    <tr>
      <th scope="row">
        {texts.parameters[name].label}
        <small>{unitText(unit, texts)}</small>
        {hasCases && kind !== 'measured' && <small>{t.noted}</small>}
      </th>
      <td class="number">{shown(Number(value))}</td>
      <td class="number">{range === undefined ? '–' : `${shown(range[0])} – ${shown(range[1])}`}</td>
      {hasCases && <td class="number">{n ?? '–'}</td>}
      <td class="number">{shown(Number(usual))}</td>
    </tr>
  );
}
