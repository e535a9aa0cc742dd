import { caseName } from '../../report/caseName.ts';
import type { EventNames } from '../../report/eventNames.ts';
import type { EventLogColumns } from '../../sim/engine/model.ts';
import type { CasePaths } from './casePaths.ts';
import { isoTime, roundedHours } from './eventTime.ts';
import type { RecordFile } from './writeRecords.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] as string);

const string = (key: string, value: string) => `<string key="${key}" value="${escaped(value)}"/>`;

/** Facts of the run that stand as attributes of the log. */
export type XesFacts = Readonly<Record<string, string>>;

/**
 * A log as XES (IEEE 1849-2016): one trace a case, one event a row with name, time, resource, level, hours and cause.
 * Traces are in the order of their first event.
 */
export function xesLog(log: EventLogColumns, paths: CasePaths, names: EventNames, facts: XesFacts): RecordFile {
  return { header: header(facts), records: traces(log, paths, names), footer: '</log>\n' };
}

function header(facts: XesFacts): string {
  const extension = (name: string, prefix: string) =>
    `<extension name="${name}" prefix="${prefix}" uri="http://www.xes-standard.org/${prefix}.xesext"/>`;
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<log xes.version="1849.2016" xes.features="" xmlns="http://www.xes-standard.org/">',
    extension('Concept', 'concept'),
    extension('Time', 'time'),
    extension('Organizational', 'org'),
    extension('Lifecycle', 'lifecycle'),
    `<global scope="trace">${string('concept:name', '')}</global>`,
    `<global scope="event">${string('concept:name', '')}<date key="time:timestamp" value="${isoTime(0)}"/></global>`,
    '<classifier name="Activity" scope="event" keys="concept:name"/>',
    '<classifier name="Resource" scope="event" keys="org:resource"/>',
    ...Object.entries(facts).map(([key, value]) => string(escaped(key), value)),
  ].join('\n')}\n`;
}

function* traces(log: EventLogColumns, paths: CasePaths, names: EventNames): Generator<string> {
  for (let c = 0; c < paths.cases; c++) yield xesTrace(log, paths, c, names);
}

/** Case c of the log as one trace. */
export function xesTrace(log: EventLogColumns, { order, starts }: CasePaths, c: number, names: EventNames): string {
  const first = starts[c] as number;
  const end = starts[c + 1] as number;
  let text = `<trace>${string('concept:name', caseName(log, log.caseId[order[first] as number]!))}\n`;
  for (let at = first; at < end; at++) text += xesEvent(log, order[at] as number, names);
  return `${text}</trace>\n`;
}

function xesEvent(log: EventLogColumns, row: number, names: EventNames): string {
  const event = log.event[row] as number;
  return `<event>${[
    string('concept:name', names.eventLabel(event)),
    string('event', names.event(event)),
    string('lifecycle:transition', 'complete'),
    `<date key="time:timestamp" value="${isoTime(log.time[row] as number)}"/>`,
    string('org:resource', names.actor(log.actor[row] as number)),
    string('org:group', names.level(log.level[row] as number)),
    `<float key="hours" value="${roundedHours(log.hours[row] as number)}"/>`,
    string('cause', names.cause(log.cause[row] as number)),
  ].join('')}</event>\n`;
}
