import { GatheredFaults } from '../../../scenarios/question/gatheredFaults.ts';
import type { PrimChoice } from '../../../sim/analysis/discovery/choice.ts';
import type { Host } from '../../host.ts';
import { OptionReader } from '../../optionReader.ts';
import { type Bound, checkOutcome, type RawEnsembleOptions, readBound } from '../ensemble/ensembleOptions.ts';
import { readSweepOptions, type SweepOptions } from '../sweep/sweepOptions.ts';

/** Options of `discover` as the command line gives them. */
export interface RawDiscoverOptions extends RawEnsembleOptions {
  readonly policy?: string;
  readonly against?: string;
  readonly outcome?: string;
  readonly side?: string;
  readonly reached?: string;
  readonly density?: string;
  readonly coverage?: string;
  readonly boxes?: string;
  readonly tree?: boolean;
}

export const sides = ['worse', 'better'] as const;

export const discoverDefaults = { outcome: 'latentHarm', boxes: 3, mostBoxes: 10 } as const;

/** Options of `discover`, checked. */
export interface DiscoverOptions {
  readonly sweep: SweepOptions;
  readonly policy?: string;
  readonly against?: string;
  readonly outcome: string;
  readonly side: (typeof sides)[number];
  /** Instead of a comparison. */
  readonly reached?: Bound;
  readonly choice: PrimChoice;
  readonly boxes: number;
  readonly withTree: boolean;
}

/** Checks the options; throws one `FaultError` with everything that is wrong. */
export function readDiscoverOptions(raw: RawDiscoverOptions, { cores }: Pick<Host, 'cores'>): DiscoverOptions {
  const faults = new GatheredFaults();
  const sweep = faults.try(() => readSweepOptions(raw, cores));
  const own = faults.try(() => {
    const reader = new OptionReader();
    if (raw.reached !== undefined) {
      for (const name of ['against', 'outcome', 'side'] as const) {
        if (raw[name] !== undefined) reader.fault({ code: 'excludingOptions', path: '--reached', value: `--${name}` });
      }
    }
    const outcome = raw.outcome ?? discoverDefaults.outcome;
    checkOutcome('--outcome', outcome, reader, true);
    const reached = raw.reached === undefined ? undefined : readBound('--reached', raw.reached, reader);
    const { boxes, mostBoxes } = discoverDefaults;
    const options = {
      ...(raw.policy === undefined ? {} : { policy: raw.policy }),
      ...(raw.against === undefined ? {} : { against: raw.against }),
      outcome,
      side: reader.oneOf('--side', raw.side, sides, sides[0]),
      ...(reached === undefined ? {} : { reached }),
      choice: readChoice(raw, reader),
      boxes: reader.integer('--boxes', raw.boxes, 1, mostBoxes, boxes),
      withTree: raw.tree === true,
    };
    reader.done();
    return options;
  });
  if (sweep === undefined || own === undefined || faults.any) throw faults.error();
  return { sweep, ...own };
}

function readChoice({ density, coverage }: RawDiscoverOptions, reader: OptionReader): PrimChoice {
  if (density !== undefined && coverage !== undefined) {
    reader.fault({ code: 'excludingOptions', path: '--density', value: '--coverage' });
  }
  if (density !== undefined) return { rule: 'density', atLeast: reader.between('--density', density, 0, 1) };
  if (coverage !== undefined) return { rule: 'coverage', atLeast: reader.between('--coverage', coverage, 0, 1) };
  return { rule: 'standout' };
}
