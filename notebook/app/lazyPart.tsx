import type { ComponentChildren } from 'preact';
import { Suspense } from 'preact/compat';
import { ErrorBoundary } from './errorBoundary.tsx';
import { pageTexts } from './reader.ts';

/** A part whose script is fetched when it is first shown: says that it is loading, and what to do where it cannot be. */
export function LazyPart({ children }: { readonly children: ComponentChildren }) {
  return (
    <ErrorBoundary>
      <Suspense fallback={<p class="loading">{pageTexts.value.shell.loading}</p>}>{children}</Suspense>
    </ErrorBoundary>
  );
}
