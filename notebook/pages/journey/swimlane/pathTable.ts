import { causeNames, eventNames } from '../../../../models/governance/eventLog.ts';
import { stationName } from '../../../../models/governance/stationMap.ts';
import type { CasePath } from '../../../../report/journey/casePath.ts';
import { causeText, eventText, laneText } from '../../../../report/journey/pathWords.ts';
import type { ChartReader } from '../../../charts/chart.ts';
import type { DataTable } from '../../../charts/dataTable.ts';
import type { JourneyView } from './journeyView.ts';

type Row = readonly (string | number | null)[];

/** Both paths as rows, stretches and events in the order of time. */
export function pathTable(view: JourneyView, reader: ChartReader): DataTable {
  const { table } = reader.page.journey;
  const column = (key: string, label: string) => ({ key, label });
  return {
    columns: [
      column('policy', table.policy),
      column('row', table.kind),
      column('fromDay', table.from),
      column('toDay', table.to),
      column('lane', table.lane),
      column('what', table.what),
      column('cause', table.cause),
      column('actor', table.actor),
      column('hours', table.hours),
      column('chance', table.chance),
      column('luck', table.luck),
    ],
    rows: view.sides.flatMap(({ path }, side) =>
      path === undefined ? [] : rowsOf(view, side as 0 | 1, path, reader).map(({ cells }) => cells),
    ),
  };
}

function rowsOf(view: JourneyView, side: 0 | 1, path: CasePath, reader: ChartReader): { time: number; cells: Row }[] {
  const { texts, language } = reader;
  const { table } = reader.page.journey;
  const { run } = view.sides[side];
  const policy = view.labels[side];
  const attempts = run.log.attempts!;
  const stretches = path.segments.map(({ from, to, lane, what }) => ({
    time: from,
    rank: 1,
    cells: [
      policy,
      table.stretch,
      from,
      to,
      laneText(lane, texts),
      texts.journey.whats[what],
      null,
      null,
      null,
      null,
      null,
    ],
  }));
  const events = path.marks.map(({ row, time, lane, event, cause, hours }) => {
    const judged = eventNames[event] === 'attempted' ? attempts.row.indexOf(row) : -1;
    return {
      time,
      rank: 0,
      cells: [
        policy,
        table.event,
        time,
        null,
        laneText(lane, texts),
        eventText(event, language),
        causeNames[cause] === 'none' ? null : causeText(cause, language),
        stationName(run.map, run.log.actor[row]!) || null,
        hours > 0 ? hours : null,
        judged < 0 ? null : attempts.chance[judged]!,
        judged < 0 ? null : attempts.luck[judged]!,
      ],
    };
  });
  return [...stretches, ...events].sort((a, b) => a.time - b.time || a.rank - b.rank);
}
