import { fill } from '../../../locales/fill.ts';
import { plainText } from '../../../report/verdict/richText.ts';
import { chartReader, pageTexts } from '../../app/reader.ts';
import type { SessionStatus } from '../../run/sessionStatus.ts';
import { verdictOf } from '../../terms/verdictOf.ts';
import type { ComparisonView } from '../../view/comparisonView.ts';

/** Says the turns of a comparison to those who do not see them; progress itself would never stop talking. */
export function Announcer({ status, view }: { readonly status: SessionStatus; readonly view: ComparisonView | null }) {
  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {said(status, view)}
    </p>
  );
}

function said({ state, phase, progress }: SessionStatus, view: ComparisonView | null): string {
  const { run } = pageTexts.value;
  if (state === 'done') {
    const verdict =
      view === null ? [] : verdictOf(view, chartReader.value).headlines.map(({ parts }) => plainText(parts));
    return [fill(run.announceDone, { done: progress?.done ?? 0 }), ...verdict].join(' ');
  }
  if (state === 'paused' || state === 'cancelled') return run.states[state];
  if (state === 'running' && phase === 'full' && view?.phase === 'preview') return run.announcePreview;
  return '';
}
