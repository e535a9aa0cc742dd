import type { ReadonlySignal } from '@preact/signals';
import { fill } from '../../../../locales/fill.ts';
import { boxText, conditionText } from '../../../../report/discovery/conditionText.ts';
import type { DiscoveryNames } from '../../../../report/discovery/discoveryNames.ts';
import { primSentences } from '../../../../report/discovery/primSentences.ts';
import { treeSentences } from '../../../../report/discovery/treeSentences.ts';
import { fixed } from '../../../../report/numbers.ts';
import type { DiscoverDocument } from '../../../../report/robustness/discoverDocument.ts';
import { discoverNames } from '../../../../report/robustness/robustNames.ts';
import { percentText } from '../../../../report/sensitivity/figureText.ts';
import type { FaultError } from '../../../../sim/engine/fault.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import { discoveredWorlds } from '../../../charts/robustness/parallelCoordinates.ts';
import { primLimits } from '../../../charts/robustness/primLimits.ts';
import { primTradeOff } from '../../../charts/robustness/primTradeOff.ts';
import { Figure } from '../../../figures/figure.tsx';
import type { DiscoverView } from '../../../view/robustView.ts';
import type { RobustLook } from './robustLook.ts';
import { Sentences } from './sentences.tsx';
import { TableBox } from './tableBox.tsx';

interface DiscoverPartProps {
  readonly document: DiscoverDocument;
  readonly view: ReadonlySignal<DiscoverView | null>;
  readonly look: RobustLook;
  readonly onFault: (error: FaultError) => void;
}

const methods = ['prim', 'cart'] as const;

/** Where it is so: boxes with their trade-off, of which the reader may choose another, or a tree. */
export function DiscoverPart({ document, view, look, onFault }: DiscoverPartProps) {
  const { discover: t } = pageTexts.value.robustness;
  const reader = chartReader.value;
  const now = view.value;
  if (now === null) return null;
  const names = discoverNames(document, reader.texts, new Map(now.policies.map(({ id, label }) => [id, label])));
  const method = look.method.value;
  return (
    <>
      <fieldset class="robust-methods">
        <legend>{t.views}</legend>
        {methods.map((one) => (
          <label key={one} class="settings-tick">
            <input
              type="radio"
              name="robust-method"
              checked={one === method}
              onChange={() => {
                look.method.value = one;
              }}
            />
            <span>{t[one]}</span>
          </label>
        ))}
      </fieldset>
      {method === 'cart' ? (
        <Tree document={document} names={names} />
      ) : (
        <Boxes document={document} view={view} look={look} names={names} onFault={onFault} />
      )}
    </>
  );
}

function Boxes({ document, view, look, names, onFault }: DiscoverPartProps & { readonly names: DiscoveryNames }) {
  const { discover: t } = pageTexts.value.robustness;
  const { texts } = chartReader.value;
  const { prim } = document;
  const sentences = primSentences(prim, names, texts);
  const { box: place } = view.value!;
  return (
    <>
      {prim.boxes.length > 1 && (
        <fieldset class="robust-boxes">
          <legend class="visually-hidden">{t.boxes}</legend>
          {prim.boxes.map((_, at) => (
            <button
              key={at}
              type="button"
              aria-pressed={at === place}
              onClick={() => {
                look.box.value = at;
                look.step.value = null;
              }}
            >
              {fill(t.box, { n: at + 1 })}
            </button>
          ))}
        </fieldset>
      )}
      {prim.boxes.length > 0 && <ChosenBox document={document} view={view} look={look} names={names} />}
      {prim.boxes.length > 0 && (
        <div class="result-figures">
          <Figure chart={primTradeOff} view={view} reader={chartReader} onFault={onFault} />
          <Figure chart={primLimits} view={view} reader={chartReader} onFault={onFault} />
        </div>
      )}
      <div class="robust-told">
        <Sentences of={sentences} />
      </div>
      <Figure chart={discoveredWorlds} view={view} reader={chartReader} onFault={onFault} />
    </>
  );
}

/** The box that is looked at, in words: what it asks, what it holds, and by worlds that had no say in it. */
function ChosenBox({
  document,
  view,
  look,
  names,
}: Omit<DiscoverPartProps, 'onFault'> & { readonly names: DiscoveryNames }) {
  const { discover: t } = pageTexts.value.robustness;
  const { texts } = chartReader.value;
  const { box: place, step } = view.value!;
  const found = document.prim.boxes[place]!;
  const last = found.trajectory.length - 1;
  const isTaken = step === null || step === found.chosen;
  const shown = isTaken ? found : found.trajectory[Math.min(step, last)]!;
  const quasiP = isTaken ? found.checks.map((one) => one.quasiP) : found.trajectory[Math.min(step, last)]!.quasiP;
  const held = isTaken
    ? { density: found.heldOut.density.value, coverage: found.heldOut.coverage }
    : found.trajectory[Math.min(step, last)]!.heldOut;
  const percent = (share: number) => percentText(share, texts);
  return (
    <section class="robust-box" aria-live="polite" aria-label={t.boxes}>
      <h3>{isTaken ? t.taken : fill(t.chosen, { step, last })}</h3>
      {shown.box.length === 0 ? (
        <p>{t.whole}</p>
      ) : (
        <ul class="robust-conditions">
          {shown.box.map((restriction, at) => (
            <li key={restriction.key}>
              {conditionText(restriction, names.factors[restriction.factor]!, texts)}
              {Number.isFinite(quasiP[at]) && <small>{fill(t.quasiP, { p: chanceText(quasiP[at]!) })}</small>}
            </li>
          ))}
        </ul>
      )}
      <p>
        {fill(t.reached, {
          reached: names.reached,
          density: percent(shown.density),
          coverage: percent(shown.coverage),
          mass: percent(shown.mass),
          n: shown.n,
        })}
      </p>
      <p class="facts">
        {Number.isFinite(held.density)
          ? fill(t.heldOut, { density: percent(held.density), coverage: percent(held.coverage) })
          : t.noHeldOut}
      </p>
      {!isTaken && (
        <button
          type="button"
          onClick={() => {
            look.step.value = null;
          }}
        >
          {t.back}
        </button>
      )}
    </section>
  );
}

/** A p with three decimals, since 0.000 would say never. */
const chanceText = (p: number): string => (p < 0.001 ? '< 0.001' : fixed(p, 3));

function Tree({ document, names }: { readonly document: DiscoverDocument; readonly names: DiscoveryNames }) {
  const { discover: t } = pageTexts.value.robustness;
  const { texts } = chartReader.value;
  const { cart } = document;
  // A leaf each: the table has them; what holds of all comes last.
  const sentences = treeSentences(cart, names, texts).slice(cart.leaves.length > 1 ? cart.leaves.length : 0);
  return (
    <>
      {cart.leaves.length > 1 && (
        <TableBox label={t.leaves}>
          <table class="robust-table">
            <caption>{t.leaves}</caption>
            <thead>
              <tr>
                <th scope="col">{t.leaf.conditions}</th>
                <th scope="col">{t.leaf.density}</th>
                <th scope="col">{t.leaf.coverage}</th>
                <th scope="col">{t.leaf.worlds}</th>
              </tr>
            </thead>
            <tbody>
              {cart.leaves.map(({ box, density, coverage, n }) => (
                <tr key={JSON.stringify(box)}>
                  <th scope="row">{boxText(box, names.factors, texts)}</th>
                  <td>{percentText(density, texts)}</td>
                  <td>{percentText(coverage, texts)}</td>
                  <td>{n}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
      <div class="robust-told">
        <Sentences of={sentences} />
      </div>
    </>
  );
}
