import type { ParameterKey } from '../models/governance/locales/parameterWords.ts';
import { sources } from '../models/governance/locales/sources.ts';
import type { SourceKey } from '../models/governance/parameters/definition.ts';
import type { LeverValue } from '../models/governance/parameters/governanceParameters.ts';
import type { LeverKey } from '../models/governance/parameters/levers.ts';
import { parameterOf, parameters } from '../models/governance/parameters/parameters.ts';
import { FaultError } from '../sim/engine/fault.ts';
import type { CaseSpec } from './caseSpec.ts';
import type { Policy } from './composePolicy.ts';
import { nearestOf } from './loader/nearest.ts';
import type { Bilingual, DataVintage, Origin, Sourced } from './sourced.ts';

/** A value of a file can be measured in data; the model's own defaults never are. */
export type ProvenanceKind = 'seed' | 'literature' | 'assumption' | 'measured';

/** Where a value comes from, ready to be shown. */
export interface ValueProvenance {
  readonly value: LeverValue;
  readonly unit: string;
  readonly kind: ProvenanceKind;
  /** Who gives the value: a case, a policy, or the model's own default. */
  readonly givenBy: string | 'default';
  /** Key of the bibliography: the source, or for an assumption the source that suggests it. */
  readonly source?: SourceKey;
  readonly passage?: string;
  /** To sweep over: the value's own range (a measured one's interval), or for an assumed default the bounds. */
  readonly range?: readonly [low: number, high: number];
  /** Of a measured value: on how many cases or other units, and in which data. */
  readonly n?: number;
  readonly data?: DataVintage;
  readonly note?: Bilingual;
}

/** Provenance of a constant or uncertainty in a case: the case's own, else the model's default. Throws `unknownKey`. */
export function provenanceOf(spec: CaseSpec, key: string): ValueProvenance {
  const sections: Readonly<Record<string, Sourced | undefined>>[] = [spec.constants, spec.uncertainties];
  const own = sections.find((section) => Object.hasOwn(section, key))?.[key];
  return own === undefined ? defaultProvenance(key) : ofSourced(own, key, spec.id);
}

/** Provenance of a lever under a policy, with the policy of its lineage that sets it. */
export function leverProvenanceOf(policy: Policy, key: LeverKey): ValueProvenance {
  const origin = policy.origins[key];
  return ofSourced(origin.sourced, key, origin.policy);
}

function ofSourced(own: Sourced, key: string, givenBy: string): ValueProvenance {
  const { value, from, passage, suggestedBy, range, n, data, note } = own;
  const source = from === 'assumption' || from === 'measured' ? suggestedBy : from;
  return {
    value,
    unit: parameterOf(key)!.unit,
    kind: kindOf(from),
    givenBy,
    ...(source === undefined ? {} : { source }),
    ...(passage === undefined ? {} : { passage }),
    ...(range === undefined ? {} : { range }),
    ...(n === undefined ? {} : { n }),
    ...(data === undefined ? {} : { data }),
    ...(note === undefined ? {} : { note }),
  };
}

function kindOf(from: Origin): ProvenanceKind {
  if (from === 'assumption' || from === 'measured') return from;
  return from.startsWith('seed') ? 'seed' : 'literature';
}

/** Provenance of the model's own default. Throws `unknownKey`. */
export function defaultProvenance(key: string): ValueProvenance {
  const definition = parameterOf(key);
  if (definition === undefined) {
    const known = parameters.map((one) => one.key);
    throw new FaultError({ code: 'unknownKey', path: 'key', value: key, expected: nearestOf(key, known) });
  }
  const { kind, source } = definition.provenance;
  const passage = source === undefined ? undefined : sources[source].passages?.[key as ParameterKey];
  return {
    value: definition.default,
    unit: definition.unit,
    kind,
    givenBy: 'default',
    ...(source === undefined ? {} : { source }),
    ...(passage === undefined ? {} : { passage }),
    ...('bounds' in definition ? { range: definition.bounds } : {}),
  };
}
