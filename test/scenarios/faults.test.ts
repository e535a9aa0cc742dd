import { describe, expect, it } from 'vitest';
import type { scenariosFaultCodes } from '../../scenarios/faultCodes.ts';
import { parseCase } from '../../scenarios/loader/parseCase.ts';
import { parsePolicy } from '../../scenarios/loader/parsePolicy.ts';
import { faultsOf, lineOf, planted, readScenario } from './files.ts';

const beihu = readScenario('cases/beihu.yaml');
const devolved = readScenario('policies/devolved.yaml');

/** Each plant: the piece of the file, what stands there instead, and the one fault it must give. */
interface Plant {
  readonly piece: string;
  readonly instead: string;
  readonly code: (typeof scenariosFaultCodes)[number];
  readonly path: string;
  readonly value?: unknown;
  readonly expected?: unknown;
}

const inCase: Plant[] = [
  {
    piece: 'residents: {value: 420000,',
    instead: 'residents: {value: 42,',
    code: 'outOfRange',
    path: 'constants.residents.value',
    value: 42,
    expected: 'integer [1000, 5000000] residents',
  },
  {
    piece: 'residents: {value: 420000,',
    instead: 'residents: {value: 1e308,',
    code: 'outOfRange',
    path: 'constants.residents.value',
    value: 1e308,
    expected: 'integer [1000, 5000000] residents',
  },
  {
    piece: 'areaKm2: {value: 830,',
    instead: 'areaKm2: {value: .nan,',
    code: 'notFinite',
    path: 'constants.areaKm2.value',
    value: 'NaN',
    expected: 'finite',
  },
  {
    piece: 'areaKm2: {value: 830,',
    instead: 'areaKm2: {value: -.inf,',
    code: 'notFinite',
    path: 'constants.areaKm2.value',
    value: '-Infinity',
    expected: 'finite',
  },
  {
    piece: 'grids: {value: 517,',
    instead: 'grids: {value: 517.5,',
    code: 'wrongType',
    path: 'constants.grids.value',
    value: 517.5,
    expected: 'integer [1, 10000] grids',
  },
  {
    piece: 'areaKm2: {value: 830,',
    instead: "areaKm2: {value: '830',",
    code: 'wrongType',
    path: 'constants.areaKm2.value',
    value: '830',
    expected: '[5, 20000] km2',
  },
  {
    piece: 'areaKm2: {value: 830, from: seed001, passage: 面积830平方公里}',
    instead: 'areaKm2: 830',
    code: 'wrongType',
    path: 'constants.areaKm2',
    value: 830,
    expected: '{value, from}',
  },
  {
    piece: 'areaKm2: {value: 830, from: seed001, passage: 面积830平方公里}',
    instead: 'areaKm2: {value: 830, from: seed001}',
    code: 'missingKey',
    path: 'constants.areaKm2.passage',
    expected: 'text',
  },
  {
    piece: 'areaKm2: {value: 830, from: seed001,',
    instead: 'areaKm2: {value: 830, from: assumption, range: [700, 900],',
    code: 'missingKey',
    path: 'constants.areaKm2.suggestedBy',
    expected: 'seed000 | seed001 | seed002 | seed003 | seed004',
  },
  {
    piece: 'departments: {value: 14, from: assumption, range: [10, 23]}',
    instead: 'departments: {value: 14, from: assumption}',
    code: 'missingKey',
    path: 'constants.departments.range',
    expected: '[low, high]',
  },
  {
    piece: 'departments: {value: 14, from: assumption, range: [10, 23]}',
    instead: 'departments: {value: 14, from: assumption, range: [15, 23]}',
    code: 'valueOutsideOwnRange',
    path: 'constants.departments.value',
    value: 14,
    expected: '[15, 23]',
  },
  {
    piece: 'departments: {value: 14, from: assumption, range: [10, 23]}',
    instead: 'departments: {value: 14, from: assumption, range: [23, 10]}',
    code: 'outOfOrder',
    path: 'constants.departments.range',
    value: '23 > 10',
    expected: 'low ≤ high',
  },
  {
    piece: 'departments: {value: 14, from: assumption, range: [10, 23]}',
    instead: 'departments: {value: 14, from: assumption, range: [10, 99]}',
    code: 'outOfRange',
    path: 'constants.departments.range',
    value: '[10, 99]',
    expected: 'integer [2, 24] departments',
  },
  {
    piece: 'areaKm2: {value: 830, from: seed001',
    instead: 'areaKm2: {value: 830, from: hearsay',
    code: 'unknownOption',
    path: 'constants.areaKm2.from',
    value: 'hearsay',
    expected: expect.stringMatching(/^assumption \| seed000 \| /),
  },
  {
    piece: '  areaKm2:',
    instead: '  areaKm3:',
    code: 'unknownKey',
    path: 'constants.areaKm3',
    value: 'areaKm3',
    expected: expect.stringMatching(/^areaKm2 ∈ \{residents, areaKm2, /),
  },
  {
    piece: '  communities: {value: 150, from: assumption, range: [120, 180],',
    instead: '  communities: {value: 600, from: assumption, range: [120, 800],',
    code: 'outOfOrder',
    path: 'constants.communities',
    value: 600,
    expected: '≤ grids = 517',
  },
  {
    piece: 'fundsShareCounty: {value: 0.4, from: assumption, range: [0.25, 0.55]}',
    instead: 'fundsShareCounty: {value: 0.7, from: assumption, range: [0.25, 0.75]}',
    code: 'sharesLeaveNothing',
    path: 'constants.fundsShareCounty + fundsShareTownship',
    value: '0.7 + 0.35 = 1.05',
    expected: '< 1',
  },
  {
    piece: 'before: beihu-before',
    instead: 'before: Beihu before',
    code: 'wrongType',
    path: 'before',
    value: 'Beihu before',
    expected: 'a-z 0-9 -',
  },
  {
    piece: 'role: validation, from: seed001',
    instead: 'role: proof, from: seed001',
    code: 'unknownOption',
    path: 'targets[0].role',
    value: 'proof',
    expected: 'calibration | validation',
  },
  {
    piece: 'outcome: attemptSuccess, range: [0.66, 0.79]',
    instead: 'outcome: attemptSuccess, value: 0.7, range: [0.66, 0.79]',
    code: 'exactlyOne',
    path: 'targets[1]',
    expected: 'value | range',
  },
  {
    piece: 'role: calibration,',
    instead: 'role: calibration, contradictory: true,',
    code: 'contradictoryCalibration',
    path: 'targets[1].role',
    value: 'calibration',
    expected: 'validation',
  },
  {
    piece: 'uncertainties: {}',
    instead: 'uncertainties: {__proto__: {value: 1}}',
    code: 'prototypeKey',
    path: 'uncertainties.__proto__',
    value: '__proto__',
  },
  {
    piece: 'uncertainties: {}',
    instead: 'uncertainties: {constructor: 1}',
    code: 'prototypeKey',
    path: 'uncertainties.constructor',
    value: 'constructor',
  },
  {
    piece: 'uncertainties: {}',
    instead: 'uncertainties: {[a]: 1}',
    code: 'wrongType',
    path: 'uncertainties',
    value: 'key',
    expected: 'text',
  },
  {
    piece: 'uncertainties: {}',
    instead: 'uncertainties: {}\nid: again',
    code: 'duplicateKey',
    path: 'id',
    value: 'id',
  },
  {
    piece: 'uncertainties: {}',
    instead: 'uncertainties: [}',
    code: 'yamlSyntax',
    path: '',
    value: expect.stringContaining('Flow'),
  },
  {
    piece: 'uncertainties: {}',
    instead: 'uncertainties: &a {growthPerDay: *a}',
    code: 'aliasBomb',
    path: 'uncertainties.growthPerDay',
    value: '*a',
  },
  {
    piece: 'uncertainties: {}',
    instead: `uncertainties: ${'['.repeat(40)}${']'.repeat(40)}`,
    code: 'tooDeep',
    path: '',
    value: '> 32',
    expected: '≤ 32',
  },
];

const inPolicy: Plant[] = [
  {
    piece: 'staffShareCommunity: {value: 0.53, from: assumption, range: [0.45, 0.65]',
    instead: 'staffShareCommunity: {value: 0.75, from: assumption, range: [0.45, 0.65]',
    code: 'sharesMustSumToOne',
    path: 'levers.staffShareCounty + staffShareTownship + staffShareCommunity',
    value: '0.2 + 0.27 + 0.75 = 1.22',
    expected: 1,
  },
  {
    piece: 'authorityTownship: {value: 0.65, from: assumption, range: [0.5, 0.85]',
    instead: 'authorityTownship: {value: 0.4, from: assumption, range: [0.3, 0.85]',
    code: 'outOfOrder',
    path: 'levers.authorityCommunity',
    value: 0.45,
    expected: '≤ authorityTownship = 0.4',
  },
  {
    piece: '  fundsFollowDuties:',
    instead: '  dutyAccessControl:',
    code: 'leverNotBuilt',
    path: 'levers.dutyAccessControl',
    value: 'dutyAccessControl',
    expected: expect.stringContaining('fundsFollowDuties'),
  },
  {
    piece: '  fundsFollowDuties:',
    instead: '  fundsFollowDuty:',
    code: 'unknownKey',
    path: 'levers.fundsFollowDuty',
    value: 'fundsFollowDuty',
    expected: expect.stringMatching(/^fundsFollowDuties ∈ /),
  },
  {
    piece: 'fundsFollowDuties: {value: 0.7, from: assumption, range: [0.4, 1]',
    instead: 'fundsFollowDuties: {value: 1.4, from: assumption',
    code: 'outOfRange',
    path: 'levers.fundsFollowDuties.value',
    value: 1.4,
    expected: '[0, 1] share',
  },
  {
    piece: '  fundsFollowDuties:',
    instead: '  stationing: {value: sometimes, from: assumption}\n  fundsFollowDuties:',
    code: 'unknownOption',
    path: 'levers.stationing.value',
    value: 'sometimes',
    expected: 'permanent | rotating | onCall',
  },
  {
    piece: '  fundsFollowDuties:',
    instead: '  screening: {value: yes, from: assumption}\n  fundsFollowDuties:',
    code: 'wrongType',
    path: 'levers.screening.value',
    value: 'yes',
    expected: 'true | false',
  },
  {
    piece: 'extends: [base]',
    instead: 'extends: base',
    code: 'wrongType',
    path: 'extends',
    value: 'base',
    expected: 'list',
  },
  { piece: 'extends: [base]\n', instead: '', code: 'missingKey', path: 'extends', expected: 'list' },
];

const files = [
  { name: 'a case', text: beihu, parse: parseCase, plants: inCase },
  { name: 'a policy', text: devolved, parse: parsePolicy, plants: inPolicy },
] as const;

describe.each(files)('A fault planted in $name', ({ text, parse, plants }) => {
  it.each(plants)('gives $code at $path with line, value and expectation: $instead', (plant) => {
    const faulty = planted(text, plant.piece, plant.instead);
    const { code, path, value, expected } = plant;
    const found = faultsOf(() => parse(faulty)).find((fault) => fault.code === code);
    expect(found).toBeDefined();
    expect({ value: undefined, expected: undefined, ...found }).toMatchObject({ path, value, expected });
    const at = plant.instead.split('\n').at(-1)!;
    const firstLine = lineOf(faulty, plant.instead === '' ? 'id: devolved' : plant.instead.split('\n')[0]!);
    const lines = [firstLine, at === plant.instead ? firstLine : lineOf(faulty, at)];
    // Relations and what is missing point at the section's or the first parameter's line.
    if (/^(shares|missingKey)/.test(code)) expect(found!.line).toBeGreaterThan(0);
    else if (code === 'outOfOrder' && path === 'levers.authorityCommunity') {
      expect(found!.line).toBe(lineOf(faulty, '  authorityCommunity:'));
    } else expect(lines).toContain(found!.line);
  });
});

it('A file with several faults names all of them at once, in the order of its lines', () => {
  let text = planted(beihu, 'residents: {value: 420000,', 'residents: {value: lots,');
  text = planted(text, '  areaKm2:', '  areaKm3:');
  text = planted(text, 'cadres: {value: 330,', 'cadres: {value: .inf,');
  text = planted(text, 'uncertainties: {}', 'uncertainties: {growthPerDay: {value: 5, from: glasl}}');
  text = planted(text, 'after: beihu-after', 'afterwards: beihu-after');
  const found = faultsOf(() => parseCase(text, { name: 'mine.yaml' }));
  expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'missingKey mine.yaml#after',
    'missingKey mine.yaml#constants.areaKm2',
    'wrongType mine.yaml#constants.residents.value',
    'unknownKey mine.yaml#constants.areaKm3',
    'notFinite mine.yaml#constants.cadres.value',
    'outOfRange mine.yaml#uncertainties.growthPerDay.value',
    'unknownKey mine.yaml#afterwards',
  ]);
});

it('More than a hundred faults are counted, not listed', () => {
  const many = Array.from({ length: 150 }, (_, i) => `  wrong${i}: 1`).join('\n');
  const found = faultsOf(() => parsePolicy(planted(devolved, 'levers:\n', `levers:\n${many}\n`)));
  expect(found).toHaveLength(101);
  expect(found.at(-1)).toEqual({ code: 'moreFaults', path: '', value: 50 });
});

it('An unnamed file is faulty at bare paths, a named one as a whole under its name', () => {
  expect(faultsOf(() => parseCase('a: [', {}))[0]).toMatchObject({ code: 'yamlSyntax', path: '', line: 1 });
  expect(faultsOf(() => parseCase('a: [', { name: 'x.yaml' }))[0]).toMatchObject({ path: 'x.yaml' });
});

it('Directives, foreign tags and a second document are refused: they change what the same words mean', () => {
  for (const text of [
    '%YAML 1.1\n---\na: yes\n',
    '%TAG ! tag:x,2000:\n---\na: 1\n',
    'a: !!js/function 1\n',
    'a: 1\n---\nb: 2\n',
  ]) {
    expect(faultsOf(() => parseCase(text)).map((fault) => fault.code)).toContain('yamlSyntax');
  }
});
