import { useSignal } from '@preact/signals';
import { fill } from '../../locales/fill.ts';
import type { BuiltFigure } from './builtFigure.ts';
import { numberFormat } from './numberFormat.ts';

/** Rows put into the page at a time: a table of daily curves has thousands. */
const step = 200;
/** Rows on paper; print.css hides the rest. */
const printed = 30;

/** The numbers behind a figure. `id` is what the button that opens it controls. */
export function FigureTable({ figure, id }: { figure: BuiltFigure; id: string }) {
  const { built, reader } = figure;
  const texts = reader.page.figures;
  const limit = useSignal(step);
  const { columns, rows } = built.table;
  const shown = rows.slice(0, limit.value);
  const formats = columns.map((_, column) =>
    numberFormat(
      rows.map((row) => row[column] ?? null),
      reader.language,
    ),
  );
  const cell = (value: string | number | null, column: number) => {
    if (value === null) return texts.undefinedNumber;
    return typeof value === 'number' ? formats[column]!.format(value) : value;
  };
  const kind = (column: number) => (rows.some((row) => typeof row[column] === 'number') ? 'number' : undefined);
  return (
    <div id={id} class="figure-table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section class="figure-table-scroll" tabIndex={0} aria-label={fill(texts.tableNamed, { title: built.title })}>
        <table>
          <caption>{built.title}</caption>
          <thead>
            <tr>
              {columns.map(({ key, label }, column) => (
                <th key={key} scope="col" class={kind(column)}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, place) => (
              <tr key={place}>
                {row.map((value, column) =>
                  column === 0 ? (
                    <th key={columns[column]!.key} scope="row" class={kind(column)}>
                      {cell(value, column)}
                    </th>
                  ) : (
                    <td key={columns[column]!.key} class={kind(column)}>
                      {cell(value, column)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > printed && (
        <p class="print-only">{fill(texts.rowsPrinted, { shown: printed, total: rows.length })}</p>
      )}
      {rows.length > shown.length && (
        <p class="figure-table-more">
          {fill(texts.rowsShown, { shown: shown.length, total: rows.length })}{' '}
          <button
            type="button"
            onClick={() => {
              limit.value += step;
            }}
          >
            {fill(texts.moreRows, { n: Math.min(step, rows.length - shown.length) })}
          </button>
        </p>
      )}
    </div>
  );
}
