import type { CounterKey } from '../../twin/timeline/dailyCounts.ts';
import type { Stage } from '../../twin/timeline/stages.ts';

/** What the stage of twin worlds says, wherever it is shown. Braces are filled. */
export interface TwinTexts {
  /** Of the page. */
  readonly title: string;
  readonly lead: string;
  readonly running: string;
  readonly run: string;
  /** Link from other pages. */
  readonly link: string;
  readonly toJourney: string;
  readonly toCompare: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly stage: string;
  readonly sides: readonly [string, string];
  readonly head: string;
  readonly above: string;
  readonly bands: { readonly county: string; readonly township: string; readonly community: string };
  /** Below the plates of desks: short. */
  readonly plates: {
    readonly township: string;
    readonly centre: string;
    readonly department: string;
    readonly committees: string;
    readonly experts: string;
    readonly panel: string;
  };
  /** Of desks in lists and sentences. */
  readonly places: {
    readonly community: string;
    readonly township: string;
    readonly centre: string;
    readonly department: string;
    readonly committees: string;
    readonly experts: string;
    readonly panel: string;
  };
  readonly every: string;
  readonly controls: {
    readonly label: string;
    readonly play: string;
    readonly pause: string;
    readonly speed: string;
    readonly perSecond: string;
    readonly day: string;
    readonly dayOf: string;
    readonly window: string;
    readonly previous: string;
    readonly next: string;
    readonly noParting: string;
    readonly still: string;
    readonly moving: string;
    readonly save: string;
    readonly print: string;
    readonly keys: string;
    readonly keyList: readonly (readonly [keys: string, what: string])[];
  };
  readonly counters: {
    readonly label: string;
    readonly names: Readonly<Record<CounterKey, string>>;
    readonly now: string;
    readonly soFar: string;
    readonly note: string;
    readonly noteDisputes: string;
  };
  readonly charts: {
    readonly open: string;
    readonly settled: string;
    readonly said: string;
  };
  readonly legend: {
    readonly label: string;
    readonly stages: Readonly<Record<Stage, string>>;
    readonly warmth: string;
    readonly cool: string;
    readonly hot: string;
    readonly ring: string;
    readonly seat: string;
  };
  readonly said: {
    readonly at: string;
    readonly side: string;
    readonly longest: string;
    readonly noQueue: string;
    readonly parting: string;
  };
  readonly story: {
    readonly heading: string;
    readonly hint: string;
    readonly place: string;
    readonly anyPlace: string;
    readonly grievance: string;
    readonly where: string;
    readonly why: string;
    readonly close: string;
    readonly now: string;
    readonly at: string;
    readonly notBorn: string;
    readonly absent: string;
    readonly counts: string;
    readonly waiting: string;
    readonly served: string;
    readonly settledHere: string;
    readonly cases: string;
    readonly noCases: string;
    readonly more: string;
  };
}

export const twinEn: TwinTexts = {
  title: 'Twin worlds',
  lead: 'One county drawn twice: the same random world under two policies, day by day. What waits where, and where do the two worlds part?',
  running: 'Running both policies',
  run: 'Run both policies',
  link: 'Watch in twin worlds',
  toJourney: 'The whole path on Case journeys',
  toCompare: 'Compare in many worlds',
  copyLink: 'Copy link',
  copied: 'The link is on the clipboard.',
  stage: 'Twin worlds',
  sides: ['A', 'B'],
  head: '{side}  {policy}',
  above: '▲ over heads',
  bands: { county: 'County', township: 'Townships', community: 'Communities' },
  plates: {
    township: 'T{n}',
    centre: 'centre',
    department: '{n}',
    committees: 'industry',
    experts: 'experts',
    panel: 'panel',
  },
  places: {
    community: 'Community {n}',
    township: 'Offices of township {n}',
    centre: 'County centre (petition desk included)',
    department: 'County department {n}',
    committees: 'Industry committees',
    experts: 'Experts',
    panel: 'Joint panels',
  },
  every: 'One dot in {n} is drawn, the same on both sides; every number counts all.',
  controls: {
    label: 'Time',
    play: 'Play',
    pause: 'Pause',
    speed: 'Speed',
    perSecond: '{n} days a second',
    day: 'Day',
    dayOf: 'Day {day}',
    window: 'Day {day} of the run; cases count from day {from} to {to}',
    previous: 'Previous parting',
    next: 'Next parting',
    noParting: 'No further parting in that direction.',
    still: 'Still picture',
    moving: 'Moving picture',
    save: 'Save PNG',
    print: 'Print',
    keys: 'Keys',
    keyList: [
      ['Space', 'play or pause'],
      ['← →', 'a day back or on'],
      ['Shift + ← →', 'ten days'],
      ['Home End', 'first or last day'],
      ['N P', 'next or previous parting'],
      ['+ −', 'faster or slower'],
      ['Esc', 'nothing chosen'],
    ],
  },
  counters: {
    label: 'Counts up to this day',
    names: {
      latent: 'unseen',
      open: 'open',
      surfaced: 'surfaced',
      settled: 'settled',
      neighbours: 'settled among neighbours',
      replied: 'replied, not settled',
      lapsed: 'lapsed',
      escalated: 'went over heads',
      faded: 'faded unseen',
      wrongDesks: 'wrong desks',
      hours: 'hours of work',
    },
    now: 'now',
    soFar: 'so far',
    note: 'Counts begin with day 0 of the run. Hours are those that the event log tells of these cases.',
    noteDisputes: 'Only disputes are logged and drawn; the same desks also serve requests and hazards, which are not.',
  },
  charts: {
    open: 'Open cases',
    settled: 'Settled so far',
    said: '{title}: A {a}, B {b} on day {day}.',
  },
  legend: {
    label: 'Legend',
    stages: {
      latent: 'unseen',
      held: 'surfaced, with nobody or set aside',
      waiting: 'waiting',
      service: 'being handled',
      meeting: 'before a panel',
      travelling: 'passed on or up',
      settled: 'settled',
      neighbours: 'settled among neighbours',
      replied: 'replied',
      lapsed: 'lapsed',
      escalated: 'over heads',
      faded: 'faded',
    },
    warmth: 'Warmth: severity at birth, grown at the mean rate',
    cool: 'cool',
    hot: 'hot',
    ring: 'the two worlds part here: one side settles it, the other lets it down',
    seat: 'county seat',
  },
  said: {
    at: 'Day {day}.',
    side: '{policy}: {open} open, {waiting} of them waiting; {settled} settled, {escalated} over heads so far. {queue}',
    longest: 'Longest queue: {place}, {n}.',
    noQueue: 'Nobody waits.',
    parting: 'Grievance {name} parts here.',
  },
  story: {
    heading: 'Story',
    hint: 'Point at a dot or a desk, or choose a place here.',
    place: 'Place',
    anyPlace: 'choose a place',
    grievance: 'Grievance {name}: {what}',
    where: 'township {township}, community {community}',
    why: 'Why',
    close: 'Close',
    now: '{policy}, on this day: {stage}{place}',
    at: ', {place}',
    notBorn: 'not yet born',
    absent: 'never comes to be',
    counts: '{policy}: {waiting}, {served}, {settled}.',
    waiting: '{n} waiting',
    served: '{n} being handled',
    settledHere: '{n} settled here so far',
    cases: 'Cases here',
    noCases: 'No open case here on this day.',
    more: 'and {n} more',
  },
};
