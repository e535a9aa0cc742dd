import { fill } from '../../../locales/fill.ts';
import type { ChartReader } from '../../charts/chart.ts';
import type { ComparisonView } from '../../view/comparisonView.ts';
import { factRows } from '../export/factRows.ts';

interface Props {
  readonly view: ComparisonView;
  readonly reader: ChartReader;
}

/** Head of the printed report: what was asked and with what. On screen it is not there. */
export function PrintHeader({ view, reader }: Props) {
  const { report, facts } = reader.page.figures;
  const rows = factRows(view, reader);
  const printed = new Intl.DateTimeFormat(reader.language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' });
  return (
    <header class="print-only print-header">
      <h1>{fill(report.title, { case: view.facts.caseLabel })}</h1>
      <table>
        <caption>{facts.heading}</caption>
        <tbody>
          {rows.map(([label, value], place) => (
            <tr key={`${label} ${value}`}>
              <th scope="row">{label === rows[place - 1]?.[0] ? '' : label}</th>
              <td>{value}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{facts.address}</th>
            <td class="print-address">{decoded(location.href)}</td>
          </tr>
          <tr>
            <th scope="row">{facts.printed}</th>
            <td>{printed.format(new Date())}</td>
          </tr>
        </tbody>
      </table>
    </header>
  );
}

/** An address with its Chinese readable; as it stands where it is not well encoded. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
