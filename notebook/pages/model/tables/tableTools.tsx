import { useState } from 'preact/hooks';
import { fill } from '../../../../locales/fill.ts';
import { language, pageTexts } from '../../../app/reader.ts';
import type { DataTable } from '../../../charts/dataTable.ts';
import { download } from '../../../figures/export/download.ts';
import { fileName } from '../../../figures/export/fileName.ts';
import { tableCsv } from '../../../figures/export/tableCsv.ts';
import { tablesXlsx } from '../../../figures/export/tablesXlsx.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly table: () => DataTable;
}

/** Buttons that take a table away, with the version it belongs to. */
export function TableTools({ id, title, table }: Props) {
  const { model, figures } = pageTexts.value;
  const [status, setStatus] = useState('');
  const stem = ['zhili-model', id, language.value, __VERSION__];
  const version = fill(model.version, { version: __VERSION__, digest: __ENGINE_DIGEST__ });
  const csv = () => {
    const name = fileName(stem, 'csv');
    download(new Blob([tableCsv(table())], { type: 'text/csv;charset=utf-8' }), name);
    setStatus(fill(figures.saved, { file: name }));
  };
  const xlsx = async () => {
    const name = fileName(stem, 'xlsx');
    setStatus(figures.saving);
    try {
      const facts = { name: model.about, rows: [[model.about, version]] as const };
      download(await tablesXlsx([{ name: title, table: table() }], facts), name);
      setStatus(fill(figures.saved, { file: name }));
    } catch {
      setStatus(pageTexts.value.shell.partFailed);
    }
  };
  return (
    <div class="model-tools">
      <button type="button" onClick={csv}>
        {model.saveCsv}
      </button>
      <button type="button" onClick={xlsx}>
        {model.saveXlsx}
      </button>
      <output>{status}</output>
    </div>
  );
}
