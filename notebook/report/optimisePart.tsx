import { fill } from '../../locales/fill.ts';
import { bareValue } from '../../report/decision/decisionWords.ts';
import { decimalsFor, displayed, fixed } from '../../report/numbers.ts';
import type { OptimiseDocument, ToldFigure } from '../../report/search/optimiseDocument.ts';
import {
  effortSentences,
  findingSentences,
  menuSentences,
  menuTitle,
  optimiseCautions,
  optimisePolicyName,
  shownStarts,
} from '../../report/search/optimiseSentences.ts';
import { outcomeLabel, unitText } from '../../report/words.ts';
import { chartReader } from '../app/reader.ts';
import { Sentences } from '../pages/robustness/result/sentences.tsx';
import { TableBox } from '../pages/robustness/result/tableBox.tsx';

/** What a search over levers came to: whether anything is better, the menu beside the policies that were there, and what each of it would change. */
export function OptimisePart({ document }: { readonly document: OptimiseDocument }) {
  const { texts } = chartReader.value;
  const [first, ...further] = findingSentences(document, texts);
  return (
    <section class="robust-part">
      <div class="robust-told">
        <p class="robust-first">{first}</p>
        <Sentences of={[...further, ...effortSentences(document, texts)]} />
      </div>
      {document.menu.length > 0 && <Menu document={document} />}
      {document.menu.map(({ id }, place) => (
        <Item key={id} document={document} place={place} />
      ))}
      {document.menu.length > 0 && <Sentences of={optimiseCautions(document, texts)} />}
    </section>
  );
}

/** Objectives of the menu and of the policies that were there, in fresh worlds where they were run. */
function Menu({ document }: { readonly document: OptimiseDocument }) {
  const { texts } = chartReader.value;
  const t = texts.search.report;
  const { menu, objectives, worlds, finding } = document;
  const starts = shownStarts(document);
  const isTold = finding !== 'untold';
  const mean = ({ mean: told, searched }: ToldFigure) => (isTold ? told : searched);
  const rows = [
    ...menu.map(({ id, start, figures }) => ({ name: optimisePolicyName(document, start ?? id, texts), figures })),
    ...starts.map(({ id, figures }) => ({ name: optimisePolicyName(document, id, texts), figures })),
  ];
  const shown = objectives.map(({ key, unit }, place) => {
    const { factor, unit: own } = displayed(unit);
    const decimals = decimalsFor(rows.map(({ figures }) => mean(figures[place]!) * factor));
    return { key, factor, decimals, label: `${outcomeLabel(key, texts)} ${unitText(own, texts)}`.trimEnd() };
  });
  const cell = (figure: ToldFigure, { factor, decimals }: (typeof shown)[number]) => {
    const value = mean(figure) * factor;
    if (!Number.isFinite(value)) return texts.report.none;
    const half = ((figure.hi - figure.lo) / 2) * factor;
    return isTold && half >= 0 ? `${fixed(value, decimals)} ±${fixed(half, decimals)}` : fixed(value, decimals);
  };
  return (
    <TableBox
      label={
        isTold ? fill(t.menu, { n: worlds.telling.replicates }) : fill(t.menuSearched, { n: worlds.search.replicates })
      }
    >
      <table class="robust-table">
        <caption>
          {isTold
            ? fill(t.menu, { n: worlds.telling.replicates })
            : fill(t.menuSearched, { n: worlds.search.replicates })}
        </caption>
        <thead>
          <tr>
            <td />
            {shown.map(({ key, label }) => (
              <th key={key} scope="col" class="number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {[
          { rows: rows.slice(0, menu.length), head: null },
          { rows: rows.slice(menu.length), head: t.starts },
        ].map((group) => (
          <tbody key={group.head ?? ''}>
            {group.head !== null && (
              <tr>
                <th scope="rowgroup" colSpan={shown.length + 1}>
                  {group.head}
                </th>
              </tr>
            )}
            {group.rows.map(({ name, figures }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {shown.map((column, place) => (
                  <td key={column.key} class="number">
                    {cell(figures[place]!, column)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </TableBox>
  );
}

/** A policy of the menu: why it is there, what fresh worlds say of it, and the levers it moves. */
function Item({ document, place }: { readonly document: OptimiseDocument; readonly place: number }) {
  const { texts } = chartReader.value;
  const t = texts.search.report;
  const { nearest, levers, start } = document.menu[place]!;
  return (
    <section class="robust-told">
      <h3>{menuTitle(document, place, texts)}</h3>
      <Sentences of={menuSentences(document, place, texts)} />
      {start === null && levers.length > 0 && (
        <details>
          <summary>{fill(t.levers, { policy: optimisePolicyName(document, nearest, texts) })}</summary>
          <ul>
            {levers.map(({ key, from, to }) => (
              <li key={key}>
                {texts.parameters[key].label} {fill(t.from, { from: bareValue(from, texts), to: bareValue(to, texts) })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
