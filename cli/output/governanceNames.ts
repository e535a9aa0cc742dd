import type { Language } from '../../locales/language.ts';
import { levels } from '../../models/governance/caseClasses.ts';
import { causeNames, eventNames } from '../../models/governance/eventLog.ts';
import { eventsEn } from '../../models/governance/locales/events.en.ts';
import { eventsZh } from '../../models/governance/locales/events.zh.ts';
import type { StationMap } from '../../models/governance/stationMap.ts';
import type { EventNames } from './eventNames.ts';

const labels = { zh: eventsZh.events, en: eventsEn.events } as const;

/** Names of the codes in the governance model's event log; an unknown code is shown as its number. */
export function governanceNames(language: Language, map: StationMap): EventNames {
  return {
    event: (code) => eventNames[code] ?? String(code),
    cause: (code) => causeNames[code] ?? String(code),
    actor: (code) => actorName(code, map),
    level: (code) => levels[code] ?? '',
    eventLabel(code) {
      const name = eventNames[code];
      return name === undefined ? String(code) : labels[language][name];
    },
  };
}

/** Teams and social organisations by township, property companies by community; one station each of committees and experts. */
function extraName(station: number, map: StationMap): string {
  if (station < map.firstPartner) return `team-${station - map.firstTeam}`;
  if (station === map.experts) return 'experts';
  if (station === map.committees) return 'committees';
  const social = map.firstSocial >= 0 && station >= map.firstSocial;
  return social ? `social-${station - map.firstSocial}` : `property-${station - map.firstProperty}`;
}

/** A station by its place: `community-3`, `office-2-1` (township 2, office 1), `department-5`, `centre`; all count from 0. Nobody is empty. */
function actorName(station: number, map: StationMap): string {
  const { nCommunities, nOffices, firstOffice, firstDepartment, centre } = map;
  if (station < 0 || station >= map.count) return '';
  if (station > centre) return extraName(station, map);
  if (station < nCommunities) return `community-${station}`;
  if (station < firstDepartment) {
    const office = station - firstOffice;
    return `office-${Math.floor(office / nOffices)}-${office % nOffices}`;
  }
  return station === centre ? 'centre' : `department-${station - firstDepartment}`;
}
