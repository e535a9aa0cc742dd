import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { decimalsFor, displayed, fixed } from '../../report/numbers.ts';
import { indexText, percentText } from '../../report/sensitivity/figureText.ts';
import { strongestFirst } from '../../report/sensitivity/rankGroups.ts';
import type { SensitivityMethod } from '../../report/sensitivity/sensitivityMethod.ts';
import type { SensitivityNames } from '../../report/sensitivity/sensitivityNames.ts';
import { unitText } from '../../report/words.ts';
import type { Estimate, SensitivityResult } from '../../sim/analysis/sensitivity/sensitivity.ts';
import { grid } from './grid.ts';
import { headerText } from './headerText.ts';

/** Factors and pairs that a table shows. */
const rowsShown = 8;
const pairsShown = 3;
/** Widest label of a factor; longer ones are broken. */
const labelWidth = 40;

/** What a method says of the factors, the strongest first: one line a factor, the strongest pairs below. */
export function methodTable(
  result: SensitivityResult,
  method: SensitivityMethod,
  names: SensitivityNames,
  texts: Texts,
): string {
  const { header, factors, pairs } = columnsOf(result, method, names, texts);
  const ranked = strongestFirst(factors.map((row, place) => ({ ...row, place })));
  const rows = ranked
    .slice(0, rowsShown)
    .map(({ place, cells }) => [headerText(names.factors[place]!, labelWidth), ...cells]);
  const pairRows = strongestFirst(pairs)
    .slice(0, pairsShown)
    .map(({ i, j, cells }) => {
      const label = fill(texts.sensitivity.pair, { a: names.factors[i]!, b: names.factors[j]! });
      return [headerText(label, labelWidth), ...cells];
    });
  const left = ranked.length - rows.length;
  const padded = [...rows, ...pairRows].map((row) => [...row, ...header.slice(row.length - 1).map(() => '')]);
  const table = grid([['', ...header], ...padded]);
  return left > 0 ? `${table}\n${fill(texts.sensitivity.report.more, { n: left })}` : table;
}

interface Row extends Estimate {
  readonly cells: readonly string[];
}

interface Columns {
  readonly header: readonly string[];
  readonly factors: readonly Row[];
  readonly pairs: readonly (Row & { readonly i: number; readonly j: number })[];
}

function columnsOf(
  result: SensitivityResult,
  method: SensitivityMethod,
  { unit }: SensitivityNames,
  texts: Texts,
): Columns {
  const { statistics: t } = texts.sensitivity;
  const index = (estimate: Estimate) => intervalText(estimate, indexText, texts);
  const alone = (value: number) => ({ value, lo: Number.NaN, hi: Number.NaN });
  switch (method) {
    case 'morris': {
      const { effects } = result.morris!;
      const { text, header } = effectColumn(
        effects.map(({ muStar }) => muStar),
        unit,
        texts,
      );
      return {
        header: [header(t.muStar), t.mu, t.sigma],
        factors: effects.map(({ mu, muStar, sigma }) => ({
          ...muStar,
          cells: [muStar, alone(mu), alone(sigma)].map(text),
        })),
        pairs: [],
      };
    }
    case 'sobol':
    case 'emulator': {
      const { first, total } = result[method]!;
      const second = method === 'sobol' ? result.sobol!.second : [];
      return {
        header: second.length > 0 ? [t.first, t.total, t.second] : [t.first, t.total],
        factors: total.map((one, place) => ({ ...one, cells: [index(first[place]!), index(one)] })),
        pairs: second.map((pair) => ({ ...pair, cells: ['', '', index(pair)] })),
      };
    }
    case 'pawn':
      return {
        header: [t.pawn],
        factors: result.pawn!.indices.map((one) => ({ ...one, cells: [index(one)] })),
        pairs: [],
      };
    case 'regional':
      return {
        header: [t.distance, t.lowest, t.highest],
        factors: result.regional!.factors.map(({ distance, lowest, highest }) => {
          const shares = [lowest, highest].map((share) =>
            intervalText(alone(share), (value) => percentText(value, texts), texts),
          );
          return { ...alone(distance), cells: [index(alone(distance)), ...shares] };
        }),
        pairs: [],
      };
    case 'tornado': {
      const swings = result.tornado!.factors.map(({ swing }) => swing);
      const { text, header } = effectColumn(swings, unit, texts);
      return { header: [header(t.swing)], factors: swings.map((one) => ({ ...one, cells: [text(one)] })), pairs: [] };
    }
    case 'factorial': {
      const { main, interactions } = result.factorial!;
      const { text, header } = effectColumn(main, unit, texts);
      return {
        header: [header(t.main), ...(interactions.length > 0 ? [t.interaction] : [])],
        factors: main.map((one) => ({ ...one, cells: [text(one)] })),
        pairs: interactions.map((pair) => ({ ...pair, cells: ['', text(pair)] })),
      };
    }
  }
}

/** Effects in one unit with as many decimals as the largest needs. */
function effectColumn(effects: readonly Estimate[], unit: string, texts: Texts) {
  const { factor, differenceUnit } = displayed(unit);
  const decimals = decimalsFor(effects.map(({ value }) => value * factor));
  const inUnit = unitText(differenceUnit, texts);
  return {
    text: (estimate: Estimate) => intervalText(estimate, (value) => fixed(value * factor, decimals), texts),
    header: (name: string) =>
      inUnit === '' ? name : fill(texts.sensitivity.report.columnUnit, { name, unit: inUnit }),
  };
}

function intervalText({ value, lo, hi }: Estimate, text: (value: number) => string, texts: Texts): string {
  if (!Number.isFinite(value)) return texts.report.none;
  return lo <= hi ? ` ${text(value)} [${text(lo)}, ${text(hi)}]` : ` ${text(value)}`;
}
