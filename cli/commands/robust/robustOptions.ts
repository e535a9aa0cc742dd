import { type NamedPriors, parsePriors } from '../../../scenarios/experiment/parsePriors.ts';
import { GatheredFaults } from '../../../scenarios/question/gatheredFaults.ts';
import type { FactorValue } from '../../../sim/experiment/factor.ts';
import type { Host } from '../../host.ts';
import { OptionReader } from '../../optionReader.ts';
import { readOwnFile } from '../../ownFile.ts';
import {
  type Bound,
  checkOutcome,
  type RawEnsembleOptions,
  readBound,
  readNames,
  readValues,
} from '../ensemble/ensembleOptions.ts';
import { readSweepOptions, type SweepOptions } from '../sweep/sweepOptions.ts';

/** Options of `robust` as the command line gives them. */
export interface RawRobustOptions extends RawEnsembleOptions {
  readonly policies?: string;
  readonly reference?: string;
  readonly objectives?: string;
  readonly target?: readonly string[];
  readonly prior?: string;
  readonly at?: readonly string[];
}

/** Options of `robust`, checked; what is left out is as `robustDocument` has it. */
export interface RobustOptions {
  readonly sweep: SweepOptions;
  readonly policies?: readonly string[];
  readonly reference?: string;
  readonly objectives?: readonly string[];
  readonly targets?: readonly Bound[];
  readonly priors?: { readonly file: string; readonly named: NamedPriors };
  readonly asked: Readonly<Record<string, FactorValue>>;
}

/** Checks the options and reads the file of priors; throws one `FaultError` with everything that is wrong. */
export function readRobustOptions(
  raw: RawRobustOptions,
  { cores, readBytes }: Pick<Host, 'cores' | 'readBytes'>,
): RobustOptions {
  const faults = new GatheredFaults();
  const sweep = faults.try(() => readSweepOptions(raw, cores));
  const own = faults.try(() => {
    const reader = new OptionReader();
    const policies = readNames('--policies', raw.policies, reader);
    const objectives = readNames('--objectives', raw.objectives, reader);
    for (const key of objectives ?? []) checkOutcome('--objectives', key, reader, true);
    const targets = raw.target === undefined ? undefined : readTargets(raw.target, reader);
    const options = {
      ...(policies === undefined ? {} : { policies }),
      ...(raw.reference === undefined ? {} : { reference: raw.reference }),
      ...(objectives === undefined ? {} : { objectives }),
      ...(targets === undefined ? {} : { targets }),
      asked: readValues('--at', raw.at, reader),
    };
    reader.done();
    return options;
  });
  const priors = faults.try(() => (raw.prior === undefined ? {} : { priors: readPriors(raw.prior, readBytes) }));
  if (sweep === undefined || own === undefined || priors === undefined || faults.any) throw faults.error();
  return { sweep, ...own, ...priors };
}

function readPriors(file: string, readBytes: Host['readBytes']) {
  return { file, named: parsePriors(readOwnFile(file, readBytes).text, { name: file }) };
}

/** Two bounds of one outcome are one target. */
function readTargets(texts: readonly string[], reader: OptionReader): Bound[] {
  const bounds = texts.flatMap((text) => readBound('--target', text, reader) ?? []);
  const joined = new Map<string, Bound>();
  for (const bound of bounds) joined.set(bound.outcome, { ...joined.get(bound.outcome), ...bound });
  for (const { outcome, atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } of joined.values()) {
    if (atLeast <= atMost) continue;
    reader.fault({ code: 'outOfOrder', path: `--target ${outcome}`, value: `${atLeast} > ${atMost}` });
  }
  return [...joined.values()];
}
