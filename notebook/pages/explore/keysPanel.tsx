import { pageTexts } from '../../app/reader.ts';

/** What keys do in an editor and on the page. */
export function KeysPanel() {
  const { keys } = pageTexts.value.explore;
  return (
    <section class="explore-panel" aria-labelledby="explore-keys">
      <h2 id="explore-keys">{keys.heading}</h2>
      <dl class="explore-keys">
        {keys.list.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
