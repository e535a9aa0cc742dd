import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../locales/texts.ts';
import { attributionSentences } from '../../../report/attribution/attributionSentences.ts';
import { explainDocument } from '../../../report/attribution/explainDocument.ts';
import { explainJson, explainOfJson } from '../../../report/attribution/explainJson.ts';
import { explainColumns, explainRows, hybridRows, leverRows } from '../../../report/attribution/explainRows.ts';
import { explanationOf, policyNamesOf } from '../../../report/attribution/explanationOf.ts';
import { trustSentences } from '../../../report/attribution/trustSentences.ts';
import { usualObjectives } from '../../../report/robustness/robustObjectives.ts';
import { explainDifference } from '../../../scenarios/attribution/explainDifference.ts';
import { planAttribution } from '../../../scenarios/attribution/planAttribution.ts';
import type { SweepResult } from '../../../sim/experiment/sweep.ts';
import { asking } from '../../scenarios/attribution/questions.ts';

const facts = { version: '1.2.3', engine: 'e', hash: 'h' };

/** Hybrids of the 2×2 in so many worlds: the first group brings 2, the second 1, both together 0.5 more. */
function told(worlds: number) {
  const question = asking('reactive-centralized', 'preventive-devolved', { worlds: { replicates: worlds } });
  const plan = planAttribution({ question, grouping: 'planner' });
  const { points } = plan.task.sweep;
  const column = Float64Array.from({ length: points * worlds }, (_, place) => {
    const [mask, world] = [Math.floor(place / worlds), place % worlds];
    return 10 + (mask & 1 ? 2 + world / 10 : 0) + (mask & 2 ? 1 : 0) + (mask === 3 ? 0.5 : 0);
  });
  const result: SweepResult = {
    model: 'governance',
    seed: 7,
    replicates: worlds,
    policies: ['hybrid'],
    points,
    status: new Uint8Array(points * worlds).fill(1),
    outcomes: Object.fromEntries(usualObjectives.map((key) => [key, column])),
    events: 1,
    refused: [],
    failed: [],
    stop: 'completed',
  };
  return { plan, result, document: explainDocument(plan, result, facts) };
}

describe('The document of an explained difference', () => {
  const { plan, result, document } = told(5);

  it('holds the four usual objectives as they were explained, with everything to cite it by', () => {
    expect(usualObjectives).toEqual(['coordinationYuan', 'grievanceResolutionRate', 'latentHarm', 'resolutionGini']);
    expect(document).toMatchObject({
      ...facts,
      case: 'beihu',
      policies: ['reactive-centralized', 'preventive-devolved'],
      reference: 'reactive-centralized',
      seed: 7,
      days: 30,
      slice: '1/14',
      replicates: 5,
      points: 4,
      pointsPlanned: 4,
      pairs: 0,
      runs: { ok: 20, failed: 0, refused: 0 },
    });
    for (const [place, outcome] of usualObjectives.entries()) {
      expect(explanationOf(document, place)).toEqual(explainDifference(plan, result, { outcome }));
    }
    const levers = document.groups.flatMap((group) => group.levers);
    for (const { key, from, to } of levers) {
      expect([from, to]).toEqual([plan.from.parameters.levers[key], plan.to.parameters.levers[key]]);
      expect(from).not.toBe(to);
    }
  });

  it.each([1, 5])('of %i worlds is the same after it was written and read, and so are its sentences', (worlds) => {
    const { document: written } = told(worlds);
    const read = explainOfJson(JSON.parse(explainJson(written)));
    expect(read).toEqual(written);
    const texts = textsOf('en');
    const own = policyNamesOf(read, texts);
    const sentences = attributionSentences(explanationOf(read, 0), texts, own);
    expect(sentences).toEqual(attributionSentences(explanationOf(written, 0), texts, own));
    expect(sentences[0]).toContain('reactive and centralized');
  });

  it('has the same figures as rows and as columns, empty where there is none', () => {
    const [header, ...rows] = [...explainRows(document)].map((row) => row.trimEnd().split(','));
    const columns = explainColumns(document);
    expect(columns.map(({ name }) => name)).toEqual(header);
    expect(rows).toHaveLength(4 * (3 + 2 * 3 + 1 + 1));
    expect(rows[2]!.slice(0, 6)).toEqual([
      'coordinationYuan',
      'yuan/1000/yr',
      'difference',
      '',
      '',
      String(document.outcomes[0]!.result.difference.value),
    ]);
    for (const [at, row] of rows.entries()) {
      const values = columns.map((column) => {
        const isAbsent = column.kind === 'double' && column.isAbsent![at] === 1;
        return isAbsent ? '' : String(column.values[at]);
      });
      expect(values).toEqual(row);
    }
  });

  it('says which hybrid has which groups, and what each lever is at both ends', () => {
    expect([...hybridRows(document, plan)].map((row) => row.split(',').slice(0, 3).join())).toEqual([
      'point,finding,allocation',
      '0,0,0',
      '1,1,0',
      '2,0,1',
      '3,1,1',
    ]);
    expect([...leverRows(document)]).toContain('finding,earlyWarning,false,true\n');
  });

  it('is trusted less on a slice and in few worlds', () => {
    const texts = textsOf('en');
    const said = trustSentences(document, texts).join(' ');
    expect(said).toContain('With 5 random worlds');
    expect(said).toContain('slice of 1/14');
    const many = { ...document, slice: '1/1', outcomes: told(30).document.outcomes };
    expect(trustSentences(many, texts)).toHaveLength(2);
    expect(trustSentences({ ...many, groups: document.groups.slice(0, 1) }, texts)[0]).toContain('one group only');
  });
});
