import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../locales/texts.ts';
import { causeCode, type EventName, eventCode } from '../../../models/governance/eventLog.ts';
import type { JourneyRun } from '../../../models/governance/journey.ts';
import { fatePairs } from '../../../report/journey/fatePairs.ts';
import { journeySentences } from '../../../report/journey/journeySentences.ts';
import { partingOf } from '../../../report/journey/parting.ts';
import { type ReasonKind, reasonOf } from '../../../report/journey/reason.ts';
import { leverDifferences } from '../../../report/journey/reasonLevers.ts';
import { EventLog } from '../../../sim/engine/recorders/eventLog.ts';
import { loggedRuns, sidesOf } from './journeyRuns.ts';

const [a, b] = loggedRuns(['reactive-centralized', 'preventive-devolved'], 365) as unknown as [JourneyRun, JourneyRun];
const pairs = fatePairs(a, b);
const en = textsOf('en');

type Step = readonly [
  time: number,
  event: EventName,
  actor: number,
  cause?: keyof typeof causeCode,
  hours?: number,
  level?: number,
];

/** A run whose log tells of one case, number 0, its steps at the township where no other level is given. */
function runOf(of: JourneyRun, steps: readonly Step[], chance?: number, birth = 1): JourneyRun {
  const log = new EventLog();
  for (const [time, event, actor, cause = 'none', hours = 0, level = 1] of steps) {
    log.append(0, time, eventCode[event], actor, level, hours, causeCode[cause]);
  }
  const attempts = {
    row: Int32Array.of(steps.findIndex(([, event]) => event === 'attempted')),
    chance: Float64Array.of(chance ?? Number.NaN),
    luck: Float64Array.of(0.6),
  };
  const endedAt = Float64Array.of(steps.at(-1)![0]);
  const cases = {
    ...of.log.cases!,
    id: Int32Array.of(0),
    birth: Float64Array.of(birth),
    endedAt,
    status: Int8Array.of(4),
  };
  const lineage = { from: 1, parent: new Int32Array(0), ordinal: new Uint8Array(0) };
  return { ...of, log: { ...log.columns(), lineage, cases, attempts } };
}

const { firstOffice: office, firstDepartment: department, centre } = a.map;
const otherDepartment = b.map.firstDepartment;
/** Runs of a policy with partners, on either side. */
const [, withPartners] = loggedRuns(['preventive-devolved', 'expert-led'], 30) as unknown as [JourneyRun, JourneyRun];
const surfacedBelow: Step = [10, 'surfaced', -1, 'claim', 0, 0];
const asked: Step = [10, 'panelAsked', office];
const received: readonly Step[] = [
  [10, 'surfaced', -1, 'claim', 0, 2],
  [10, 'queued', centre, 'none', 0, 2],
];
const start: readonly Step[] = [
  [10, 'surfaced', -1, 'claim'],
  [10, 'queued', office],
];
const worked: readonly Step[] = [...start, [10, 'begun', office]];
const told = (x: readonly Step[], y: readonly Step[], chances: readonly [number?, number?] = []) => {
  const sides = sidesOf([runOf(a, x, chances[0]), runOf(b, y, chances[1])], '0');
  const parting = partingOf(sides)!;
  return { kind: reasonOf(sides, parting).kind, ...journeySentences('0', sides, ['one', 'two'], en) };
};

describe('Why two paths part', () => {
  const constructed: readonly [ReasonKind, readonly Step[], readonly Step[], RegExp][] = [
    [
      'surfacing',
      [[51, 'surfaced', -1, 'claim']],
      [[12, 'surfaced', -1, 'patrol']],
      /A household is visited [\d.]+ times/,
    ],
    [
      'sameWay',
      [[51, 'surfaced', -1, 'claim']],
      [[12, 'surfaced', -1, 'claim']],
      /50\.0 days after birth under “one”, 11\.0 days under “two”/,
    ],
    [
      'cameBack',
      [[51, 'surfaced', -1, 'recurrence']],
      [[12, 'surfaced', -1, 'recurrence']],
      /comes back of an earlier case/,
    ],
    [
      'queue',
      [...start, [19.5, 'begun', office]],
      [...start, [10.5, 'begun', office]],
      /9\.5 days under “one”, 0\.5 days under “two”.+The queue differs/,
    ],
    [
      'work',
      [...worked, [13, 'attempted', office, 'failed', 9]],
      [...worked, [11, 'attempted', office, 'failed', 4]],
      /9\.00 hours under “one”, 4\.00/,
    ],
    [
      'workday',
      [...worked, [13, 'attempted', office, 'failed', 4]],
      [...worked, [11, 'attempted', office, 'failed', 4]],
      /hours of work are the same \(4\.00\)/,
    ],
    [
      'authority',
      [...worked, [11, 'passedUp', office, 'noAuthority', 1]],
      [...worked, [11, 'attempted', office, 'succeeded', 4]],
      /Levers .+authority/,
    ],
    ['patience', [...start, [15, 'escalated', -1]], [...start, [20, 'begun', office]], /loses patience/],
    ['hall', [start[0]!, [10, 'queued', centre]], [start[0]!, [10, 'queued', otherDepartment]], /one-stop centre/],
    ['panel', [start[0]!, [10, 'panelAsked', office]], start, /A panel is to deal with it/],
    [
      'wrongDesk',
      [start[0]!, [10, 'queued', office + 1], [10, 'begun', office + 1], [11, 'passedOn', office + 1, 'misrouted']],
      worked,
      /wrong desks on the whole path: 1 under “one”, 0 under “two”/,
    ],
    ['collective', [start[0]!, [10, 'joined', -1]], start, /joins a case/],
    [
      'word',
      [...start, [12, 'received', office]],
      [...start, [14, 'received', office]],
      /is told comes at another time/,
    ],
    [
      'transfer',
      [...worked, [11, 'passedUp', office, 'noAuthority', 1], [18, 'queued', department]],
      [...worked, [11, 'passedUp', office, 'noAuthority', 1], [12, 'queued', otherDepartment]],
      /7\.0 days under “one”, 1\.0 days under “two”/,
    ],
    [
      'hop',
      [...worked, [11, 'passedOn', office, 'misrouted'], [18, 'queued', office + 1]],
      [...worked, [11, 'passedOn', office, 'misrouted'], [12, 'queued', office + 1]],
      /7\.0 days under “one”, 1\.0 days under “two”/,
    ],
    [
      'entry',
      [
        [10, 'surfaced', -1, 'claim'],
        [10, 'queued', 0, 'none', 0, 0],
      ],
      [
        [10, 'surfaced', -1, 'claim'],
        [10, 'queued', office],
      ],
      /comes in at another level/,
    ],
    [
      'screening',
      [surfacedBelow, [10, 'queued', 0, 'none', 0, 0], [12, 'begun', 0, 'none', 0, 0]],
      [surfacedBelow, [10, 'queued', 0, 'none', 0, 0], [17, 'passedUp', 0, 'none', 0, 0]],
      /keep a case for screening/,
    ],
    [
      'retry',
      [...worked, [12, 'attempted', office, 'failed', 4], [19, 'queued', office]],
      [...worked, [12, 'attempted', office, 'failed', 4], [12, 'passedUp', office, 'failed']],
      /tries again under one policy and passes the case up/,
    ],
    ['desk', [start[0]!, [10, 'queued', office]], [start[0]!, [10, 'queued', office + 1]], /another desk of the same/],
    [
      'officer',
      [...received, [10, 'begun', centre], [11, 'referred', centre], [14, 'queued', department]],
      [...received, [10, 'begun', centre], [11, 'referred', centre], [12, 'queued', otherDepartment]],
      /after 3\.0 days under “one”, after 1\.0 days under “two”/,
    ],
    [
      'paper',
      [...worked, [12, 'attempted', office, 'failed', 4], [12, 'replied', office, 'superficial']],
      [...worked, [12, 'attempted', office, 'failed', 4], [12, 'passedUp', office, 'failed']],
      /closed on paper under one policy and not under the other/,
    ],
    [
      'panelQueue',
      [start[0]!, asked, [30, 'convened', office]],
      [start[0]!, asked, [12, 'convened', office]],
      /same panel from the same moment: 20\.0 days under “one”, 2\.0 days under “two”/,
    ],
    [
      'together',
      [start[0]!, [10, 'joined', -1], [15, 'escalated', -1]],
      [start[0]!, [10, 'joined', -1], [20, 'settled', office]],
      /goes with the case that it has joined/,
    ],
    [
      'queue',
      [...start, [11, 'begun', office]],
      [...start, [12, 'received', office], [40, 'begun', office]],
      /same moment: 1\.0 days under “one”, 30\.0 days under “two”/,
    ],
    [
      'unsaid',
      [...worked, [12, 'attempted', office, 'failed', 4], [19, 'queued', office], [19, 'begun', office]],
      [...worked, [12, 'attempted', office, 'failed', 4], [25, 'queued', office], [25, 'begun', office]],
      /^The log tells what happened, not why\.( What weighs.+)?$/,
    ],
  ];

  it.each(constructed)('is told as %s where the log has it so', (kind, x, y, said) => {
    const { why, ...found } = told(x, y);
    expect(found.kind).toBe(kind);
    expect(why.join(' ')).toMatch(said);
  });

  it('is told as partner where only one policy has them', () => {
    const sides = sidesOf(
      [
        runOf(a, [surfacedBelow, [10, 'queued', 0, 'none', 0, 0]]),
        runOf(withPartners, [
          [10, 'surfaced', -1, 'claim', 0, 2],
          [10, 'queued', withPartners.map.experts, 'none', 0, 2],
        ]),
      ],
      '0',
    );
    expect(reasonOf(sides, partingOf(sides)!).kind).toBe('entry');
    const same = sidesOf(
      [
        runOf(a, [start[0]!, [10, 'queued', office]]),
        runOf(withPartners, [start[0]!, [10, 'queued', withPartners.map.experts]]),
      ],
      '0',
    );
    expect(reasonOf(same, partingOf(same)!).kind).toBe('partner');
    expect(journeySentences('0', same, ['one', 'two'], en).why.join(' ')).toMatch(/Levers in the equations.+experts/);
  });

  it('names the cause of both where one that another case has caused is born on another day', () => {
    const steps: readonly Step[] = [[51, 'surfaced', -1, 'claim']];
    const sides = sidesOf(
      [runOf(a, steps, undefined, 20), runOf(b, [[60, 'surfaced', -1, 'claim']], undefined, 29)],
      '0',
    );
    expect(reasonOf(sides, partingOf(sides)!).kind).toBe('caused');
    expect(journeySentences('0', sides, ['one', 'two'], en).why[0]).toBe(
      'Another case has caused it: on day 20.0 under “one”, on day 29.0 under “two”.',
    );
  });

  it('names levers of the place where it happens alone', () => {
    const at = (level: number, desk: number): readonly Step[] => [
      [10, 'surfaced', -1, 'claim', 0, level],
      [10, 'queued', desk, 'none', 0, level],
      [10, 'begun', desk, 'none', 0, level],
    ];
    const keys = (level: number, desk: number) => {
      const sides = sidesOf(
        [
          runOf(a, [...at(level, desk), [13, 'attempted', desk, 'failed', 9, level]]),
          runOf(b, [...at(level, desk), [11, 'attempted', desk, 'failed', 4, level]]),
        ],
        '0',
      );
      return leverDifferences(sides, reasonOf(sides, partingOf(sides)!)).map(({ key }) => key);
    };
    expect(keys(0, 0)).toContain('skillsFollowDuties');
    expect(keys(0, 0)).not.toContain('resourceForward');
    expect(keys(1, office)).toContain('resourceForward');
    expect(keys(2, centre)).not.toContain('skillsFollowDuties');
  });

  it('gives chance and luck where the same attempt fails and succeeds', () => {
    const failed: readonly Step[] = [...worked, [12, 'attempted', office, 'failed', 4]];
    const done: readonly Step[] = [...worked, [12, 'attempted', office, 'succeeded', 4]];
    const { kind, why } = told(failed, done, [0.52, 0.71]);
    expect(kind).toBe('chance');
    expect(why[0]).toContain('a chance of 0.52 under “one” and of 0.71 under “two”; the luck is the same, 0.60');
  });

  it('is never told of levers that are alike, or of others than those of what happened', () => {
    for (const { name } of pairs.filter((_, i) => i % 97 === 0)) {
      const sides = sidesOf([a, b], name);
      const parting = partingOf(sides);
      if (parting === undefined) continue;
      const reason = reasonOf(sides, parting);
      for (const { key, values } of leverDifferences(sides, reason)) {
        expect(values[0]).not.toBe(values[1]);
        expect([a.parameters.levers[key], b.parameters.levers[key]]).toEqual(values);
      }
    }
  });
});
