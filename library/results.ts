import { faultText } from '../locales/faultText.ts';
import type { Language } from '../locales/language.ts';
import { nearestOf } from '../scenarios/loader/nearest.ts';
import { encodeQuestion } from '../scenarios/question/token.ts';
import { type OutcomesSummary, summariseOutcomes } from '../sim/analysis/summary.ts';
import { FaultError } from '../sim/engine/fault.ts';
import type { ComparisonResult, FailedReplicate } from '../sim/experiment/comparison.ts';
import { comparisonHash } from '../sim/experiment/comparisonHash.ts';
import type { CompareResult, Facts, FailedRun, MeanRow, ResultBase, SimulateResult } from './api.ts';
import { eventRows } from './eventRows.ts';
import { libraryFault } from './faultCodes.ts';
import { once } from './once.ts';
import { ruleFacts } from './ownRules.ts';
import type { Inquiry } from './readOptions.ts';
import { contrastRows, curveRows, meanRows, outcomeSpecs, replicateRows } from './rows.ts';

export interface ResultContext {
  readonly version: string;
  readonly engine: string;
  readonly language: Language;
}

/** What one policy came to. */
export function simulateResult(result: ComparisonResult, inquiry: Inquiry, context: ResultContext): SimulateResult {
  const { base } = baseOf(result, inquiry, context);
  const { id, map } = inquiry.plan.policies[0]!;
  const told = Object.assign(base, { mean: (outcome: string) => meanOf(base.means, id, outcome) });
  const log = result.policies[0]?.log;
  if (log === undefined) return told;
  const events = once(() => eventRows(log, map));
  return Object.defineProperty(Object.assign(told, { log }), 'events', { enumerable: true, get: events });
}

/** What several policies came to. */
export function compareResult(result: ComparisonResult, inquiry: Inquiry, context: ResultContext): CompareResult {
  const { base, summary, labels } = baseOf(result, inquiry, context);
  const { caseSpec, reference } = inquiry.plan;
  return Object.assign(base, {
    reference,
    stop: result.stop as CompareResult['stop'],
    contrasts: contrastRows(summary, labels, outcomeSpecs(inquiry.outcomes.keys())),
    mean(policy: string, outcome: string) {
      const id = policy === 'before' || policy === 'after' ? caseSpec[policy] : policy;
      return meanOf(base.means, id, outcome);
    },
  });
}

interface Told {
  readonly base: ResultBase;
  readonly summary: OutcomesSummary;
  readonly labels: ReadonlyMap<string, string>;
}

function baseOf(result: ComparisonResult, inquiry: Inquiry, context: ResultContext): Told {
  const { plan, rules, outcomes } = inquiry;
  const { question, caseSpec } = plan;
  const specs = outcomeSpecs(outcomes.keys());
  const labels = new Map(plan.policies.map(({ id, policy }) => [id, policy.label[context.language]]));
  const summary = summariseOutcomes(result, { reference: plan.reference, outcomes: specs });
  const isPlain = rules.length === 0 && outcomes.size === 0;
  const facts: Facts = {
    version: context.version,
    engine: context.engine,
    case: caseSpec.id,
    seed: question.seed,
    replicates: result.replicates,
    slice: question.slice,
    days: question.days,
    rules: ruleFacts(rules),
    ...(isPlain ? { token: encodeQuestion(question) } : {}),
  };
  // Rows are many and seldom all wanted.
  const rows = once(() => replicateRows(result.policies, labels, specs));
  const curves = once(() => curveRows(result.policies, labels));
  const base: ResultBase = {
    facts,
    hash: comparisonHash(withoutOwn(result, outcomes)),
    means: meanRows(summary, labels),
    get rows() {
      return rows();
    },
    get curves() {
      return curves();
    },
    failed: result.failed.flatMap((one) => failedRows(one, context.language)),
  };
  return { base, summary, labels };
}

/** The result as it is without own outcomes, so that its hash is the one that everybody else computes. */
function withoutOwn(result: ComparisonResult, own: ReadonlyMap<string, unknown>): ComparisonResult {
  if (own.size === 0) return result;
  const policies = result.policies.map((policy) => ({
    ...policy,
    outcomes: Object.fromEntries(Object.entries(policy.outcomes).filter(([key]) => !own.has(key))),
  }));
  return { ...result, policies };
}

const failedRows = (
  { policy, replicate, fault, furtherFaults = [] }: FailedReplicate,
  language: Language,
): FailedRun[] =>
  [fault, ...furtherFaults].map((one) => ({ policy, replicate, fault: one, message: faultText(one, language) }));

function meanOf(means: readonly MeanRow[], policy: string, outcome: string): number {
  const found = means.find((row) => row.policy === policy && row.outcome === outcome);
  if (found !== undefined) return found.mean;
  const known = (key: 'policy' | 'outcome') => [...new Set(means.map((row) => row[key]))];
  const [path, value] = known('policy').includes(policy)
    ? (['outcome', outcome] as const)
    : (['policy', policy] as const);
  throw new FaultError(
    libraryFault('unknownName', path, { value: String(value), expected: nearestOf(String(value), known(path)) }),
  );
}
