import type { FoundTable } from '../../../report/robustness/foundTable.ts';
import { ScrollBox } from '../model/tables/scrollBox.tsx';

const marks = { policy: '▲', reference: '▼', unsure: '○' } as const;

/** Shares of the drawn worlds, a row a policy, a column an outcome. */
export function FoundShares({ table: { tested, corner, outcomes, rows } }: { readonly table: FoundTable }) {
  return (
    <ScrollBox label={tested} class="found-scroll">
      <table class="found-shares">
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {outcomes.map((outcome) => (
              <th key={outcome} scope="col">
                {outcome}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, cells }) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, place) => (
                <td key={outcomes[place]}>
                  {cell !== null && (
                    <>
                      {marks[cell.ahead]} <strong>{cell.share}</strong>
                      <br />
                      {cell.lifelike}
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
