import { poolWorker } from '../../../library/browser/poolWorker.ts';
import type { PoolWorker } from '../../../sim/experiment/pool.ts';
import ruleWorker from './ruleWorker.ts?worker&url';

/**
 * Starts a worker that runs the model with own rules. A document without an origin may start workers of its own blobs only; such a worker inherits
 * its policy and has no origin either, and loads the script from there.
 */
export function startRuleWorker(): PoolWorker {
  const address = new URL(ruleWorker, import.meta.url).href;
  const script = URL.createObjectURL(
    new Blob([`importScripts(${JSON.stringify(address)})`], { type: 'text/javascript' }),
  );
  return poolWorker(new Worker(script));
}
