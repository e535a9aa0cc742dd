import { effect } from '@preact/signals';
import { language, pageTexts, projector, theme } from './reader.ts';
import { route } from './route.ts';

/** Keeps the document's own attributes in step with the reader: language, title, theme, projector. */
export function keepDocumentInStep(): void {
  effect(() => {
    document.documentElement.lang = language.value === 'zh' ? 'zh-Hans' : 'en';
    const { shell } = pageTexts.value;
    const page = (
      [
        'compare',
        'sensitivity',
        'robustness',
        'explore',
        'journey',
        'twin',
        'lesson',
        'ledger',
        'calibration',
        'model',
        'validation',
      ] as const
    ).find((one) => one === route.value.page);
    document.title = page === undefined ? shell.documentTitle : `${shell[page]} · ${shell.name}`;
  });
  effect(() => {
    const { dataset } = document.documentElement;
    if (theme.value === 'auto') delete dataset.theme;
    else dataset.theme = theme.value;
    if (projector.value === 'on') dataset.projector = 'on';
    else delete dataset.projector;
  });
}
