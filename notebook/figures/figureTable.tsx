import { useSignal } from '@preact/signals';
import { fill } from '../../locales/fill.ts';
import type { BuiltFigure } from './builtFigure.ts';

/** Rows put into the page at a time: a table of daily curves has thousands. */
const step = 200;

/** The numbers behind a figure. `id` is what the button that opens it controls. */
export function FigureTable({ figure, id }: { figure: BuiltFigure; id: string }) {
  const { built, reader } = figure;
  const texts = reader.page.figures;
  const limit = useSignal(step);
  const { columns, rows } = built.table;
  const shown = rows.slice(0, limit.value);
  const number = new Intl.NumberFormat(reader.language, { maximumSignificantDigits: 6 });
  const cell = (value: string | number | null) => {
    if (value === null) return texts.undefinedNumber;
    return typeof value === 'number' ? number.format(value) : value;
  };
  return (
    <div id={id} class="figure-table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section class="figure-table-scroll" tabIndex={0} aria-label={fill(texts.tableNamed, { title: built.title })}>
        <table>
          <caption>{built.title}</caption>
          <thead>
            <tr>
              {columns.map(({ key, label }) => (
                <th key={key} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place.
              <tr key={place}>
                {row.map((value, column) =>
                  column === 0 ? (
                    <th key={columns[column]!.key} scope="row">
                      {cell(value)}
                    </th>
                  ) : (
                    <td key={columns[column]!.key} class={typeof value === 'string' ? undefined : 'number'}>
                      {cell(value)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
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
