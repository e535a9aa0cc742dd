import type { TermText, TermWords } from './termText.ts';

/** What a card says: title and definition, then one line a fact. */
export function TermCardText({ text, words }: { readonly text: TermText; readonly words: TermWords }) {
  const t = words.texts.report.explain;
  const { card } = words.page.terms;
  const { title, definition, unit, estimator, better, bounds, provenance } = text;
  const facts: (readonly [name: string, text: string | undefined])[] = [
    [t.unit, unit],
    [t.estimator, estimator],
    [t.better, better],
    [t.bounds, bounds],
    [card.value, provenance?.value],
    [card.givenBy, provenance?.givenBy],
    [card.kind, provenance?.kind],
    [card.source, provenance?.source],
    [card.suggestedBy, provenance?.suggestedBy],
    [t.passage, provenance?.passage],
    [t.note, provenance?.note],
    [card.range, provenance?.range],
    [card.n, provenance?.n],
    [card.data, provenance?.data],
  ];
  return (
    <>
      <p class="termTitle">{title}</p>
      <p>{definition}</p>
      <dl>
        {facts
          .filter(([, fact]) => fact !== undefined)
          .map(([name, fact]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
