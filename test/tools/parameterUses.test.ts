import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parameters } from '../../models/governance/parameters/parameters.ts';
import { parameterReads } from '../../tools/page/whereUsed/parameterReads.ts';
import { parameterUses } from '../../tools/page/whereUsed/parameterUses.ts';

const keys = parameters.map(({ key }) => key);
const reads = (source: string) => [...parameterReads(source, new Set(keys))].sort();

describe('Where parameters are used', () => {
  const uses = parameterUses(resolve(import.meta.dirname, '../..'), keys);

  it('every parameter is read by some mechanism', () => {
    expect(Object.entries(uses).filter(([, files]) => files.length === 0)).toEqual([]);
  });

  it('names exactly the files that read it', () => {
    expect(uses.blame).toEqual(['mechanisms/routing.ts']);
    expect(uses.screeningDays).toEqual(['mechanisms/handling.ts', 'mechanisms/screening.ts']);
    expect(uses.recurrence).toEqual(['mechanisms/recurrence.ts']);
    expect(uses.screening).toEqual(['expectedWork.ts', 'rules.ts']);
    expect(uses.collectiveScale).toEqual(['mechanisms/grievances.ts']);
    expect(uses.transitionDip).toEqual(['mechanisms/service.ts', 'mechanisms/sweep.ts', 'outcomes/hours.ts']);
    expect(uses.expertHours).toEqual(['budget.ts', 'partners.ts']);
    expect(uses.staffShareCounty).toEqual(['staffing.ts']);
  });

  it('sees a value under another name, taken apart, declared by type, kept in a field or read by key', () => {
    expect(reads('const { uncertainties: u } = p; f(u.blame);')).toEqual(['blame']);
    expect(reads('const c = state.parameters.constants; c.residents;')).toEqual(['residents']);
    expect(reads('const { blame, scatter: s } = p.uncertainties;')).toEqual(['blame', 'scatter']);
    expect(reads('const f = ({ blame }: Uncertainties) => blame;')).toEqual(['blame']);
    expect(reads('const f = (x: Levers) => (x.audit as number) + x!.terminals;')).toEqual(['audit', 'terminals']);
    expect(reads('class A { private readonly w: Uncertainties; f() { return this.w.blame; } }')).toEqual(['blame']);
    expect(reads("const lever = (key: string) => levers[key]; lever('audit');")).toEqual(['audit']);
  });

  it('does not take what only has the same name for a parameter', () => {
    expect(reads('state.rules.screening; territory.residents; const { audit } = state.rules;')).toEqual([]);
    expect(reads("const names = ['screening', 'recurrence'];")).toEqual([]);
  });
});
