import type { Texts } from '../../locales/texts.ts';
import { arrange } from '../../models/governance/arrangement.ts';
import type { StationMap } from '../../models/governance/stationMap.ts';
import type { CaseSpec } from '../../scenarios/caseSpec.ts';
import { resolveRun } from '../../scenarios/resolve.ts';
import { precisionRule } from '../../sim/analysis/precisionRule.ts';
import { type Fault, FaultError } from '../../sim/engine/fault.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import { type ComparisonResult, runComparison } from '../../sim/experiment/comparison.ts';
import type { ComparisonSpec } from '../../sim/experiment/comparisonSpec.ts';
import type { Host } from '../host.ts';
import type { ResolvedPolicy } from '../output/configuration.ts';
import { ProgressLine } from '../progressLine.ts';
import { loadPolicy } from '../scenarioFiles.ts';
import type { RunOptions } from './runOptions.ts';

/** A policy with the map of its stations. */
export interface CheckedPolicy extends ResolvedPolicy {
  readonly map: StationMap;
}

/** Every policy, staffed and paid: what cannot be is refused before anything is run, all policies at once. */
export function resolvePolicies(caseSpec: CaseSpec, options: RunOptions, host: Host, texts: Texts): CheckedPolicy[] {
  const resolved = options.policies.map((name): ResolvedPolicy => {
    const policy = loadPolicy(name, caseSpec, host.readBytes);
    const parameters = resolveRun({
      case: caseSpec,
      policy,
      set: options.settings,
      period: { windowDays: options.days },
      slice: { denominator: options.sliceDenominator },
    });
    return { id: policy.id, label: policy.label[texts.language], policy, parameters };
  });
  const faults: Fault[] = [];
  const checked = resolved.flatMap((one): CheckedPolicy[] => {
    try {
      return [{ ...one, map: arrange(one.parameters, new RandomStreams(options.seed, 0)).map }];
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      faults.push(...error.faults.map((fault) => ({ ...fault, path: `${one.id}: ${fault.path}` })));
      return [];
    }
  });
  if (faults.length > 0) throw new FaultError(faults);
  return checked;
}

export async function simulate(
  policies: readonly ResolvedPolicy[],
  options: RunOptions,
  host: Host,
  texts: Texts,
): Promise<ComparisonResult> {
  const spec: ComparisonSpec = {
    model: 'governance',
    policies: policies.map(({ id, parameters }) => ({ id, parameters })),
    seed: options.seed,
    log: options.log,
    ...(options.precision === undefined
      ? { replicates: options.replicates }
      : { precision: precisionRule(options.precision) }),
  };
  const pool = host.createPool(options.workers);
  const line = new ProgressLine(host, texts);
  let interrupted = false;
  const stopListening = host.onInterrupt(() => {
    interrupted = true;
    line.clear();
    host.message(`${texts.report.progress.stopping}\n`);
    pool.cancel();
  });
  try {
    return await runComparison(spec, pool, {
      now: () => host.now(),
      onProgress: (progress) => line.show(progress),
      isCancelled: () => interrupted,
    });
  } finally {
    line.clear();
    stopListening();
    await pool.close();
  }
}
