/** Keys of the bibliography in `locales/sources.ts`. */
export type SourceKey =
  | 'seed000'
  | 'seed001'
  | 'seed002'
  | 'seed003'
  | 'seed004'
  | 'peoplesMediation2022'
  | 'civilSuits2024'
  | 'beijingHotline2019'
  | 'nbs2011'
  | 'mediators2022'
  | 'zhejiangGrids'
  | 'kunmingPatrol'
  | 'mediationSuccess'
  | 'dongzhi'
  | 'yichunHotline'
  | 'fireTickets'
  | 'blair2017'
  | 'yongchuan'
  | 'dutyLists'
  | 'millerSarat'
  | 'norwayReform'
  | 'bevanHood'
  | 'epstein2002'
  | 'reopening'
  | 'jinLevitt'
  | 'pressmanWildavsky'
  | 'cardenas2000'
  | 'glasl'
  | 'zhujiCentre';

/**
 * Where a value comes from. `seed`: one of the five source documents (passage in `locales/sources.ts` or beside the value);
 * `literature`: a published source, read whole or as an excerpt; `assumption`: ours, to be swept over its bounds.
 */
export interface Provenance {
  readonly kind: 'seed' | 'literature' | 'assumption';
  readonly source?: SourceKey;
}

export type ParameterKind = 'lever' | 'uncertainty' | 'constant';

interface Common {
  readonly key: string;
  readonly kind: ParameterKind;
  /** Unit as printed: `h`, `d`, `1/d`, `share`, `yuan` …; labels and notes are in `locales/`. */
  readonly unit: string;
  readonly provenance: Provenance;
}

export interface NumberParameter extends Common {
  readonly type: 'number' | 'integer';
  /** Inclusive. */
  readonly bounds: readonly [number, number];
  readonly default: number;
}

export interface BooleanParameter extends Common {
  readonly type: 'boolean';
  readonly default: boolean;
}

export interface OptionParameter extends Common {
  readonly type: 'option';
  readonly options: readonly string[];
  readonly default: string;
}

export type ParameterDefinition = NumberParameter | BooleanParameter | OptionParameter;

export const assumption: Provenance = { kind: 'assumption' };
/** The form or the order of magnitude follows a source, the number is ours: an assumption all the same. */
export const suggestedBy = (source: SourceKey): Provenance => ({ kind: 'assumption', source });
export const fromSeed = (source: SourceKey): Provenance => ({ kind: 'seed', source });
export const fromLiterature = (source: SourceKey): Provenance => ({ kind: 'literature', source });

const scalar =
  <Kind extends ParameterKind, Type extends 'number' | 'integer'>(kind: Kind, type: Type) =>
  <Key extends string>(
    key: Key,
    unit: string,
    bounds: readonly [number, number],
    value: number,
    provenance: Provenance,
  ) =>
    ({ key, kind, type, unit, bounds, default: value, provenance }) as const;

/** `number('key', unit, bounds, default, provenance)` for parameters of one kind; the key stays a literal type. */
export const numbersOf = <Kind extends ParameterKind>(kind: Kind) => scalar(kind, 'number');

/** As `numbersOf`, for whole numbers. */
export const countsOf = <Kind extends ParameterKind>(kind: Kind) => scalar(kind, 'integer');
