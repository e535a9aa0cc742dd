import { describe, expect, it } from 'vitest';
import { languages } from '../../locales/language.ts';
import { textsOf } from '../../locales/texts.ts';
import { termOf } from '../../notebook/terms/termText.ts';
import { configurationJson } from '../../report/configuration.ts';
import { vintageText } from '../../report/parameterText.ts';
import { parseCase } from '../../scenarios/loader/parseCase.ts';
import { provenanceOf } from '../../scenarios/provenance.ts';
import { planOf } from '../../scenarios/question/planOf.ts';
import { wordsOf } from '../notebook/terms/samples.ts';
import { faultsOf, planted, readScenario } from './files.ts';

const beihu = readScenario('cases/beihu.yaml');
const digest = '0123456789abcdef'.repeat(4);
const data = { digest, from: '2023-01-02', until: '2024-12-29', cases: 18_732 };
const written = `{digest: ${digest}, from: '2023-01-02', until: '2024-12-29', cases: 18732}`;
const whole = planted(
  planted(
    beihu,
    'uncertainties: {}',
    `uncertainties: {misroutePerHop: {value: 0.2, from: measured, range: [0.17, 0.24], n: 812, data: ${written}}}`,
  ),
  'targets:\n',
  `targets:\n  - {label: {zh: 浮现, en: surfaced}, outcome: casesPer10k, range: [900, 950], unit: 1/10k/yr, role: calibration, from: measured, n: 12, data: ${written}}\n`,
);
const given = (text: string) => planted(beihu, 'uncertainties: {}', `uncertainties: {misroutePerHop: {${text}}}`);
const faultsIn = (text: string) =>
  faultsOf(() => parseCase(given(text))).map(({ code, path, expected }) => ({ code, path, expected }));
const at = 'uncertainties.misroutePerHop';

describe('A measured value', () => {
  it('is read with its interval, its sample size and the data it was measured in, as a target is', () => {
    const spec = parseCase(whole);
    expect(provenanceOf(spec, 'misroutePerHop')).toEqual({
      value: 0.2,
      unit: 'probability',
      kind: 'measured',
      givenBy: 'beihu',
      range: [0.17, 0.24],
      n: 812,
      data,
    });
    expect(spec.targets[0]).toMatchObject({ from: 'measured', n: 12, data });
  });

  it('without interval, sample size or data is refused', () => {
    expect(faultsIn('value: 0.2, from: measured')).toEqual([
      { code: 'missingKey', path: `${at}.range`, expected: '[low, high]' },
      { code: 'missingKey', path: `${at}.n`, expected: 'integer ≥ 1' },
      { code: 'missingKey', path: `${at}.data`, expected: '{digest, from, until, cases}' },
    ]);
  });

  it('is no quotation, and nothing else is measured in data', () => {
    expect(faultsIn(`value: 0.2, from: measured, range: [0.1, 0.3], n: 1, data: ${written}, passage: x`)).toEqual([
      { code: 'notWithOrigin', path: `${at}.passage`, expected: 'from: assumption' },
    ]);
    expect(faultsIn(`value: 0.2, from: assumption, range: [0.1, 0.3], n: 1, data: ${written}`)).toEqual([
      { code: 'notWithOrigin', path: `${at}.n`, expected: 'from: measured' },
      { code: 'notWithOrigin', path: `${at}.data`, expected: 'from: measured' },
    ]);
  });

  it('needs data that can be: a SHA-256, days in order, whole cases', () => {
    const wrong = `{digest: ABC, from: '2025-01-01', until: '2024-12-29', cases: 0.5}`;
    expect(faultsIn(`value: 0.2, from: measured, range: [0.1, 0.3], n: 0, data: ${wrong}`)).toEqual([
      { code: 'outOfRange', path: `${at}.n`, expected: 'integer ≥ 1' },
      { code: 'wrongType', path: `${at}.data.digest`, expected: 'SHA-256' },
      { code: 'wrongType', path: `${at}.data.cases`, expected: 'integer ≥ 1' },
      { code: 'outOfOrder', path: `${at}.data.until`, expected: '≥ 2025-01-01' },
    ]);
  });

  it('stands with its data in the configuration of a run', () => {
    const question = {
      case: { name: 'own.yaml', text: whole },
      policies: [{ kind: 'builtIn', id: 'before' }],
      reference: 0,
      days: 30,
      seed: 1,
      worlds: { replicates: 1 },
      slice: 14,
      settings: {},
    } as const;
    const facts = { version: '0', engine: '0', log: 'none', replicates: 1 } as const;
    const plan = planOf(question);
    const { provenance } = JSON.parse(configurationJson({ ...facts, plan })).case;
    expect(provenance.misroutePerHop).toMatchObject({ kind: 'measured', n: 812, data });
    const term = termOf('parameter:misroutePerHop', wordsOf('zh'), plan)!;
    expect(term.provenance).toMatchObject({ kind: '由数据测得', n: '812', range: '[0.17, 0.24]' });
    expect(term.provenance!.data).toBe(vintageText(data, textsOf('zh')));
  });

  it.each(languages)(
    'says in %s from when to when, of how many cases, and the first digits of the digest',
    (language) => {
      const text = vintageText(data, textsOf(language));
      for (const part of ['2023-01-02', '2024-12-29', '18732', '0123456789ab…']) expect(text).toContain(part);
    },
  );
});
