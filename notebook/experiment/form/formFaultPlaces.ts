import type { Experiment } from '../../../scenarios/experiment/experiment.ts';
import type { Fault } from '../../../sim/engine/fault.ts';

export const formSections = ['start', 'policies', 'outcomes', 'factors', 'design', 'worlds'] as const;
export type FormSection = (typeof formSections)[number];

/** Where in the form a fault is to be mended: its section, and the field where it has one. */
export interface FormPlace {
  readonly section: FormSection;
  /** Id of the element a link leads to. */
  readonly target: string;
  /** Key of the factor it is about. */
  readonly factor?: string;
}

export const formSectionId = (section: FormSection): string => `form-${section}`;
export const factorFieldId = (key: string): string => `factor-${key.replaceAll(/[^\w-]/g, '_')}`;
export const designFieldId = (name: string): string => `design-${name}`;

const sectionOfField: Readonly<Record<string, FormSection>> = {
  id: 'start',
  label: 'start',
  note: 'start',
  outcomes: 'outcomes',
  design: 'design',
  days: 'worlds',
  windowDays: 'worlds',
  period: 'worlds',
  seed: 'worlds',
  replicates: 'worlds',
  worlds: 'worlds',
  slice: 'worlds',
};

/** By the path of a fault of the plan. What belongs nowhere else belongs to the case and its policies, which everything is about. */
export function formPlaceOf({ path }: Fault, { factors }: Experiment): FormPlace {
  const words = path.split(/[.:[\]\s]+/).filter((word) => word !== '' && word !== 'question');
  const at = (section: FormSection, target = formSectionId(section)): FormPlace => ({ section, target });
  if (words[0] === 'factors' || words[0] === 'sweep') {
    const named = /^\d+$/.test(words[1] ?? '') ? factors[Number(words[1])]?.key : undefined;
    const key = named ?? factors.find((one) => words.includes(one.key))?.key;
    return key === undefined ? at('factors') : { ...at('factors', factorFieldId(key)), factor: key };
  }
  const section = sectionOfField[words[0] ?? ''];
  if (section === 'design' && words[1] !== undefined) return at('design', designFieldId(words[1]));
  return at(section ?? 'policies');
}
