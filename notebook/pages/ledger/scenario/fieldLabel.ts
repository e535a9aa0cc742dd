import type { ChartReader } from '../../../charts/chart.ts';
import type { FormProblem } from './scenarioForm.ts';

/** What a field of the county is called: the name, or a constant of the model. */
export const fieldLabel = (field: FormProblem['field'], { page, texts }: ChartReader): string =>
  field === 'name' ? page.ledger.scenario.name : texts.parameters[field].label;
