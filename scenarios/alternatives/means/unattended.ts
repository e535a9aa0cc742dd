import { COMMUNITY } from '../../../models/governance/caseClasses.ts';
import { type Coming, nobody, together } from './coming.ts';
import type { MeanCounty } from './meanCounty.ts';
import type { Tries } from './tries.ts';
import type { Visits } from './visit.ts';

/** Days after which a case that still waits at a level goes up: those of screening, at communities that screen; none elsewhere. */
export const patienceOf = ({ rules, parameters }: MeanCounty, level: number): number =>
  level === COMMUNITY && rules.screening ? (parameters.levers.screeningDays as number) : Number.POSITIVE_INFINITY;

/** The same visits, of which a share went up before anybody had begun with them. `coming` is what the visits are of. */
export function withUnattended(visits: Visits, coming: Coming, share: number): Visits {
  if (share <= 0) return visits;
  const kept = 1 - share;
  const { tries, passedUp } = visits;
  const unseen = coming.mass.map((mass) => mass * share);
  const up = together([
    { ...passedUp, mass: passedUp.mass.map((mass) => mass * kept), handedOver: passedUp.handedOver * kept },
    { ...nobody, mass: unseen, attempts: coming.attempts, handedOver: unseen.reduce((sum, mass) => sum + mass, 0) },
  ]);
  const scaled = (all: number) => all * kept;
  return {
    count: visits.count,
    tries: {
      ...(Object.fromEntries(
        Object.entries(tries).map(([key, value]) => [key, typeof value === 'number' ? scaled(value) : value]),
      ) as unknown as Tries),
      upMass: up.mass,
      upAttempts: up.attempts,
    },
    passedUp: up,
    services: scaled(visits.services),
    hops: scaled(visits.hops),
    hours: scaled(visits.hours),
    hopHours: scaled(visits.hopHours),
    receptionHours: scaled(visits.receptionHours),
    coordination: scaled(visits.coordination),
    delayDays: scaled(visits.delayDays),
  };
}
