import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../locales/language.ts';
import { caseIds } from '../../scenarios/catalogue.ts';
import { filledWith } from '../../tools/alternatives/document.ts';
import { readMeasured } from '../../tools/alternatives/measured.ts';

const root = resolve(import.meta.dirname, '../..');
const measured = readMeasured(root);
const read = (language: string) => readFileSync(join(root, `docs/alternatives.${language}.md`), 'utf8');

describe.each(languages)('The document on alternatives, %s,', (language) => {
  it('has the tables of what was measured (`node tools/run.mjs writeAlternatives` writes them)', () => {
    expect(filledWith(measured, read(language), language)).toBe(read(language));
  });

  it('says when, with how many worlds and of what slice that was', () => {
    for (const fact of [measured.made, measured.slice, measured.engine]) expect(read(language)).toContain(fact);
    expect(read(language)).toContain(`--replicates ${measured.replicates}`);
  });
});

describe('What the documents say of the answers', () => {
  const grievances = (caseId: string, policy: string) =>
    measured.cases
      .find((one) => one.case === caseId)!
      .contrasts.find((one) => one.policy === policy && one.outcome === 'grievanceResolutionRate')!;
  const sign = ({ lo, hi }: { lo: number | null; hi: number | null }) => (lo! > 0 ? 1 : hi! < 0 ? -1 : 0);

  it('is of all five cases', () => {
    expect(measured.cases.map((one) => one.case).sort()).toEqual([...caseIds].sort());
  });

  it('on devolved prevention is what was measured: dynamics all above, network four of five, agent model as listed', () => {
    const all = measured.cases.map((one) => [one.case, grievances(one.case, 'preventive-devolved')] as const);
    expect(all.every(([, { dynamics }]) => dynamics! > 0)).toBe(true);
    expect(all.filter(([, { network }]) => network! > 0)).toHaveLength(4);
    const agent = Object.fromEntries(all.map(([name, { agent: own }]) => [name, sign(own)]));
    expect(agent).toEqual({ beihu: -1, licang: -1, 'q-county': -1, suzhou: 1, zhuji: 0 });
    const without = ['beihu', 'licang', 'q-county'].map((name) =>
      (100 * grievances(name, 'preventive-devolved').without.difference!).toFixed(1).replace('-0.0', '0.0'),
    );
    expect(without).toEqual(['0.0', '-0.6', '-0.1']);
  });

  it('on centralized prevention too: a collapse of the network in four cases, between it and the dynamics the agent model', () => {
    const lost = measured.cases.map((one) => grievances(one.case, 'preventive-centralized'));
    expect(lost.filter(({ network }) => network! < -0.145 && network! > -0.205)).toHaveLength(4);
    for (const { agent, network, dynamics } of lost.filter((one) => one.network! < -0.1)) {
      expect(agent.difference!).toBeGreaterThan(network!);
      expect(agent.difference!).toBeLessThan(dynamics!);
    }
  });

  it('on reactive devolution: sure in suzhou alone, where all three gain', () => {
    const signs = measured.cases.map((one) => [one.case, sign(grievances(one.case, 'reactive-devolved').agent)]);
    expect(Object.fromEntries(signs)).toEqual({ beihu: 0, licang: 0, 'q-county': 0, suzhou: 1, zhuji: 0 });
    const { network, dynamics } = grievances('suzhou', 'reactive-devolved');
    expect(Math.min(network!, dynamics!)).toBeGreaterThan(0);
  });
});
