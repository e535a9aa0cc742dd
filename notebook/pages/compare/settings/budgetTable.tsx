import { fill } from '../../../../locales/fill.ts';
import { type BudgetAccount, type BudgetLine, budgetLines } from './budgetLines.ts';
import { faultWords } from './faultWords.ts';
import { amountText, policyLabel } from './labels.ts';
import { PolicySample } from './policySample.tsx';
import { useSettings } from './settingsContext.ts';
import { shownStyles } from './shownStyles.ts';

/** What every policy spends of the same money, and what it has left for handling cases. */
export function BudgetTable() {
  const { state, language, words } = useSettings();
  const w = words.budget;
  const question = state.question.value;
  const lines = budgetLines(question);
  const styles = shownStyles(question);
  const account = lines.map((line) => line.account).find(isAccount);
  const amount = (yuan: number) => amountText(yuan, language, w);
  return (
    <>
      {account === undefined ? null : (
        <p class="settings-equal">
          {fill(w.equal, {
            fte: Math.round(account.fte).toLocaleString(language),
            yuan: fill(w.amount, { n: amount(account.programme) }),
          })}
        </p>
      )}
      <h4 class="settings-subhead" id="budget-arithmetic">
        {w.arithmetic}
      </h4>
      <div class="settings-accounts">
        {lines.map((line, index) => {
          const style = styles[index];
          return (
            <section key={line.key} class="settings-account">
              <h5>
                {style === undefined ? null : <PolicySample style={style} />}
                {policyLabel(line.choice, question, language)}
              </h5>
              <Account line={line} />
            </section>
          );
        })}
      </div>
    </>
  );
}

const isAccount = (account: BudgetLine['account']): account is BudgetAccount => 'charges' in account;

function Account({ line: { account } }: { readonly line: BudgetLine }) {
  const settings = useSettings();
  const { language, state, words } = settings;
  const w = words.budget;
  if (!isAccount(account)) {
    return (
      <div class="settings-problem">
        <p>{w.cannot}</p>
        <ul class="settings-faults">
          {account.map((fault) => (
            <li key={`${fault.path} ${fault.code}`}>{faultWords(fault, state.question.value, settings)}</li>
          ))}
        </ul>
      </div>
    );
  }
  const amount = (yuan: number) => amountText(yuan, language, w);
  const { programme, charges, remaining } = account;
  const over = remaining < 0;
  return (
    <>
      <Bar account={account} />
      <table>
        <thead>
          <tr>
            <th scope="col">{w.item}</th>
            <th scope="col">{w.unit}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{w.programme}</th>
            <td>{amount(programme)}</td>
          </tr>
          {charges.map(({ key, yuan }) => (
            <tr key={key}>
              <th scope="row">{w.charges[key]}</th>
              <td>−{amount(yuan)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{w.remaining}</th>
            <td>{over ? `−${amount(-remaining)}` : amount(remaining)}</td>
          </tr>
        </tfoot>
      </table>
      {charges.length === 0 ? <p class="settings-note">{w.none}</p> : null}
      {over ? (
        <p class="settings-problem" role="alert">
          {fill(w.over, { amount: fill(w.amount, { n: amount(-remaining) }) })}
        </p>
      ) : null}
    </>
  );
}

/** Charges along the programme funds; the table says the same. */
function Bar({ account: { programme, charges, total } }: { readonly account: BudgetAccount }) {
  const length = Math.max(programme, total);
  let from = 0;
  return (
    <svg class="settings-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="settings-bar-programme" width={(100 * programme) / length} height="8" />
      {charges.map(({ key, yuan }) => {
        const x = (100 * from) / length;
        from += yuan;
        return <rect key={key} class="settings-bar-charge" x={x} width={(100 * yuan) / length} height="8" />;
      })}
      {total > programme ? (
        <rect
          class="settings-bar-over"
          x={(100 * programme) / length}
          width={(100 * (total - programme)) / length}
          height="8"
        />
      ) : null}
    </svg>
  );
}
