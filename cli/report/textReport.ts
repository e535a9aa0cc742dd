import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import type { ComparisonDocument } from '../../report/document.ts';
import { decimalsFor, fixed } from '../../report/numbers.ts';
import { overloadedGroups } from '../../report/overload.ts';
import { foundSentences } from '../../report/robustness/foundSentences.ts';
import { verdict } from '../../report/verdict/verdict.ts';
import { verdictText } from '../../report/verdict/verdictText.ts';
import { outcomeLabel } from '../../report/words.ts';
import type { foundOf } from '../../scenarios/findings/foundHeadlines.ts';
import type { StoppingCheck } from '../../sim/experiment/comparisonSpec.ts';
import type { PolicyRuns } from '../../sim/experiment/policyRuns.ts';
import { contrastTable } from './contrastTable.ts';
import { failedLines } from './failedLines.ts';
import { wrap } from './grid.ts';
import { meansTable } from './meansTable.ts';

export interface Report {
  readonly document: ComparisonDocument;
  readonly caseLabel: string;
  /** What names the case on the command line: its id, or the file it is from. */
  readonly caseName?: string;
  /** Id of the policy the others are compared with. */
  readonly reference: string;
  readonly precision?: StoppingCheck;
  /** What the findings say of the same policies where assumptions are not known. */
  readonly found?: NonNullable<ReturnType<typeof foundOf>>;
  /** The worlds themselves, of a comparison. */
  readonly runs?: readonly PolicyRuns[];
}

/** Columns of a line of text. */
const lineWidth = 100;

const keysOf = (...groups: string[]) =>
  outcomeDefinitions.filter(({ group }) => groups.includes(group)).map(({ key }) => key);
const isPool = (key: string) => key.startsWith('utilisation') || key === 'overloadedStationsShare';

/** What `compare` prints: means, paired differences, how busy the staff are, the verdict, and what it came from. */
export function comparisonText(report: Report, texts: Texts): string {
  const { document, reference } = report;
  const t = texts.report.compare;
  const labels = new Map(document.policies.map(({ id, label }) => [id, label]));
  const header = headerText(
    report,
    fill(t.title, { ...titleValues(report), policies: document.policies.length }),
    texts,
  );
  if (isEmpty(document)) return sections([header, footText(document, texts)]);
  const headline = keysOf('headline');
  const pools = keysOf('headline', 'detail').filter(isPool);
  return sections([
    header,
    `${t.means}\n${meansTable(
      document.policies,
      headline.filter((key) => !isPool(key)),
      texts,
    )}`,
    document.policies.length > 1 &&
      `${fill(t.contrasts, { reference: labels.get(reference) ?? reference })}\n${contrastTable(document, reference, headline, texts)}\n${wrap(t.contrastLegend, lineWidth)}`,
    `${t.pools}\n${meansTable(document.policies, pools, texts)}${overloadMark(document, texts)}`,
    ...verdictParts(report, labels, texts),
    document.policies.length > 1 && testedText(report, texts),
    footText(document, texts),
  ]);
}

/** The verdict in short, and what lies behind it. */
function verdictParts(
  { document, reference, runs }: Report,
  labels: ReadonlyMap<string, string>,
  texts: Texts,
): string[] {
  const t = texts.report.verdict;
  const units = new Map(outcomeDefinitions.map(({ key, unit }) => [key, unit]));
  const extent = { sliceDenominator: Number(document.slice.slice(2)), preview: false };
  const { headlines, details } = verdictText(
    verdict(document, reference, outcomeDefinitions, extent, runs),
    { policyLabels: labels, units },
    texts,
  );
  const listed = (heading: string, lines: readonly string[]) =>
    [heading, ...lines.map((line) => wrap(`- ${line}`, lineWidth, '  '))].join('\n');
  return [listed(t.heading, headlines), details.length > 0 ? listed(t.detailsHeading, details) : ''];
}

/** How far it was tested. */
function testedText({ document, caseName = document.case, found }: Report, texts: Texts): string {
  const line = wrap(fill(texts.report.compare.tested, { case: caseName }), lineWidth);
  if (found === undefined) return line;
  const own = new Map(document.policies.map(({ id, label }) => [id, label]));
  const { tested, policies } = foundSentences(found, texts, own);
  return [line, wrap(tested, lineWidth), ...policies.map((one) => wrap(`- ${one}`, lineWidth, '  '))].join('\n');
}

/** What `run` prints: every outcome of one policy. */
export function runText(report: Report, texts: Texts): string {
  const { document } = report;
  const t = texts.report.compare;
  const policy = document.policies[0]?.label ?? '';
  const header = headerText(report, fill(t.runTitle, { ...titleValues(report), policy }), texts);
  if (isEmpty(document)) return sections([header, footText(document, texts)]);
  const table = (heading: string, keys: readonly string[]) =>
    `${heading}\n${meansTable(document.policies, keys, texts)}`;
  return sections([
    header,
    table(
      t.means,
      keysOf('headline').filter((key) => !isPool(key)),
    ),
    table(t.pools, keysOf('headline', 'detail').filter(isPool)) + overloadMark(document, texts),
    table(
      t.details,
      keysOf('detail').filter((key) => !isPool(key)),
    ),
    table(t.accounts, keysOf('account')),
    table(t.flows, keysOf('flow')),
    footText(document, texts),
  ]);
}

/** Whether no run has finished. */
const isEmpty = ({ policies }: ComparisonDocument): boolean =>
  policies.every(({ outcomes }) => Object.values(outcomes).every(({ n, nUndefined }) => n + nUndefined === 0));

const sections = (parts: readonly (string | false)[]): string =>
  `${parts.filter((part) => part !== false && part !== '').join('\n\n')}\n`;

const titleValues = ({ document, caseLabel }: Report) => ({
  case: caseLabel,
  replicates: document.replicates,
  days: document.days,
});

function headerText(report: Report, title: string, texts: Texts): string {
  const { document, precision } = report;
  const t = texts.report.compare;
  const lines = [title];
  if (document.slice !== '1/1') lines.push(fill(t.slice, { slice: document.slice }));
  if (document.ensemble !== undefined) lines.push(fill(t.ensemble, document.ensemble));
  if (document.stop === 'cancelled') {
    lines.push(
      document.replicates === 0 ? t.interruptedEmpty : fill(t.interrupted, { replicates: document.replicates }),
    );
  } else if (document.stop !== 'completed' && precision?.widest != null) {
    const { policy, outcome, relative } = precision.widest;
    const label = document.policies.find(({ id }) => id === policy)?.label ?? policy;
    lines.push(
      fill(t.precision[document.stop], {
        replicates: document.replicates,
        outcome: outcomeLabel(outcome, texts),
        policy: label,
        relative: fixed(relative * 100, decimalsFor([relative * 100])),
      }),
    );
  }
  if (document.failed.length > 0) {
    lines.push(...failedLines(document.failed, document.replicates * document.policies.length, texts));
  }
  return lines.map((line) => wrap(line, lineWidth, '  ')).join('\n');
}

function overloadMark(document: ComparisonDocument, texts: Texts): string {
  const overloaded = document.policies.some(({ outcomes }) => overloadedGroups(outcomes).length > 0);
  return overloaded ? `\n${texts.report.compare.overloadedMark}` : '';
}

function footText(document: ComparisonDocument, texts: Texts): string {
  const { seed, replicates, engine, version, hash } = document;
  return wrap(fill(texts.report.compare.foot, { seed, replicates, engine, version, hash }), lineWidth);
}
