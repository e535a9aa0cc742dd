import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { fill } from '../../locales/fill.ts';
import type { ExplainDocument } from '../../report/attribution/explainDocument.ts';
import { policyNamesOf } from '../../report/attribution/explanationOf.ts';
import { factorFacts, leadingFacts, reportFacts } from '../../report/html/reportFacts.ts';
import type { DiscoverDocument } from '../../report/robustness/discoverDocument.ts';
import type { RobustDocument } from '../../report/robustness/robustDocument.ts';
import type { OptimiseDocument } from '../../report/search/optimiseDocument.ts';
import type { Fault } from '../../sim/engine/fault.ts';
import { chartReader, language, pageTexts } from '../app/reader.ts';
import { download } from '../figures/export/download.ts';
import { installHighlight } from '../figures/highlight.ts';
import { installPrint } from '../figures/print/printing.ts';
import { FaultMessage } from '../pages/compare/faultMessage.tsx';
import { Contents, robustPartNames } from '../pages/robustness/result/contents.tsx';
import { DiscoverPart } from '../pages/robustness/result/discoverPart.tsx';
import { ExplainResult } from '../pages/robustness/result/explainResult.tsx';
import { makeRobustLook } from '../pages/robustness/result/robustLook.ts';
import { RobustParts } from '../pages/robustness/result/robustParts.tsx';
import { TableBox } from '../pages/robustness/result/tableBox.tsx';
import { type OwnPolicies, useDiscoverView, useExplainView, useRobustView } from '../pages/robustness/result/views.ts';
import { TermCard } from '../terms/termCard.tsx';
import { OptimisePart } from './optimisePart.tsx';

/** What a report is of. */
export type ReportContent =
  | { readonly kind: 'robust'; readonly document: RobustDocument }
  | { readonly kind: 'discover'; readonly document: DiscoverDocument }
  | { readonly kind: 'explain'; readonly document: ExplainDocument }
  | { readonly kind: 'optimise'; readonly document: OptimiseDocument };

interface ReportProps {
  readonly content: ReportContent;
  readonly own: OwnPolicies;
  /** The document as it is embedded, to be taken away. */
  readonly data: unknown;
}

/** A self-contained report: what the document says, in the figures of the page, and what it rests on. */
export function Report({ content, own, data }: ReportProps) {
  const { texts } = chartReader.value;
  const t = texts.htmlReport;
  const { report } = pageTexts.value.robustness;
  const { document: of, kind } = content;
  const names = new Map([...own].map(([id, { label }]) => [id, label[language.value]]));
  const facts = reportFacts(of, texts, kind === 'explain' ? policyNamesOf(of, texts) : names);
  useEffect(installHighlight, []);
  useEffect(() => installPrint(() => facts.map(({ label, value }) => `${label} ${value}`).join(' · ')), [facts]);
  useSignalEffect(() => {
    document.documentElement.lang = language.value === 'zh' ? 'zh-Hans' : 'en';
    document.title = `${chartReader.value.texts.htmlReport.titles[kind]} · zhili`;
  });
  return (
    <article class="report">
      <header class="report-head">
        <h1>{t.titles[kind]}</h1>
        <div class="report-tools">
          <button
            type="button"
            lang={language.value === 'zh' ? 'en' : 'zh-Hans'}
            onClick={() => {
              language.value = language.value === 'zh' ? 'en' : 'zh';
            }}
          >
            {t.otherLanguage}
          </button>
          <button type="button" onClick={() => print()}>
            {report.print}
          </button>
          <button
            type="button"
            onClick={() => download(new Blob([JSON.stringify(data)], { type: 'application/json' }), `${kind}.json`)}
          >
            {report.json}
          </button>
        </div>
        <p class="report-lead">{leadingFacts(facts)}</p>
        <p class="facts">{fill(t.made, { version: of.version })}</p>
      </header>
      <Content content={content} own={own} />
      <section class="robust-part" aria-labelledby="report-facts">
        <h2 id="report-facts">{t.provenance}</h2>
        <dl class="report-facts">
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Factors content={content} />
        <Licences />
      </section>
      <TermCard />
    </article>
  );
}

/** Licences of all that is in the file, as the build put them there. */
function Licences() {
  const text = (document.getElementById('licences') as HTMLTemplateElement | null)?.content.textContent ?? '';
  if (text === '') return null;
  return (
    <details class="report-licences">
      <summary>{pageTexts.value.shell.licences}</summary>
      <pre>{text}</pre>
    </details>
  );
}

function Factors({ content }: { readonly content: ReportContent }) {
  const { texts } = chartReader.value;
  const t = texts.htmlReport;
  const factors = factorFacts(content.document, texts);
  if (factors.length === 0) return null;
  return (
    <details>
      <summary>{t.factors}</summary>
      <TableBox label={t.factors}>
        <table class="robust-table">
          <thead>
            <tr>
              <th scope="col">{t.factorColumns.factor}</th>
              <th scope="col">{t.factorColumns.key}</th>
              <th scope="col">{t.factorColumns.range}</th>
            </tr>
          </thead>
          <tbody>
            {factors.map(([label, key, range]) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td>{key}</td>
                <td>{range}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </details>
  );
}

function Content({ content, own }: Omit<ReportProps, 'data'>) {
  const faults = useSignal<readonly Fault[]>([]);
  const onFault = (error: { readonly faults: readonly Fault[] }) => {
    faults.value = error.faults;
  };
  return (
    <>
      <FaultMessage faults={faults.value} />
      {content.kind === 'robust' && <Robust document={content.document} own={own} onFault={onFault} />}
      {content.kind === 'discover' && <Discover document={content.document} own={own} onFault={onFault} />}
      {content.kind === 'optimise' && <OptimisePart document={content.document} />}
      {content.kind === 'explain' && <Explain document={content.document} own={own} onFault={onFault} />}
    </>
  );
}

interface ContentProps<Document> {
  readonly document: Document;
  readonly own: OwnPolicies;
  readonly onFault: (error: { readonly faults: readonly Fault[] }) => void;
}

/** A document with what a reader looks at, made once. */
function useLook<Document>({ document, own }: ContentProps<Document>) {
  const look = useSignal(makeRobustLook()).value;
  const shown = useComputed(() => ({ document, own, state: 'done' as const }));
  return { look, shown };
}

function Robust(props: ContentProps<RobustDocument>) {
  const { look, shown } = useLook(props);
  const view = useRobustView(shown, look);
  return (
    <>
      <Contents names={robustPartNames} />
      <RobustParts document={props.document} view={view} look={look} onFault={props.onFault} />
    </>
  );
}

/** Its title is that of the report. */
function Discover(props: ContentProps<DiscoverDocument>) {
  const { look, shown } = useLook(props);
  const view = useDiscoverView(shown, look);
  return (
    <section class="robust-part">
      <DiscoverPart document={props.document} view={view} look={look} onFault={props.onFault} />
    </section>
  );
}

function Explain(props: ContentProps<ExplainDocument>) {
  const { look, shown } = useLook(props);
  const view = useExplainView(shown, look);
  return (
    <section class="robust-part">
      <ExplainResult document={props.document} view={view} look={look} onFault={props.onFault} />
    </section>
  );
}
