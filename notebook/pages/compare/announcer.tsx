import { fill } from '../../../locales/fill.ts';
import { pageTexts } from '../../app/reader.ts';
import type { SessionStatus } from '../../run/sessionStatus.ts';
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
  if (state === 'done') return fill(run.announceDone, { done: progress?.done ?? 0 });
  if (state === 'paused' || state === 'cancelled') return run.states[state];
  if (state === 'running' && phase === 'full' && view?.phase === 'preview') return run.announcePreview;
  return '';
}
