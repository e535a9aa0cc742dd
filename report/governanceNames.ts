import type { Language } from '../locales/language.ts';
import { levels } from '../models/governance/caseClasses.ts';
import { causeNames, eventNames } from '../models/governance/eventLog.ts';
import { eventsEn } from '../models/governance/locales/events.en.ts';
import { eventsZh } from '../models/governance/locales/events.zh.ts';
import { type StationMap, stationName } from '../models/governance/stationMap.ts';
import type { EventNames } from './eventNames.ts';

const labels = { zh: eventsZh.events, en: eventsEn.events } as const;

/** Names of the codes in the governance model's event log; an unknown code is shown as its number. */
export function governanceNames(language: Language, map: StationMap): EventNames {
  return {
    event: (code) => eventNames[code] ?? String(code),
    cause: (code) => causeNames[code] ?? String(code),
    actor: (code) => stationName(map, code),
    level: (code) => levels[code] ?? '',
    eventLabel(code) {
      const name = eventNames[code];
      return name === undefined ? String(code) : labels[language][name];
    },
  };
}
