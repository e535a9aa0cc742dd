import { makeCalendar, seasons } from '../../models/governance/calendar.ts';
import { caseClasses } from '../../models/governance/caseClasses.ts';
import { exp, ln } from '../../sim/engine/arithmetic.ts';
import { civilOf, daysOf } from '../dates/civilDays.ts';
import { dispersionOf } from '../describe/dispersion.ts';
import { type Estimate, noEstimate } from '../describe/estimate.ts';
import { countWeeks, daysOfWeek, wholeWeeks } from '../describe/weeks.ts';
import type { Ledger } from '../ledger.ts';
import { meaningOf } from '../mapping/meaningOf.ts';
import type { TypeMapping } from '../mapping/types.ts';

/** Season in which the model lets grievances of a class run high, in the order of `caseClasses`. */
const seasonOfClass = [seasons.indexOf('springFestival'), seasons.indexOf('harvest'), seasons.indexOf('flood')];
const weeksOfYear = 52;

/**
 * How much more surfaces in a class's season than outside it, less 1, pooled over the classes by their precision (n cases): what births in the model swing by (`seasonAmplitude`) is more than this, since grievances surface weeks after they
 * are born. NaN for less than a year of whole weeks. Weeks count where their Thursday lies.
 */
export function seasonContrast(ledger: Ledger, types: TypeMapping): Estimate {
  const weeks = wholeWeeks(ledger);
  if (weeks.count < weeksOfYear) return noEstimate;
  const calendar = makeCalendar();
  const season = Array.from({ length: weeks.count }, (_, week) => {
    const thursday = weeks.from + daysOfWeek * week + 3;
    const [year] = civilOf(thursday);
    return calendar.seasonAt(Math.min(364, thursday - daysOf(year, 1, 1)));
  });
  const meaning = meaningOf(ledger.type, types);
  let [weights, sum, n] = [0, 0, 0];
  for (const [k, caseClass] of caseClasses.entries()) {
    const counts = countWeeks(ledger, weeks, (row) => meaning(row)?.caseClass === caseClass);
    const inside = counts.filter((_, week) => season[week] === seasonOfClass[k]);
    const outside = counts.filter((_, week) => season[week] !== seasonOfClass[k]);
    const [high, low] = [total(inside), total(outside)];
    if (high === 0 || low === 0) continue;
    const wider = Math.max(1, dispersionOf(inside).ratio || 1, dispersionOf(outside).ratio || 1);
    const weight = 1 / (wider / high + wider / low);
    sum += weight * ln(high / inside.length / (low / outside.length));
    weights += weight;
    n += high + low;
  }
  if (weights === 0) return noEstimate;
  const [mean, half] = [sum / weights, 1.96 / Math.sqrt(weights)];
  return { value: exp(mean) - 1, lo: exp(mean - half) - 1, hi: exp(mean + half) - 1, n };
}

const total = (counts: Float64Array): number => counts.reduce((sum, one) => sum + one, 0);
