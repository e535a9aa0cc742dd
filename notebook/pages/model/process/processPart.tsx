import { useRef, useState } from 'preact/hooks';
import { fill } from '../../../../locales/fill.ts';
import { processStates } from '../../../../models/governance/process/states.ts';
import { transitions } from '../../../../models/governance/process/transitions.ts';
import { caseIds, caseOf, policyIds, policyOf } from '../../../../scenarios/catalogue.ts';
import { language, pageTexts } from '../../../app/reader.ts';
import { replaceRoute, route } from '../../../app/route.ts';
import { chartPng } from '../../../figures/export/chartPng.ts';
import { download } from '../../../figures/export/download.ts';
import { fileName } from '../../../figures/export/fileName.ts';
import { Choice } from '../tables/choice.tsx';
import { ScrollBox } from '../tables/scrollBox.tsx';
import { TableTools } from '../tables/tableTools.tsx';
import type { MeasuredProcess } from './measureProcess.ts';
import { ProcessDetails } from './processDetails.tsx';
import { ProcessPicture } from './processPicture.tsx';
import { processSvg } from './processSvg.ts';
import { ProcessTable, processDataTable } from './processTable.tsx';
import { processWordsOf } from './processWords.ts';
import '../../../styles/model/process.css';

/** A township of the smallest county takes half a second, and is made in less than a tenth. */
const slice = 14;

/** The process as a picture and as a table; `at` in the address is what is chosen. */
export function ProcessPart() {
  const { model, figures, shell } = pageTexts.value;
  const t = model.process;
  const words = processWordsOf(language.value);
  const chosen = route.value.query.at ?? '';
  const svg = useRef<SVGSVGElement>(null);
  const [caseId, setCase] = useState('beihu');
  const [policy, setPolicy] = useState('base');
  const [measured, setMeasured] = useState<MeasuredProcess | 'running' | 'failed' | null>(null);
  const [saved, setSaved] = useState('');
  const result = measured === null || typeof measured === 'string' ? null : measured;
  const choose = (at: string) => at !== chosen && replaceRoute({ page: 'model', query: { part: 'process', at } });
  const caption =
    result === null
      ? fill(model.version, { version: __VERSION__, digest: __ENGINE_DIGEST__ })
      : fill(t.measured, {
          case: caseOf(result.case).label[language.value],
          policy: policyOf(result.policy).label[language.value],
          slice: result.slice,
          seed: result.seed,
          n: result.grievances,
          days: result.days,
          version: __VERSION__,
        });
  const measure = async () => {
    setMeasured('running');
    try {
      const { measureProcess } = await import('./measureProcess.ts');
      setMeasured(await measureProcess(caseId, policy, slice));
    } catch (error) {
      console.error(error);
      setMeasured('failed');
    }
  };
  const save = async (format: 'svg' | 'png') => {
    const file = processSvg(svg.current!, t.title, caption, language.value);
    const blob = format === 'svg' ? new Blob([file.markup], { type: 'image/svg+xml' }) : await chartPng(file);
    const name = fileName(['zhili-model-process', language.value, __VERSION__], format);
    download(blob, name);
    setSaved(fill(figures.saved, { file: name }));
  };
  return (
    <section aria-labelledby="model-process">
      <h2 id="model-process">{t.title}</h2>
      <p class="model-lead">{fill(t.lead, { states: processStates.length, ways: transitions.length })}</p>
      <div class="process-layout">
        <figure class="process-figure">
          <ScrollBox label={t.title} class="process-scroll">
            <ProcessPicture words={words} chosen={chosen} shares={result?.shares ?? null} svg={svg} onChoose={choose} />
          </ScrollBox>
          <figcaption>
            <p class="process-legend">
              {(['latent', 'moment', 'case', 'ended'] as const).map((one) => (
                <span key={one} class={`process-key process-key-${one}`}>
                  {t.classes[one]}
                </span>
              ))}
              <span class="process-key process-key-bears">{t.bears}</span>
            </p>
            <p role="status">
              {measured === 'running' ? t.measuring : measured === 'failed' ? shell.partFailed : caption}
            </p>
            {result !== null && <p>{t.measureNote}</p>}
          </figcaption>
          <div class="model-tools">
            <button type="button" onClick={() => save('svg')}>
              {t.saveSvg}
            </button>
            <button type="button" onClick={() => save('png')}>
              {t.savePng}
            </button>
            <output>{saved}</output>
          </div>
          <div class="model-filters">
            <Choice
              label={t.case}
              value={caseId}
              options={caseIds.map((id) => [id, caseOf(id).label[language.value]])}
              onChange={setCase}
            />
            <Choice
              label={t.policy}
              value={policy}
              options={policyIds.map((id) => [id, policyOf(id).label[language.value]])}
              onChange={setPolicy}
            />
            <button type="button" disabled={measured === 'running'} onClick={measure}>
              {t.measure}
            </button>
          </div>
        </figure>
        <ProcessDetails chosen={chosen} words={words} />
      </div>
      <h3>{t.table}</h3>
      <div class="model-above">
        <TableTools
          id="process"
          title={model.partNames.process}
          table={() => processDataTable(words, t, result?.shares ?? null)}
        />
      </div>
      <ProcessTable words={words} shares={result?.shares ?? null} />
    </section>
  );
}
