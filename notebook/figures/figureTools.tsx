import { type Signal, useSignal } from '@preact/signals';
import { fill } from '../../locales/fill.ts';
import type { FaultError } from '../../sim/engine/fault.ts';
import type { BuiltFigure } from './builtFigure.ts';
import { type Format, takeAway } from './takeAway.ts';

interface Props {
  readonly figure: BuiltFigure;
  readonly tableOpen: Signal<boolean>;
  readonly tableId: string;
  readonly onFault: (error: FaultError) => void;
}

const formats = [
  ['svg', 'SVG', 'saveSvg'],
  ['png', 'PNG', 'savePng'],
  ['csv', 'CSV', 'saveCsv'],
  ['xlsx', 'XLSX', 'saveXlsx'],
] as const;

/** Buttons of one figure: four formats to take it away in, and its data table. */
export function FigureTools({ figure, tableOpen, tableId, onFault }: Props) {
  const texts = figure.reader.page.figures;
  const { title } = figure.built;
  const status = useSignal('');
  const save = async (format: Format) => {
    if (status.value === texts.saving) return;
    status.value = texts.saving;
    try {
      status.value = fill(texts.saved, { file: await takeAway(figure, format) });
    } catch (error) {
      status.value = '';
      onFault(error as FaultError);
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields.
    <div class="figure-tools" role="group" aria-label={fill(texts.toolbar, { title })}>
      {formats.map(([format, label, name]) => (
        <button key={format} type="button" aria-label={fill(texts[name], { title })} onClick={() => save(format)}>
          {label}
        </button>
      ))}
      <button
        type="button"
        aria-label={fill(texts.tableNamed, { title })}
        aria-expanded={tableOpen.value}
        aria-controls={tableOpen.value ? tableId : undefined}
        onClick={() => {
          tableOpen.value = !tableOpen.value;
        }}
      >
        {texts.table}
      </button>
      <output class="figure-status">{status}</output>
    </div>
  );
}
