import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { pageTexts } from './reader.ts';

/**
 * What is shown where a part of the page cannot be: most often a script that could not be fetched any more, since the page was built anew or the
 * server is gone. What was computed is kept.
 */
export function ErrorBoundary({ children }: { readonly children: ComponentChildren }) {
  const [error] = useErrorBoundary((one) => console.error(one));
  if (error === undefined) return <>{children}</>;
  const { shell } = pageTexts.value;
  return (
    <div class="message" role="alert">
      <p>{shell.partFailed}</p>
      <p class="facts">{error instanceof Error ? error.message : String(error)}</p>
      <button type="button" onClick={() => location.reload()}>
        {shell.reload}
      </button>
    </div>
  );
}
