import { grid } from './policyGroups.ts';
import { PolicyTick } from './policyTick.tsx';
import { useSettings } from './settingsContext.ts';

const rows = ['reactive', 'preventive'] as const;
const columns = ['centralized', 'devolved'] as const;

/** The 2×2 as what it is: rows say how grievances are found, columns where hands and powers sit. */
export function ArrangementGrid() {
  const { words } = useSettings();
  const w = words.policies;
  const head = (key: (typeof rows)[number] | (typeof columns)[number]) => (
    <>
      {w[key]}
      <small>{w[`${key}Note`]}</small>
    </>
  );
  return (
    <table class="settings-grid">
      <caption>{w.grid}</caption>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column} scope="col">
              {head(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{head(row)}</th>
            {columns.map((column) => (
              <td key={column}>
                <PolicyTick id={grid[row][column]} hiddenLabel />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
