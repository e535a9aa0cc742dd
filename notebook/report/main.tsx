import { render } from 'preact';
import { explainOfJson } from '../../report/attribution/explainJson.ts';
import { discoverOfJson, robustOfJson } from '../../report/robustness/robustnessJson.ts';
import type { Policy } from '../../scenarios/composePolicy.ts';
import { language, theme } from '../app/reader.ts';
import { optimiseOfJson } from './optimiseOfJson.ts';
import { Report, type ReportContent } from './report.tsx';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/settings.css';
import '../styles/figures.css';
import '../styles/results.css';
import '../styles/robustness.css';
import '../styles/robustnessTables.css';
import '../styles/robustnessPrint.css';
import '../styles/print.css';
import '../styles/report.css';

interface About {
  readonly kind: ReportContent['kind'];
  readonly language: 'zh' | 'en';
  readonly policies: readonly Policy[];
}

const textOf = (id: string): string => document.getElementById(id)!.textContent;
const about = JSON.parse(textOf('about')) as About;
const data = await unpacked(textOf('document'));

/** What the command line packed: JSON as gzip in base64. */
function unpacked(text: string): Promise<unknown> {
  const bytes = Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).json();
}

/** The document of a report with what JSON cannot hold. */
function contentOf(): ReportContent {
  switch (about.kind) {
    case 'robust':
      return { kind: about.kind, document: robustOfJson(data) };
    case 'discover':
      return { kind: about.kind, document: discoverOfJson(data) };
    case 'explain':
      return { kind: about.kind, document: explainOfJson(data) };
    case 'optimise':
      return { kind: about.kind, document: optimiseOfJson(data) };
  }
}

language.value = about.language;
theme.value = 'auto';
const own = new Map(about.policies.map((policy) => [policy.id, policy]));
const place = document.getElementById('main')!;
place.replaceChildren();
render(<Report content={contentOf()} own={own} data={data} />, place);
