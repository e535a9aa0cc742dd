import type { MeanCounty } from '../means/meanCounty.ts';

/** Hours a calendar day that staff sit in meetings whatever comes in: a fixed share of everybody's day. */
export function fixedMeetingHours({ arrangement, workShare }: MeanCounty): number {
  const { map, staffHours, dayShares } = arrangement;
  let hours = 0;
  for (let station = 0; station < map.firstPartner; station++)
    hours += staffHours[station]! * dayShares[station]!.meeting;
  return hours * workShare;
}
