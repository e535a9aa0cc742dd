import { describe, expect, it } from 'vitest';
import { parseCase } from '../../scenarios/loader/parseCase.ts';
import { parsePolicy } from '../../scenarios/loader/parsePolicy.ts';
import { faultsOf, lineOf, planted, readScenario } from './files.ts';
import { inCase, inPolicy } from './plants.ts';

const beihu = readScenario('cases/beihu.yaml');
const devolved = readScenario('policies/devolved.yaml');
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
