/** Calls whenever the theme or the size of type may have changed; returns how to stop. */
export function watchLook(changed: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(changed);
  dark.addEventListener('change', changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'data-projector'] });
  return () => {
    dark.removeEventListener('change', changed);
    observer.disconnect();
  };
}

/** Calls when the page goes onto paper and when it is back: there are no frames then, so that whoever draws must do it at once. Returns how to stop. */
export function watchPaper(changed: () => void): () => void {
  const paper = matchMedia('print');
  paper.addEventListener('change', changed);
  return () => paper.removeEventListener('change', changed);
}
