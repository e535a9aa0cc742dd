import { fill } from '../../../locales/fill.ts';
import type { ChartReader } from '../../charts/chart.ts';
import type { ComparisonView } from '../../view/comparisonView.ts';
import { type FactRow, factRows } from '../export/factRows.ts';

interface Props {
  readonly view: ComparisonView;
  readonly reader: ChartReader;
}

/** Head of the printed report: what was asked and with what. On screen it is not there. */
export function PrintHeader({ view, reader }: Props) {
  const { report, facts } = reader.page.figures;
  const printed = new Intl.DateTimeFormat(reader.language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' });
  const rows: FactRow[] = [
    ...factRows(view, reader),
    [facts.printed, printed.format(new Date())],
    [facts.address, decoded(location.href)],
  ];
  const labels = [...new Set(rows.map(([label]) => label))];
  return (
    <header class="print-only print-header">
      <h1>{fill(report.title, { case: view.facts.caseLabel })}</h1>
      <dl>
        {labels.map((label) => {
          const values = rows.filter((row) => row[0] === label).map(([, value]) => value);
          const isWide = values.length > 1 || values.some((value) => String(value).length > long);
          return (
            <div key={label} class={isWide ? 'wide' : undefined}>
              <dt>{label}</dt>
              {values.map((value) => (
                <dd key={value}>{value}</dd>
              ))}
            </div>
          );
        })}
      </dl>
    </header>
  );
}

/** Signs of a fact that do not fit into half a line. */
const long = 36;

/** An address with its Chinese readable; as it stands where it is not well encoded. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
