/** Whether a pattern shows in the model. */
export type PatternVerdict = 'appears' | 'partly' | 'absent';

/** A pattern that the model should show (section 8 of its description, or seed 003), and the test that shows whether it does. Texts: `locales/validation.*.ts`. */
export interface Pattern {
  readonly key: string;
  /** Number of the pattern; the modes of seed 003 have the seed's. */
  readonly pattern: string;
  readonly verdict: PatternVerdict;
  /** Below the root. */
  readonly test: string;
}

const pattern = (key: string, number: string, verdict: PatternVerdict, test: string): Pattern => ({
  key,
  pattern: number,
  verdict,
  test,
});

export const patterns: readonly Pattern[] = [
  pattern('p1a', '1', 'appears', 'test/verify/patterns/pyramid.test.ts'),
  pattern('p1b', '1', 'absent', 'test/verify/patterns/pyramid.test.ts'),
  pattern('p2a', '2', 'absent', 'test/verify/patterns/pyramid.test.ts'),
  pattern('p2b', '2', 'appears', 'test/verify/patterns/pyramid.test.ts'),
  pattern('p3a', '3', 'appears', 'test/verify/patterns/accountability.test.ts'),
  pattern('p3b', '3', 'appears', 'test/verify/patterns/accountability.test.ts'),
  pattern('p3c', '3', 'absent', 'test/verify/patterns/accountability.test.ts'),
  pattern('p4a', '4', 'appears', 'test/verify/patterns/accountability.test.ts'),
  pattern('p4b', '4', 'partly', 'test/verify/patterns/accountability.test.ts'),
  pattern('p4c', '4', 'partly', 'test/verify/patterns/accountability.test.ts'),
  pattern('p5a', '5', 'appears', 'test/verify/patterns/oneStop.test.ts'),
  pattern('p5b', '5', 'partly', 'test/verify/patterns/oneStop.test.ts'),
  pattern('p5c', '5', 'absent', 'test/verify/patterns/oneStop.test.ts'),
  pattern('p6a', '6', 'partly', 'test/verify/patterns/hazards.test.ts'),
  pattern('p6b', '6', 'appears', 'test/verify/patterns/hazards.test.ts'),
  pattern('p7a', '7', 'appears', 'test/verify/patterns/devolution.test.ts'),
  pattern('p7b', '7', 'appears', 'test/verify/patterns/devolution.test.ts'),
  pattern('p7c', '7', 'appears', 'test/verify/patterns/devolution.test.ts'),
  pattern('p7d', '7', 'appears', 'test/verify/patterns/devolution.test.ts'),
  pattern('p7e', '7', 'appears', 'test/verify/patterns/devolution.test.ts'),
  pattern('p8a', '8', 'appears', 'test/verify/patterns/frontLoading.test.ts'),
  pattern('p8b', '8', 'appears', 'test/models/verification/singleDesk.test.ts'),
  pattern('p9a', '9', 'appears', 'test/models/verification/alerts.test.ts'),
  pattern('p10a', '10', 'appears', 'test/verify/patterns/frontLoading.test.ts'),
  pattern('p10b', '10', 'absent', 'test/verify/patterns/frontLoading.test.ts'),
  pattern('p10c', '10', 'absent', 'test/verify/patterns/frontLoading.test.ts'),
  pattern('p11a', '11', 'appears', 'test/verify/patterns/panels.test.ts'),
  pattern('p11b', '11', 'appears', 'test/verify/patterns/panels.test.ts'),
  pattern('p12a', '12', 'appears', 'tools/plausibleSpace.ts'),
  pattern('p003a', '003', 'appears', 'test/verify/patterns/usualModes.test.ts'),
  pattern('p003b', '003', 'appears', 'test/verify/patterns/usualModes.test.ts'),
  pattern('p003c', '003', 'appears', 'test/verify/patterns/usualModes.test.ts'),
  pattern('p003d', '003', 'appears', 'test/verify/patterns/usualModes.test.ts'),
  pattern('p003e', '003', 'appears', 'test/verify/patterns/usualModes.test.ts'),
  pattern('p003f', '003', 'absent', 'test/verify/patterns/usualModes.test.ts'),
  pattern('p003g', '003', 'appears', 'test/verify/patterns/usualModes.test.ts'),
  pattern('p003h', '003', 'appears', 'test/verify/patterns/usualModes.test.ts'),
  pattern('p003i', '003', 'absent', 'test/verify/patterns/usualModes.test.ts'),
];
