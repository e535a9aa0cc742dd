import { describe, expect, it } from 'vitest';
import { robustDocument } from '../../../report/robustness/robustDocument.ts';
import { robustJson, robustOfJson } from '../../../report/robustness/robustnessJson.ts';
import { robustRows } from '../../../report/robustness/robustRows.ts';
import { robustWorldColumns, worldRows } from '../../../report/robustness/worldColumns.ts';
import { plantedPlan, plantedRuns } from './planted.ts';

const facts = { version: '1.2.3', engine: 'e' };
const document = robustDocument(plantedPlan, plantedRuns, facts);

describe('The document of robust decision', () => {
  it('x', () => {
    console.log(
      robustJson(document).length,
      document.targets,
      document.priors,
      document.comparisons.map((c) => [c.policy, c.outcome, c.headline.share.value, c.headline.first]),
    );
    expect(robustOfJson(JSON.parse(robustJson(document))).comparisons[0]!.headline.share).toEqual(
      document.comparisons[0]!.headline.share,
    );
    console.log([...robustRows(document)].slice(0, 8), [...worldRows(robustWorldColumns(document))].slice(0, 2));
  });
});
