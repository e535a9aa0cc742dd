import { COMMUNITY, COUNTY } from '../../../models/governance/caseClasses.ts';
import { recurrenceChance } from '../../../models/governance/mechanisms/recurrence.ts';
import { attemptChance } from './attempt.ts';
import type { Coming } from './coming.ts';
import type { MeanClass } from './meanClass.ts';
import type { MeanCounty } from './meanCounty.ts';
import { attemptsAt, heldBackShare, triesInVain } from './powers.ts';

/** What becomes of the cases a day that come to a level. */
export interface Tries {
  readonly settled: number;
  /** Of these, how many come back. */
  readonly recurring: number;
  readonly replied: number;
  /** Attempts with authority and without, cases passed up unread, and cases kept in a drawer. */
  readonly attempts: number;
  readonly inVain: number;
  readonly passing: number;
  readonly held: number;
  /** Attempts after a first one at this level. */
  readonly again: number;
  /** What goes up, by the lowest level that may close it. */
  readonly upMass: readonly number[];
  readonly upAttempts: readonly number[];
}

/** At severity `s`, where funds suffice for the share `funds` of attempts. At the county what fails is answered. */
export function triesAt(
  county: MeanCounty,
  { caseClass, typical }: MeanClass,
  level: number,
  { coming, s, funds }: { readonly coming: Coming; readonly s: number; readonly funds: number },
): Tries {
  const { rules, parameters } = county;
  const u = parameters.uncertainties;
  const most = attemptsAt(county, level);
  const onPaper = rules.gaming * (1 - rules.audit);
  const drawer = level === COMMUNITY ? heldBackShare(county, s) : 0;
  const vain = triesInVain(county, caseClass, level);
  let [settled, recurring, replied, attempts, inVain, passing, held, again] = [0, 0, 0, 0, 0, 0, 0, 0];
  const upMass = [0, 0, 0];
  const upAttempts = [0, 0, 0];
  coming.mass.forEach((came, required) => {
    const before = coming.attempts[required]!;
    if (required > level) {
      held += came * drawer;
      inVain += came * (1 - drawer) * vain;
      passing += came * (1 - drawer) * (1 - vain);
      upMass[required] = came;
      upAttempts[required] = before + (1 - drawer) * vain;
      return;
    }
    let left = came;
    for (let attempt = 0; attempt < most; attempt++) {
      const p = attemptChance(county, typical, caseClass, level, { s, attempts: before + attempt, funds });
      attempts += left;
      if (attempt > 0) again += left;
      settled += left * p;
      recurring += left * p * recurrenceChance(u.recurrence, p, u.successBase);
      replied += left * (1 - p) * onPaper;
      left *= (1 - p) * (1 - onPaper);
    }
    if (level === COUNTY) replied += left;
    else {
      upMass[required] = left;
      upAttempts[required] = before + most;
    }
  });
  return { settled, recurring, replied, attempts, inVain, passing, held, again, upMass, upAttempts };
}
