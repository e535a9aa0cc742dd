import { causeCode, eventCode } from '../../models/governance/eventLog.ts';
import { meanVisits } from '../../models/governance/mechanisms/patrol.ts';
import type { GovernanceParameters } from '../../models/governance/parameters/governanceParameters.ts';
import type { LeverKey } from '../../models/governance/parameters/levers.ts';
import { staff } from '../../models/governance/staffing.ts';
import type { JourneySides } from './parting.ts';
import type { Reason } from './reason.ts';
import { leversOfCause, leversOfEntry, leversOfKind, type Place } from './reasonLeverMap.ts';

export interface LeverDifference {
  readonly key: LeverKey;
  readonly values: readonly [number | boolean | string, number | boolean | string];
}

type Levers = GovernanceParameters['levers'];

/** What differs between the two policies of what the equations of the step hold at which two paths part: levers, in the order of the mechanism. */
export function leverDifferences(sides: JourneySides, reason: Reason): LeverDifference[] {
  const [a, b] = sides.map(({ run }) => run.parameters.levers) as [Levers, Levers];
  return [...new Set(leversOf(sides, reason))]
    .filter((key) => a[key] !== b[key])
    .map((key) => ({ key, values: [a[key], b[key]] as const }));
}

function leversOf(sides: JourneySides, reason: Reason): readonly LeverKey[] {
  const { kind, steps } = reason;
  if (kind === 'surfacing' || kind === 'sameWay') {
    return steps.flatMap((mark) => (mark === undefined ? [] : (leversOfCause[mark.cause] ?? [])));
  }
  if (kind === 'entry') {
    const surfaced = sides[0].path!.marks.find(({ event }) => event === eventCode.surfaced);
    return leversOfEntry[surfaced?.cause ?? causeCode.none] ?? [];
  }
  const levers = leversOfKind[kind];
  return [...(levers.any ?? []), ...placesOf(sides, reason).flatMap((place) => levers[place] ?? [])];
}

const levels = ['community', 'township', 'county'] as const;
const partners: readonly string[] = ['property', 'social', 'committees', 'experts'];

/** Where the step happens: kinds of partners, else levels. */
function placesOf(sides: JourneySides, { steps, lane }: Reason): Place[] {
  const at = steps.flatMap((mark, side) => {
    if (mark === undefined) return [];
    const kind = (mark.lane === 'household' ? lane : mark.lane).split('-')[0]!;
    if (partners.includes(kind)) return [kind as Place];
    return [levels[sides[side]!.run.log.level[mark.row]!]!];
  });
  return [...new Set(at)];
}

/** Whether a patrol takes part where paths part. */
export const isOfPatrol = ({ kind, steps }: Reason): boolean =>
  (kind === 'surfacing' || kind === 'sameWay') && steps.some((mark) => mark?.cause === causeCode.patrol);

/** Visits a household and year on the county's average, as the policies staff them. */
export function visitsAYear(sides: JourneySides): [number, number] {
  return sides.map(({ run: { parameters } }) => {
    const { constants, levers, uncertainties } = parameters;
    return 365 * meanVisits(parameters, staff(constants, levers, uncertainties));
  }) as [number, number];
}
