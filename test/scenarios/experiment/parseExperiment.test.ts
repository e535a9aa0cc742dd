import { describe, expect, it } from 'vitest';
import { faultText } from '../../../locales/faultText.ts';
import { levers } from '../../../models/governance/parameters/levers.ts';
import { uncertainties } from '../../../models/governance/parameters/uncertainties.ts';
import { parseExperiment, parseExperimentBytes } from '../../../scenarios/experiment/parseExperiment.ts';
import { FaultError } from '../../../sim/engine/fault.ts';

const sound = `id: mine
label: {zh: 我的, en: Mine}
case: beihu
policies: [reactive-centralized, preventive-devolved]
days: 30
slice: 1/14
replicates: 2
design: {kind: morris, trajectories: 4, levels: 4}
factors:
  - growthPerDay
  - {key: localDiscount, range: [0.1, 0.3]}
  - {key: staff, times: [cadreShare, gridWorkerShare], range: [0.5, 1.5]}
outcomes: [latentHarm]
`;

const faultsOf = (text: string, name?: string) => {
  try {
    parseExperiment(text, name === undefined ? {} : { name });
  } catch (error) {
    if (error instanceof FaultError) return error.faults;
    throw error;
  }
  return [];
};

/** Line, code and path of each fault of the sound file with some lines replaced. */
const said = (...replaced: (readonly [string | RegExp, string])[]) => {
  const text = replaced.reduce((one, [from, to]) => one.replace(from, to), sound);
  if (text === sound) throw new Error('nothing was replaced');
  return faultsOf(text).map(({ line, code, path }) => `${line} ${code} ${path}`);
};

/** The same for a list of factors instead of those of the sound file, whose first stands in line 10. */
const saidOf = (...factors: readonly string[]) =>
  said([/factors:\n(?: {2}.*\n)+/, `factors:\n${factors.map((one) => `  - ${one}\n`).join('')}`]);

describe('parseExperiment', () => {
  it('reads a file as an experiment, with what is left out at its usual value', () => {
    expect(parseExperiment(sound)).toEqual({
      id: 'mine',
      label: { zh: '我的', en: 'Mine' },
      question: {
        case: 'beihu',
        policies: [
          { kind: 'builtIn', id: 'reactive-centralized' },
          { kind: 'builtIn', id: 'preventive-devolved' },
        ],
        reference: 0,
        days: 30,
        seed: 1,
        slice: 14,
        worlds: { replicates: 2 },
        settings: {},
      },
      factors: [
        { key: 'growthPerDay' },
        { key: 'localDiscount', range: [0.1, 0.3] },
        { key: 'staff', times: ['cadreShare', 'gridWorkerShare'], range: [0.5, 1.5] },
      ],
      design: { kind: 'morris', trajectories: 4, levels: 4 },
      outcomes: ['latentHarm'],
    });
  });

  it('all of a kind are those neither named beside it, nor set, nor bound to one another', () => {
    const text = sound.replace('replicates: 2', 'replicates: 2\nsettings: {trustMean: 0.4}');
    const factors = ['{all: uncertainties}', '{key: growthPerDay, range: [0.01, 0.02]}', '{all: levers}', 'audit'];
    const list = factors.map((one) => `  - ${one}\n`).join('');
    const keys = parseExperiment(text.replace(/factors:\n(?: {2}.*\n)+/, `factors:\n${list}`)).factors.map(
      ({ key }) => key,
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => key === 'trustMean')).toEqual([]);
    expect(keys).toHaveLength(uncertainties.length - 1 + levers.length - 5);
    expect(keys.at(-1)).toBe('audit');
    for (const key of ['staffShareCounty', 'authorityCommunity']) expect(keys).not.toContain(key);
  });

  it('gives points worlds of their own where the design is a sample, and refuses where points are compared', () => {
    const own = sound.replace('replicates: 2', 'replicates: 2\nworlds: own');
    const sample = own.replace('{kind: morris, trajectories: 4, levels: 4}', '{kind: sobol, points: 8}');
    expect(parseExperiment(sample).ownWorlds).toBe(true);
    expect(parseExperiment(sample.replace('worlds: own', 'worlds: shared'))).not.toHaveProperty('ownWorlds');
    expect(faultsOf(own).map(({ code, path, line }) => [code, path, line])).toEqual([['ownWorldsDesign', 'worlds', 8]]);
  });

  it('finds all faults of a file at once, each with its line, in both languages', () => {
    const text = sound
      .replace('growthPerDay', 'growthPerDai')
      .replace('[0.1, 0.3]', '[0.1, 0.9]')
      .replace('[latentHarm]', '[latentHarn]')
      .replace('slice: 1/14', 'slice: 14')
      .replace('case: beihu', 'case: beihai\nreplikates: 2');
    const faults = faultsOf(text, 'mine.yaml');
    expect(faults.map((one) => faultText(one, 'en').replace(/ ∈ .*/, ''))).toEqual([
      'line 3: mine.yaml#case: unknown case, got beihai; expected beihu',
      'line 4: mine.yaml#replikates: unknown key, got replikates; expected replicates',
      'line 7: mine.yaml#slice: wrong type, got 14; expected 1/k',
      'line 11: mine.yaml#factors[0]: unknown key, got growthPerDai; expected growthPerDay',
      'line 12: mine.yaml#factors[1].range: out of range, got [0.1, 0.9]; expected [0, 0.5] share',
      'line 14: mine.yaml#outcomes[0]: unknown key, got latentHarn; expected latentHarm',
    ]);
    for (const one of faults) expect(faultText(one, 'zh')).toMatch(/^第 \d+ 行：mine\.yaml#.*\p{Script=Han}/u);
  });

  it.each([
    ['an unknown parameter', '{key: growthPerDy, range: [0.01, 0.02]}', 'unknownKey factors[0].key'],
    ['a range upside down', '{key: growthPerDay, range: [0.02, 0.01]}', 'outOfOrder factors[0].range'],
    ['a range of one value', '{key: growthPerDay, range: [0.02, 0.02]}', 'outOfOrder factors[0].range'],
    ['a range outside its bounds', '{key: growthPerDay, range: [0, 0.02]}', 'outOfRange factors[0].range'],
    ['a range of text', '{key: growthPerDay, range: [a, 0.02]}', 'wrongType factors[0].range[0]'],
    ['a range of one end', '{key: growthPerDay, range: [0.01]}', 'wrongType factors[0].range'],
    ['half offices', '{key: townshipOffices, range: [1.5, 3]}', 'outOfRange factors[0].range'],
    ['a spacing of a count', '{key: townshipOffices, spacing: linear}', 'wrongType factors[0].spacing'],
    ['logarithms from 0', '{key: localDiscount, spacing: logarithmic}', 'outOfRange factors[0].spacing'],
    [
      'logarithms of a range from 0',
      '{key: audit, range: [0, 1], spacing: logarithmic}',
      'outOfRange factors[0].range',
    ],
    ['an unknown spacing', '{key: audit, spacing: square}', 'unknownOption factors[0].spacing'],
    ['a range of a flag', '{key: jointPanel, range: [0, 1]}', 'wrongType factors[0].range'],
    [
      'values that are not its own',
      '{key: stationing, values: [permanent, never]}',
      'unknownOption factors[0].values[1]',
    ],
    ['values of another type', '{key: jointPanel, values: [true, 1]}', 'wrongType factors[0].values[1]'],
    ['values outside the bounds', '{key: audit, values: [0.5, 2]}', 'outOfRange factors[0].values[1]'],
    ['the same value twice', '{key: audit, values: [0.5, 0.5]}', 'duplicateKey factors[0].values[1]'],
    ['one value', '{key: audit, values: [0.5]}', 'wrongType factors[0].values'],
    ['values and a range', '{key: audit, values: [0, 1], range: [0, 1]}', 'exactlyOne factors[0].values'],
    ['times without a range', '{key: x, times: [cadreShare]}', 'missingKey factors[0].range'],
    ['times of nothing', '{key: x, times: [], range: [0.5, 1]}', 'wrongType factors[0].times'],
    ['times of a count', '{key: x, times: [cadres], range: [0.5, 1]}', 'wrongType factors[0].times[0]'],
    ['times of a flag', '{key: x, times: [jointPanel], range: [0.5, 1]}', 'wrongType factors[0].times[0]'],
    ['times of nobody', '{key: x, times: [cadreShar], range: [0.5, 1]}', 'unknownKey factors[0].times[0]'],
    ['a negative ratio', '{key: x, times: [cadreShare], range: [-1, 1]}', 'outOfRange factors[0].range'],
    [
      'times under the name of a parameter',
      '{key: audit, times: [cadreShare], range: [0.5, 1]}',
      'duplicateKey factors[0].key',
    ],
    ['a share of the staff alone', 'staffShareCounty', 'movesAlone factors[0]'],
    ['all of what there is not', '{all: constants}', 'unknownOption factors[0].all'],
    ['a number', '7', 'wrongType factors[0]'],
    ['a list', '[growthPerDay]', 'wrongType factors[0]'],
    ['nothing', '', 'wrongType factors[0]'],
    ['a stray key', '{key: audit, values: [0, 1], note: x}', 'unknownKey factors[0].note'],
  ])('refuses %s as a factor', (_, factor, fault) => {
    expect(saidOf(factor)).toEqual([`10 ${fault}`]);
  });

  it('nothing is varied twice, by whatever it is named, nor what is set', () => {
    expect(saidOf('audit', '{key: audit, range: [0, 1]}')).toEqual(['11 duplicateKey factors[1].key']);
    expect(saidOf('trustMean', '{key: x, times: [trustMean], range: [0.5, 1]}')).toEqual([
      '11 duplicateKey factors[1].times[0]',
    ]);
    expect(saidOf('{key: x, times: [cadreShare, cadreShare], range: [0.5, 1]}')).toEqual([
      '10 duplicateKey factors[0].times[1]',
    ]);
    expect(saidOf('{all: levers}', '{all: levers}')).toEqual(['11 duplicateKey factors[1].all']);
    const set = ['days: 30', 'days: 30\nsettings: {growthPerDay: 0.01}'] as const;
    expect(said(set)).toEqual(['11 duplicateKey factors[0]']);
  });

  it.each([
    ['{kind: morriss, trajectories: 4, levels: 4}', '8 wrongType design.kind'],
    ['{trajectories: 4, levels: 4}', '8 missingKey design.kind'],
    ['{kind: morris, levels: 4}', '8 missingKey design.trajectories'],
    ['{kind: morris, trajectories: 4, levels: 5}', '8 wrongType design.levels'],
    ['{kind: morris, trajectories: 4, levels: 4, points: 10}', '8 unknownKey design.points'],
    ['{kind: latinHypercube, points: 0}', '8 outOfRange design.points'],
    ['{kind: latinHypercube, points: 1e9}', '8 outOfRange design.points'],
    ['{kind: latinHypercube, points: -5}', '8 outOfRange design.points'],
    ['{kind: latinHypercube, points: 2.5}', '8 wrongType design.points'],
    ['{kind: saltelli, points: 64, secondOrder: perhaps}', '8 wrongType design.secondOrder'],
    ['{kind: fractionalFactorial, resolution: 6}', '8 wrongType design.resolution'],
    ['{kind: fullFactorial, levels: 1}', '8 outOfRange design.levels'],
    ['{kind: latinHypercube, points: 100000}\nsettings: {audit: 2}', '9 outOfRange settings.audit'],
    ['morris', '8 wrongType design'],
    ['', '8 wrongType design'],
  ])('refuses the design %s', (design, fault) => {
    expect(said(['{kind: morris, trajectories: 4, levels: 4}', design])).toEqual([fault]);
  });

  it('refuses a design that is too large for its factors or for a sweep, at the line of the design', () => {
    const levels = ['{kind: morris, trajectories: 4, levels: 4}', '{kind: fullFactorial, levels: 9}'] as const;
    const all = [/factors:\n(?: {2}.*\n)+/, 'factors:\n  - all: uncertainties\n'] as const;
    expect(said(levels, all)).toEqual(['8 designTooLarge design.points']);
    const many = ['{kind: morris, trajectories: 4, levels: 4}', '{kind: latinHypercube, points: 100000}'] as const;
    expect(said(many, ['replicates: 2', 'replicates: 1000'])).toEqual(['8 tooManyRuns design']);
  });

  it.each([
    ['no factors', ['factors:\n  - growthPerDay', 'factors: []\nx:\n  - growthPerDay'], '9 wrongType factors'],
    ['no outcomes', ['[latentHarm]', '[]'], '13 wrongType outcomes'],
    ['an outcome twice', ['[latentHarm]', '[latentHarm, latentHarm]'], '13 duplicateKey outcomes[1]'],
    ['a precision', ['replicates: 2', 'precision: 0.05'], '7 unknownKey precision'],
    ['no worlds', ['replicates: 2', 'replicates: 0'], '7 outOfRange replicates'],
    ['a reference that is not compared', ['days: 30', 'days: 30\nreference: base'], '6 unknownReference reference'],
    ['nine policies', ['[reactive-centralized, preventive-devolved]', `[${'a,'.repeat(8)}b]`], '4 wrongType policies'],
    ['an id with a path in it', ['id: mine', 'id: ../mine'], '1 wrongType id'],
    ['a label in one language', ['{zh: 我的, en: Mine}', 'Mine'], '2 wrongType label'],
  ] as const)('refuses %s', (_, replaced, fault) => {
    expect(said(replaced)).toContain(fault);
  });

  it('ends hostile texts with faults, and quickly', () => {
    const started = performance.now();
    const bomb = `a: &a [1,1,1,1,1,1,1,1]\n${[...'bcdefgh'].map((name, i) => `${name}: &${name} [${`*${'abcdefgh'[i]},`.repeat(8)}]\n`).join('')}`;
    const texts = [
      '',
      'null',
      '[]',
      '42',
      '{',
      'id: [',
      bomb,
      '['.repeat(100_000),
      `__proto__: {polluted: true}\n${sound}`,
      sound.replace('growthPerDay', 'x'.repeat(1_000_000)),
      sound.replace('growthPerDay', '\u202egrowthPerDay'),
      'x'.repeat(3_000_000),
      sound.replace('- growthPerDay', `- {all: levers}\n${'  - growthPerDay\n'.repeat(20_000)}`),
    ];
    for (const text of texts) expect(faultsOf(text).length, text.slice(0, 40)).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(() => parseExperimentBytes(Uint8Array.of(0xff, 0xfe, 0x00))).toThrow(FaultError);
  });

  it('a case file of the reader’s own may stand in it whole', () => {
    const faults = faultsOf(sound.replace('case: beihu', `case: {file: own.yaml, text: "${'x'.repeat(50_000)}"}`));
    expect(faults).toEqual([]);
  });
});
