import { fill } from '../../locales/fill.ts';
import type { Sentence } from '../../report/verdict/sentence.ts';
import { chartReader } from '../app/reader.ts';
import { colourOf } from '../encoding/palette.ts';
import type { PolicyStyle } from '../encoding/policyStyle.ts';
import type { ComparisonView } from '../view/comparisonView.ts';
import { SentenceText } from './sentenceText.tsx';
import { verdictOf } from './verdictOf.ts';
import '../styles/terms.css';

export interface VerdictPanelProps {
  readonly view: ComparisonView;
}

/**
 * The verdict of a comparison: what it comes from, the sentences to read, and what lies behind them. Whether it is read aloud is the caller's to
 * say.
 */
export function VerdictPanel({ view }: VerdictPanelProps) {
  const { policies, facts, phase, state } = view;
  const { texts, page } = chartReader.value;
  const { headlines, details } = verdictOf(view, chartReader.value);
  const styles = new Map(policies.map(({ id, style }) => [id, style]));
  const isNote = ({ kind }: Sentence) => kind === 'slice' || kind === 'fewWorlds';
  return (
    <section class="verdict" aria-label={texts.report.verdict.heading} data-phase={phase}>
      <h2>{texts.report.verdict.heading}</h2>
      {headlines.filter(isNote).map(({ kind, parts }) => (
        <p key={kind} class="verdictNote">
          <SentenceText parts={parts} />
        </p>
      ))}
      {state === 'running' && <p class="verdictNote">{fill(page.terms.verdict.running, { n: facts.replicates })}</p>}
      <SentenceList sentences={headlines.filter((one) => !isNote(one))} styles={styles} />
      {details.length > 0 && (
        <details>
          <summary>{texts.report.verdict.detailsHeading}</summary>
          <SentenceList sentences={details} styles={styles} />
        </details>
      )}
    </section>
  );
}

interface SentenceListProps {
  readonly sentences: readonly Sentence[];
  /** By policy id. */
  readonly styles: ReadonlyMap<string, PolicyStyle>;
}

function SentenceList({ sentences, styles }: SentenceListProps) {
  return (
    <ul class="sentences">
      {sentences.map(({ kind, policy, parts }) => {
        const style = policy === undefined ? undefined : styles.get(policy);
        return (
          <li
            key={`${kind} ${policy}`}
            data-kind={kind}
            data-policy={policy}
            data-allocation={style?.allocation}
            style={style === undefined ? undefined : { borderColor: colourOf(style) }}
          >
            <SentenceText parts={parts} {...(policy === undefined ? {} : { policy })} />
          </li>
        );
      })}
    </ul>
  );
}
