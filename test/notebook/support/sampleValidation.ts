import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../../../locales/language.ts';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { type ValidationShown, type ValidationView, validationViewOf } from '../../../notebook/view/validationView.ts';
import type { KeptValidation } from '../../../report/validation/validationDocument.ts';

const file = resolve(import.meta.dirname, '../../../docs/verify/validation.json');

/** The committed result. */
export const keptValidation = JSON.parse(readFileSync(file, 'utf8')) as KeptValidation;

/** It, as the page shows it. */
export const sampleValidation = (language: Language, changes: Partial<ValidationShown> = {}): ValidationView =>
  validationViewOf({
    document: keptValidation,
    made: keptValidation.made,
    shownCase: null,
    shownRole: 'all',
    state: 'done',
    language,
    allCases: pageTextsOf(language).validation.chart.allCases,
    ...changes,
  });
