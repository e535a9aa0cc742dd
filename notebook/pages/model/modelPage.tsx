import type { ComponentType } from 'preact';
import { lazy } from 'preact/compat';
import { LazyPart } from '../../app/lazyPart.tsx';
import { pageTexts } from '../../app/reader.ts';
import { route } from '../../app/route.ts';
import type { ModelPart } from '../../locales/en/model.ts';
import { DocumentPart } from './documentPart.tsx';
import '../../styles/model/page.css';

const parts: Readonly<Record<ModelPart, ComponentType>> = {
  process: lazy(() => import('./process/processPart.tsx').then((one) => one.ProcessPart)),
  parameters: lazy(() => import('./tables/parametersPart.tsx').then((one) => one.ParametersPart)),
  outcomes: lazy(() => import('./tables/outcomesPart.tsx').then((one) => one.OutcomesPart)),
  levers: lazy(() => import('./tables/leversPart.tsx').then((one) => one.LeversPart)),
  odd: () => <DocumentPart name="odd" />,
  limits: () => <DocumentPart name="limits" />,
  validation: () => <DocumentPart name="validation" />,
  alternatives: () => <DocumentPart name="alternatives" />,
  findings: () => <DocumentPart name="findings" />,
  ledger: () => <DocumentPart name="ledger" />,
  tutorial: () => <DocumentPart name="tutorial" />,
  glossary: () => <DocumentPart name="glossary" />,
};

const partKeys = Object.keys(parts) as readonly ModelPart[];

/** What the model is: its process, parameters, outcomes, levers and description, a part at a time. */
export function ModelPage() {
  const { model } = pageTexts.value;
  const asked = route.value.query.part;
  const part = partKeys.find((one) => one === asked) ?? 'process';
  const Part = parts[part];
  return (
    <div class="model">
      <header class="model-head">
        <h1>{model.title}</h1>
        <p>{model.lead}</p>
        <nav class="model-parts" aria-label={model.parts}>
          {partKeys.map((one) => (
            <a key={one} href={`#/model?part=${one}`} aria-current={one === part ? 'page' : undefined}>
              {model.partNames[one]}
            </a>
          ))}
        </nav>
      </header>
      <LazyPart key={part}>
        <Part />
      </LazyPart>
    </div>
  );
}
