import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { fill } from '../../../../locales/fill.ts';
import type { Fault, FaultError } from '../../../../sim/engine/fault.ts';
import { chartReader, language, pageTexts } from '../../../app/reader.ts';
import { costAgainstResolution } from '../../../charts/costAgainstResolution.ts';
import { resolutionOverTime } from '../../../charts/resolutionOverTime.ts';
import { Figure } from '../../../figures/figure.tsx';
import { installHighlight } from '../../../figures/highlight.ts';
import { VerdictPanel } from '../../../terms/verdictPanel.tsx';
import { viewOf } from '../../../view/viewOf.ts';
import { compareHash } from '../../compare/compareHash.ts';
import { FaultMessage } from '../../compare/faultMessage.tsx';
import { Tour } from '../tour.tsx';
import { restored, type StoredComparison } from './storedComparison.ts';

const parts = { verdict: 'example-verdict', charts: 'example-charts', replay: 'example-replay' };

/** Kept apart from the scripts, which are read before anything can be pressed. */
async function fetched(): Promise<StoredComparison> {
  const response = await fetch(new URL('./example.json', import.meta.url));
  if (!response.ok) throw new Error(`example.json: ${response.status}`);
  return response.json();
}

/** A finished comparison on screen before anything is run. */
export function ExampleSection() {
  const { example } = pageTexts.value.home;
  const stored = useSignal<StoredComparison | 'loading' | 'failed'>('loading');
  useEffect(() => {
    fetched().then(
      (file) => {
        stored.value = file;
      },
      () => {
        stored.value = 'failed';
      },
    );
  }, [stored]);
  return (
    <section class="example" aria-labelledby="example">
      <h2 id="example">
        {example.heading} <span class="badge">{example.badge}</span>
      </h2>
      {stored.value === 'failed' && <p class="message">{example.failed}</p>}
      {typeof stored.value === 'object' && <Example stored={stored.value} />}
    </section>
  );
}

function Example({ stored }: { readonly stored: StoredComparison }) {
  const { example } = pageTexts.value.home;
  const { plan, result } = useMemo(() => restored(stored), [stored]);
  const view = useComputed(() =>
    viewOf(
      { plan, result, stop: 'completed', phase: 'full', glimpses: new Map() },
      { state: 'done', language: language.value, version: stored.version, engine: stored.engine },
    ),
  );
  useEffect(installHighlight, []);
  const { caseLabel, replicates, seed } = view.value.facts;
  const faults = useSignal<readonly Fault[]>([]);
  const onFault = (error: FaultError) => {
    faults.value = error.faults;
  };
  return (
    <div class="example-body">
      <p class="facts">
        {stored.engine === __ENGINE_DIGEST__
          ? fill(example.note, { case: caseLabel, policies: plan.policies.length, replicates, seed })
          : fill(example.staleNote, { engine: stored.engine })}
      </p>
      <Tour targets={Object.values(parts)} />
      <div id={parts.verdict}>
        <VerdictPanel view={view.value} />
      </div>
      <FaultMessage
        faults={faults.value}
        onClose={() => {
          faults.value = [];
        }}
      />
      <div id={parts.charts} class="example-charts">
        <Figure chart={resolutionOverTime} view={view} reader={chartReader} onFault={onFault} />
        <Figure chart={costAgainstResolution} view={view} reader={chartReader} onFault={onFault} />
      </div>
      <p id={parts.replay}>
        <a class="button" href={compareHash(plan.question)}>
          {example.replay}
        </a>{' '}
        <span class="facts">{fill(example.replayNote, { hash: stored.hash.slice(0, 12) })}</span>
      </p>
    </div>
  );
}
