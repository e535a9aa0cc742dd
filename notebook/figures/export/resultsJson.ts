import type { ComparisonView } from '../../view/comparisonView.ts';
import { documentOfView } from '../../view/documentOfView.ts';

/** The results as the command line's `results.json` has them; of a comparison under way, those so far, as if it had been cancelled. */
export const resultsJson = (view: ComparisonView): string => `${JSON.stringify(documentOfView(view), null, 2)}\n`;
