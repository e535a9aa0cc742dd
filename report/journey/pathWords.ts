import { fill } from '../../locales/fill.ts';
import type { Language } from '../../locales/language.ts';
import type { Texts } from '../../locales/texts.ts';
import { factsOf } from '../../models/governance/caseFacts.ts';
import { causeNames, eventNames } from '../../models/governance/eventLog.ts';
import { CASE, statuses } from '../../models/governance/grievanceTable.ts';
import type { JourneyRun } from '../../models/governance/journey.ts';
import { eventsEn } from '../../models/governance/locales/events.en.ts';
import { eventsZh } from '../../models/governance/locales/events.zh.ts';
import type { Mark } from './casePath.ts';
import { HOUSEHOLD, type LaneKey } from './lanes.ts';

const words = { zh: eventsZh, en: eventsEn } as const;

/** What a reader calls a lane; communities, townships, offices and departments count from 1. */
export function laneText(key: LaneKey, texts: Texts): string {
  const [kind, a, b] = key.split('-');
  return fill(texts.journey.lanes[kind!] ?? key, { a: Number(a) + 1, b: Number(b) + 1 });
}

export const eventText = (event: number, language: Language): string => words[language].events[eventNames[event]!];

export const causeText = (cause: number, language: Language): string => words[language].causes[causeNames[cause]!];

/** What happens, why, and where. */
export function markText({ event, cause, lane }: Mark, texts: Texts): string {
  const t = texts.journey;
  const what = eventText(event, texts.language);
  const why =
    causeNames[cause] === 'none' ? what : fill(t.eventWhy, { event: what, cause: causeText(cause, texts.language) });
  return lane === HOUSEHOLD ? why : fill(t.eventAt, { event: why, place: laneText(lane, texts) });
}

/** How the grievance in this row of a run's facts has ended, and after how many days from birth; -1: that it never came to be. */
export function endText({ log }: JourneyRun, row: number, texts: Texts): string {
  const t = texts.report.journey;
  if (row < 0) return t.neverThere;
  const { status, endedAt, birth } = factsOf(log);
  const end = t.ends[statuses[status[row]!]!];
  if (status[row] === CASE || endedAt[row] === 0) return end;
  return fill(t.after, { end, days: (endedAt[row]! - birth[row]!).toFixed(0) });
}
