import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { decimalsFor, displayed, fixed } from '../../report/numbers.ts';
import { captionParts, scopeSentence } from '../../report/sensitivity/captionParts.ts';
import { cautionText } from '../../report/sensitivity/cautionText.ts';
import { designText } from '../../report/sensitivity/designText.ts';
import { indexText, percentText } from '../../report/sensitivity/figureText.ts';
import type { SensitivityDocument } from '../../report/sensitivity/sensitivityDocument.ts';
import { graveCaution, methodsOf, type SensitivityMethod } from '../../report/sensitivity/sensitivityMethod.ts';
import {
  namesOf,
  type PolicyNames,
  policyName,
  type SensitivityNames,
} from '../../report/sensitivity/sensitivityNames.ts';
import { sensitivitySentence } from '../../report/sensitivity/sensitivitySentence.ts';
import { capitalised, unitText } from '../../report/words.ts';
import { caseIds, caseOf } from '../../scenarios/catalogue.ts';
import type { Caution, SensitivityResult } from '../../sim/analysis/sensitivity/sensitivity.ts';
import { wrap } from './grid.ts';
import { methodTable } from './methodTable.ts';

const lineWidth = 100;

/**
 * Every response of a sweep: what each method says of it, what is to be kept in mind, and what it is cited by. `own` are labels of the reader's own policies.
 */
export function sensitivityText(document: SensitivityDocument, texts: Texts, own?: PolicyNames): string {
  const t = texts.sensitivity.report;
  const responses = document.responses.map((_, place) => responseText(document, place, texts, own));
  const said = document.points === 0 ? [t.empty] : [...responses, wrap(scopeSentence(document, texts), lineWidth)];
  return `${[headText(document, texts, own), ...said, footText(document, texts)].join('\n\n')}\n`;
}

function headText(document: SensitivityDocument, texts: Texts, own?: PolicyNames): string {
  const t = texts.sensitivity.report;
  const { case: id, design, factors, days, policies, runs, stop } = document;
  const title = fill(t.title, {
    case: caseIds.includes(id) ? caseOf(id).label[texts.language] : id,
    design: designText(design, texts),
    k: factors.length,
    days,
    policies: policies.map((policy) => policyName(policy, texts, own)).join(texts.report.separator),
  });
  const isStopped = stop === 'cancelled' && document.points > 0;
  const lines = [title, fill(t.runs, runs), ...(isStopped ? [t.cancelled] : [])];
  return lines.map((line) => wrap(line, lineWidth, '  ')).join('\n');
}

function responseText(document: SensitivityDocument, place: number, texts: Texts, own?: PolicyNames): string {
  const t = texts.sensitivity.report;
  const { result, against } = document.responses[place]!;
  const names = namesOf(document, place, texts, own);
  // The heading has the whole name; sentences below it need no more than a word.
  const short = { ...names, response: against === null ? t.thisOutcome : t.thisDifference };
  const isUnusable = result.cautions.some(({ isGrave, about }) => isGrave && about === undefined);
  const shown = isUnusable ? [] : methodsOf(result);
  // Of a method that is not used, the sentence in its place says why; where none is, what is said of all is enough.
  const isTold = ({ isGrave, about }: Caution) =>
    about === undefined || (!isUnusable && !isGrave && graveCaution(result, about) === undefined);
  const lines = result.cautions
    .filter(isTold)
    .map((caution) => wrap(`- ${cautionText(caution, texts)}`, lineWidth, '  '));
  return [
    [capitalised(names.response), spreadText(result, names, texts)]
      .map((line) => wrap(line, lineWidth, '  '))
      .join('\n'),
    ...shown.map((method) => methodText(result, method, short, texts)),
    ...(lines.length > 0 ? [[t.cautions, ...lines].join('\n')] : []),
  ].join('\n\n');
}

function spreadText(
  { n, nUndefined, mean, sd, noiseShare }: SensitivityResult,
  { unit }: SensitivityNames,
  texts: Texts,
) {
  const t = texts.sensitivity.report;
  const { factor, differenceUnit } = displayed(unit);
  const decimals = decimalsFor([mean * factor, sd * factor]);
  const number = (value: number) => (Number.isFinite(value) ? fixed(value * factor, decimals) : texts.report.none);
  const luck = Number.isFinite(noiseShare) ? fill(t.luck, { share: percentText(Math.max(0, noiseShare), texts) }) : '';
  const spread = { n, mean: number(mean), sd: number(sd), unit: unitText(differenceUnit, texts), luck };
  const said = fill(t.spread, spread).trimEnd();
  return nUndefined === 0 ? said : `${said}. ${fill(t.undefined, { n: nUndefined })}`;
}

/** Table and sentences; figures that must not be used are not set in an order. */
function methodText(
  result: SensitivityResult,
  method: SensitivityMethod,
  names: SensitivityNames,
  texts: Texts,
): string {
  const sentence = wrap(sensitivitySentence(result, method, names, texts), lineWidth);
  if (graveCaution(result, method) !== undefined) return sentence;
  return [headingOf(result, method, texts), methodTable(result, method, names, texts), sentence].join('\n');
}

function headingOf(result: SensitivityResult, method: SensitivityMethod, texts: Texts): string {
  const { report, methods } = texts.sensitivity;
  if (method === 'pawn') return fill(report.pawn, { bound: indexText(result.pawn!.bound) });
  return method === 'regional'
    ? fill(report.regional, { bound: indexText(result.regional!.bound) })
    : capitalised(methods[method]);
}

const footText = (document: SensitivityDocument, texts: Texts): string =>
  wrap(fill(texts.sensitivity.report.citation, { facts: captionParts(document, texts).join(' · ') }), lineWidth, '  ');
