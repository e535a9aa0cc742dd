import type { CaseSpec } from '../../scenarios/caseSpec.ts';
import { yamlText } from '../../scenarios/question/yamlText.ts';

/** The file of a case; what `parseCase` reads. The data of measured values stand once, and are referred to. */
export function scenarioYaml({ id, label, description, before, after, ...parts }: CaseSpec): string {
  const { constants, uncertainties, institutions, targets } = parts;
  return yamlText({ id, label, description, constants, uncertainties, institutions, before, after, targets });
}
