import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { causeCode } from '../../../models/governance/eventLog.ts';
import { type LeverKey, levers } from '../../../models/governance/parameters/levers.ts';
import { leversOfCause, leversOfEntry, leversOfKind } from '../../../report/journey/reasonLeverMap.ts';
import { parameterReads } from '../../../tools/page/whereUsed/parameterReads.ts';

const keys = new Set<string>(levers.map(({ key }) => key));
const source = (file: string) => readFileSync(`models/governance/${file}`, 'utf8');

/** `file` or `file#function`: its text. */
function textOf(place: string): string {
  const [file, name] = place.split('#');
  const text = source(file!);
  if (name === undefined) return text;
  const isFunction = new RegExp(`^(export )?function ${name}\\b`, 'm').test(text);
  const [word, end] = isFunction ? ['function', '^}'] : ['const', ';$'];
  const found = new RegExp(`^(export )?${word} ${name}\\b[\\s\\S]*?${end}`, 'm').exec(text)?.[0];
  if (found === undefined) throw new Error(`${place} is not there`);
  return found;
}

/** Levers behind each field of the rules, through the constants that `makeRules` works out first. */
const rules = (() => {
  const text = textOf('rules.ts#makeRules');
  const parts = (pattern: RegExp) => new Map([...text.matchAll(pattern)].map(([, name, body]) => [name!, body!]));
  const constants = parts(/^ {2}const (\w+) = ([\s\S]*?);$/gm);
  const fields = parts(/^ {4}(\w+)(?=[:,])([\s\S]*?)(?=^ {4}\w|^ {2}\})/gm);
  const behind = (body: string, seen: ReadonlySet<string> = new Set()): string[] => [
    ...[...body.matchAll(/lever\('(\w+)'\)|levers\.(\w+)/g)].map(([, one, other]) => (one ?? other)!),
    ...[...constants].flatMap(([name, inner]) =>
      !seen.has(name) && name !== 'lever' && new RegExp(`\\b${name}\\b`).test(body)
        ? behind(inner, new Set([...seen, name]))
        : [],
    ),
  ];
  return new Map([...fields].map(([name, body]) => [name, behind(`${name}${body}`)]));
})();

/** Levers that these parts of the mechanisms read, by themselves or through the rules. */
function readBy(places: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const text of places.map(textOf)) {
    for (const key of parameterReads(text, keys)) found.add(key);
    for (const [, key] of text.matchAll(/\blever\('(\w+)'\)/g)) found.add(key!);
    const destructured = [...text.matchAll(/\{([^}]*)\} = state\.rules;/g)].flatMap(
      ([, names]) => names!.match(/\w+/g)!,
    );
    const fields = [...text.matchAll(/\brules\.(\w+)/g)].map(([, field]) => field!);
    for (const field of [...destructured, ...fields]) for (const key of rules.get(field) ?? []) found.add(key);
  }
  return found;
}

const served = ['staffing.ts', 'arrangement.ts#partnerHours', 'partners.ts', 'mechanisms/partners.ts#updatePartners'];
// Hands by the community's strength; teams and offices divide a township's people.
const places = ['arrangement.ts#arrange', 'arrangement.ts#stationFte'];
const skill = ['mechanisms/turnover.ts', 'mechanisms/skill.ts'];
const powers = ['duties.ts', 'mechanisms/authority.ts', 'mechanisms/authorityReturn.ts#reviewAuthority', ...places];
const route = ['mechanisms/routing.ts', 'mechanisms/matters.ts'];

/** Read where it stands, and not told of the step: why. */
type LeftOut = Readonly<Partial<Record<LeverKey, string>>>;
const otherwise = 'read in these files for something else';
const arranged: LeftOut = { differentiation: otherwise, townshipOffices: otherwise, unifiedEnforcement: otherwise };

type Kind = keyof typeof leversOfKind;
const mechanisms: Readonly<Partial<Record<Kind, readonly [places: readonly string[], leftOut?: LeftOut]>>> = {
  screening: [['mechanisms/screening.ts', 'mechanisms/surfacing.ts#surface']],
  retry: [['mechanisms/handling.ts#mayTryAgain']],
  queue: [['mechanisms/queueing.ts', ...served, ...places]],
  panelQueue: [['mechanisms/panel.ts', ...served, ...places]],
  work: [
    ['mechanisms/service.ts', 'mechanisms/books.ts#ratingHoursOf', 'arrangement.ts#arrange', 'staffing.ts', ...skill],
    {
      ...arranged,
      staffShareCommunity: 'how many serve, not how long one takes',
      staffShareTownship: 'how many serve, not how long one takes',
      staffShareCounty: 'how many serve, not how long one takes',
      stationing: 'how many serve, not how long one takes',
      jointPanel: 'where both have a panel, it is the same',
    },
  ],
  workday: [['arrangement.ts#dayByLevel', ...served, ...places]],
  chance: [
    [
      'mechanisms/success.ts',
      'mechanisms/panel.ts#agreementChance',
      'mechanisms/money.ts',
      'mechanisms/handling.ts#endPanel',
      'arrangement.ts#arrange',
      'staffing.ts',
      ...skill,
    ],
    {
      ...arranged,
      staffShareCommunity: 'how many serve',
      staffShareTownship: 'how many serve',
      staffShareCounty: 'how many serve',
      stationing: 'how many serve',
      oneStopShare: 'how many serve',
      jointPanel: 'where both have a panel, it is the same',
    },
  ],
  authority: [powers, { townshipOffices: otherwise }],
  wrongDesk: [[...route, 'arrangement.ts#arrange'], { ...arranged, dataSharing: 'days on the way' }],
  panel: [['mechanisms/routing.ts#isForPanel', ...places], { differentiation: otherwise }],
  hall: [['mechanisms/oneStop.ts']],
  partner: [['partners.ts', 'mechanisms/partners.ts'], {}],
  desk: [['mechanisms/oneStop.ts#isIntegrated', ...places], { differentiation: otherwise }],
  transfer: [['mechanisms/routing.ts#passUp']],
  hop: [['mechanisms/routing.ts#hopDaysAt']],
  officer: [['mechanisms/oneStop.ts#officerDelay', 'mechanisms/oneStop.ts#isIntegrated']],
  patience: [['mechanisms/deadlines.ts#awaitAcceptance', 'mechanisms/deadlines.ts#accept', 'mechanisms/books.ts']],
  word: [['mechanisms/deadlines.ts'], { terminals: 'hours of the word itself' }],
  paper: [['mechanisms/books.ts']],
};

const named = (levers: Readonly<Record<string, readonly string[] | undefined>>) =>
  new Set(Object.values(levers).flatMap((list) => list ?? []));

describe('Levers that are told of a step', () => {
  it.each(Object.keys(mechanisms) as Kind[])('are those that its mechanism reads: %s', (kind) => {
    const [files, leftOut = {}] = mechanisms[kind]!;
    const read = readBy(files);
    const told = named(leversOfKind[kind] as Record<string, readonly string[]>);
    expect(
      [...told].filter((key) => !read.has(key)),
      'told, not read',
    ).toEqual([]);
    expect(
      [...read].filter((key) => !told.has(key) && !(key in leftOut)),
      'read, not told',
    ).toEqual([]);
    expect(
      Object.keys(leftOut).filter((key) => !read.has(key)),
      'left out, not read',
    ).toEqual([]);
  });

  it('are none for steps that no mechanism here stands for', () => {
    for (const kind of Object.keys(leversOfKind) as Kind[]) {
      if (!(kind in mechanisms)) expect([kind, ...named(leversOfKind[kind] as never)]).toEqual([kind]);
    }
  });

  it('are read by the hazards of a latent life and by the choice of the level', () => {
    const hazards: Readonly<Record<number, readonly string[]>> = {
      [causeCode.patrol]: ['mechanisms/patrol.ts', 'mechanisms/risk.ts', 'staffing.ts', 'arrangement.ts#arrange'],
      [causeCode.alert]: ['mechanisms/risk.ts'],
      [causeCode.outreach]: ['mechanisms/latentLife.ts', 'arrangement.ts#arrange'],
      [causeCode.neighbours]: ['mechanisms/neighbours.ts'],
    };
    for (const [cause, told] of Object.entries(leversOfCause)) {
      const read = readBy(hazards[Number(cause)]!);
      expect([cause, ...told.filter((key) => !read.has(key))]).toEqual([cause]);
    }
    const read = readBy([...powers, 'mechanisms/surfacing.ts']);
    expect([...named(leversOfEntry)].filter((key) => !read.has(key))).toEqual([]);
  });
});
