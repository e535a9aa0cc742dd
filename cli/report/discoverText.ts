import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { sharePercent } from '../../report/decision/decisionWords.ts';
import { boxText } from '../../report/discovery/conditionText.ts';
import type { DiscoveryNames } from '../../report/discovery/discoveryNames.ts';
import { primSentences } from '../../report/discovery/primSentences.ts';
import { treeSentences } from '../../report/discovery/treeSentences.ts';
import { valueText } from '../../report/parameterText.ts';
import type { DiscoverDocument } from '../../report/robustness/discoverDocument.ts';
import { discoverNames } from '../../report/robustness/robustNames.ts';
import { captionParts } from '../../report/sensitivity/captionParts.ts';
import type { PolicyNames } from '../../report/sensitivity/sensitivityNames.ts';
import type { PrimBox, PrimStep, RestrictionCheck } from '../../sim/analysis/discovery/discovery.ts';
import { ensembleHead } from './ensembleText.ts';
import { leftGrid, wrap } from './grid.ts';

const lineWidth = 100;

/** Steps of a trajectory that are shown on each side of the box that was taken. */
const stepsAround = 4;
const digits = 3;

/** In which drawn worlds something is so: boxes in words, what a larger or smaller one would hold, how well the conditions hold up, and with `withTree` the tree. */
export function discoverText(
  document: DiscoverDocument,
  texts: Texts,
  { withTree, own }: { readonly withTree: boolean; readonly own?: PolicyNames },
): string {
  const t = texts.robustness.discover;
  const { prim, cart } = document;
  const names = discoverNames(document, texts, own);
  const { n, nUndefined, ofInterest, density } = prim;
  const facts = { count: ofInterest, n, share: sharePercent(density, texts) };
  return `${[
    [
      ensembleHead(document, texts),
      wrapped(fill(t.question, { reached: names.reached })),
      n === 0 ? texts.robustness.robust.undefined : wrapped(fill(t.base, facts)),
      ...(nUndefined > 0 ? [wrapped(fill(t.undefined, { n: nUndefined }))] : []),
    ].join('\n'),
    primSentences(prim, names, texts).map(wrapped).join('\n'),
    ...prim.boxes.flatMap((box, at) => [
      trajectoryText(box, at, names, texts),
      [t.checks, checksText(box.checks, names, texts), wrapped(t.quasiP)].join('\n'),
    ]),
    ...(withTree
      ? [
          [
            t.tree,
            ...treeSentences(cart, names, texts)
              // The scope was said of the boxes.
              .slice(0, -1)
              .map((text) => wrapped(`- ${text}`)),
          ].join('\n'),
        ]
      : []),
    wrap(
      fill(texts.sensitivity.report.citation, { facts: captionParts(document, texts).join(' · ') }),
      lineWidth,
      '  ',
    ),
  ].join('\n\n')}\n`;
}

const wrapped = (text: string): string => wrap(text, lineWidth, '  ');

/** The price list of a box: steps around the one taken, each with what it would hold. */
function trajectoryText({ trajectory, chosen }: PrimBox, at: number, names: DiscoveryNames, texts: Texts): string {
  const t = texts.robustness.discover;
  const from = Math.max(0, chosen - stepsAround);
  const shown = trajectory.slice(from, chosen + stepsAround + 1);
  const { step, mass, density, heldOut, coverage, conditions } = t.columns;
  const share = (value: number) => (Number.isFinite(value) ? sharePercent(value, texts) : texts.report.none);
  const row = (one: PrimStep, place: number) => {
    const number = from + place;
    const mark = number === chosen ? '*' : '';
    const figures = [one.mass, one.density, one.heldOut.density, one.coverage].map(share);
    return [`${number}${mark}`, ...figures, wrap(boxText(one.box, names.factors, texts), 56)];
  };
  const left = trajectory.length - shown.length;
  return [
    fill(t.box, { number: at + 1 }),
    leftGrid([[step, mass, density, heldOut, coverage, conditions], ...shown.map(row)]),
    ...(left > 0 ? [fill(t.more, { n: left })] : []),
    wrapped(t.chosen),
  ].join('\n');
}

function checksText(checks: readonly RestrictionCheck[], names: DiscoveryNames, texts: Texts): string {
  const { factor, quasiP, reproduced, limits } = texts.robustness.discover.checkColumns;
  const rows = checks.map((check) => [
    names.factors[check.factor]!.label,
    Number(check.quasiP.toPrecision(2)).toString(),
    sharePercent(check.reproduced, texts),
    limitsText(check, texts),
  ]);
  return leftGrid([[factor, quasiP, reproduced, limits], ...rows]);
}

function limitsText({ lower, upper, levels }: RestrictionCheck, texts: Texts): string {
  const t = texts.robustness.discover;
  if (levels.length > 0) {
    return levels
      .map(({ value, kept }) =>
        fill(t.limits.level, { value: valueText(value, texts), kept: sharePercent(kept, texts) }),
      )
      .join(texts.report.separator);
  }
  const said = (limit: RestrictionCheck['lower']) => {
    if (limit === null || !Number.isFinite(limit.value)) return '';
    const [value, lo, hi] = [limit.value, limit.lo, limit.hi].map((one) => String(Number(one.toPrecision(digits))));
    return fill(t.limit, { value: value!, lo: lo!, hi: hi! });
  };
  const [low, high] = [said(lower), said(upper)];
  const template = high === '' ? t.limits.atLeast : low === '' ? t.limits.atMost : t.limits.between;
  return low === '' && high === '' ? texts.report.none : fill(template, { lower: low, upper: high });
}
