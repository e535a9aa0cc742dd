import { parameterOf } from '../../../../models/governance/parameters/parameters.ts';
import { BudgetTable } from './budgetTable.tsx';
import { moneyKeys, staffKeys } from './commonKeys.ts';
import { SettingField } from './settingField.tsx';
import { useSettings } from './settingsContext.ts';

/** What all policies have alike, and what each of them makes of it. */
export function BudgetSection() {
  const { state, words } = useSettings();
  const { settings } = state.question.value;
  const movedStaff = staffKeys.filter((key) => Object.hasOwn(settings, key)).length;
  return (
    <>
      <fieldset>
        <legend>{words.budget.money}</legend>
        {moneyKeys.map((key) => (
          <SettingField key={key} definition={parameterOf(key)!} />
        ))}
      </fieldset>
      <details class="settings-group">
        <summary>
          <span>{words.budget.staff}</span>
          {movedStaff === 0 ? null : <span class="settings-moved">≠ {movedStaff}</span>}
        </summary>
        {staffKeys.map((key) => (
          <SettingField key={key} definition={parameterOf(key)!} />
        ))}
      </details>
      <BudgetTable />
    </>
  );
}
