import { afterAll, beforeAll, describe, it } from 'vitest';
import { blocksOf } from './blocks.ts';
import { makeOverlay, type Overlay } from './overlay.ts';

// All three examples at once: what they change has nothing in common.
describe('The examples of CONTRIBUTING.md, applied to a copy of the tree,', () => {
  let overlay: Overlay;
  beforeAll(() => {
    overlay = makeOverlay([...blocksOf().values()].flat());
    for (const tool of ['writeOdd', 'writeGlossary']) overlay.run('node', 'tools/run.mjs', tool);
  }, 120_000);
  afterAll(() => overlay?.remove());

  it('have the right types', () => overlay.run('npx', 'tsc', '-b'), 300_000);

  it('break no guard', () => overlay.run('node', 'tools/run.mjs', 'checkGuards'), 120_000);

  it('pass their own tests and those of what they touch', () => {
    const tests = [
      'test/models/mechanisms/calming.test.ts',
      'test/models/mechanisms/patience.test.ts',
      'test/models/outcomes',
      'test/models/governance/commonRandomNumbers.test.ts',
      'test/models/process',
      'test/scenarios/eveningRounds.test.ts',
      'test/notebook/charts/escalationDots.test.ts',
      'test/notebook/charts/builtCharts.test.ts',
      'test/docs/odd.test.ts',
      'test/docs/streams.test.ts',
      'test/docs/glossary.test.ts',
    ];
    overlay.run('npx', 'vitest', 'run', ...tests);
  }, 300_000);
});
