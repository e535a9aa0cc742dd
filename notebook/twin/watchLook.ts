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
