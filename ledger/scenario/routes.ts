import { poissonInterval } from '../../sim/analysis/estimates/poissonInterval.ts';
import { wilsonInterval } from '../../sim/analysis/wilson.ts';
import type { CaseTimes } from '../describe/caseTimes.ts';
import { departmentStays, hasPaths } from '../describe/departmentStays.ts';
import { type Estimate, noEstimate } from '../describe/estimate.ts';
import type { Ledger } from '../ledger.ts';
import type { ChannelMapping } from '../mapping/channels.ts';
import type { Level, LevelMapping } from '../mapping/levels.ts';
import { meaningOf } from '../mapping/meaningOf.ts';

/** Share of residents' claims whose first desk is at each level, the county's centre being of the county; claims whose first desk is of no known level are left out (Wilson). Without channels all cases count as claims; n = 0 for a ledger that tells no paths, since the department that it names is the last one. */
export function entryShares(ledger: Ledger, levels: LevelMapping, channels: ChannelMapping): Record<Level, Estimate> {
  const channelOf = meaningOf(ledger.channel, channels);
  const knowsChannels = ledger.channel.values.length > 0;
  const level = ledger.department.values.map((word) => (Object.hasOwn(levels, word) ? levels[word] : null));
  const { starts, department } = departmentStays(ledger);
  const counts: Record<Level, number> = { community: 0, township: 0, county: 0 };
  for (let row = 0; row < ledger.cases; row++) {
    if (starts[row] === starts[row + 1] || (knowsChannels && channelOf(row) !== 'claim')) continue;
    const first = level[department[starts[row]!]!];
    if (first === null || first === undefined) continue;
    counts[first === 'centre' ? 'county' : first] += 1;
  }
  const n = hasPaths(ledger) ? counts.community + counts.township + counts.county : 0;
  const share = (count: number): Estimate => {
    if (n === 0) return noEstimate;
    const { share: value, lo, hi } = wilsonInterval(count, n);
    return { value, lo, hi, n };
  };
  return { community: share(counts.community), township: share(counts.township), county: share(counts.county) };
}

/** Withdrawn cases per day that a case was open: events over exposure, with the exact Poisson interval; n withdrawals. */
export function withdrawalPerDay({ days, ending }: CaseTimes): Estimate {
  const open = days.reduce((sum, one) => sum + one, 0);
  const n = ending.reduce((sum, one) => sum + (one === 3 ? 1 : 0), 0);
  const { lo, hi } = poissonInterval(n);
  return open > 0 ? { value: n / open, lo: lo / open, hi: hi / open, n } : noEstimate;
}
