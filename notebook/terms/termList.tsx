import { Fragment } from 'preact';
import { Term } from './term.tsx';
import { type TermId, type TermWords, termOf } from './termText.ts';
import '../styles/terms.css';

/** Terms in a row, each to be opened for its definition. */
export function TermList({ ids, words }: { readonly ids: readonly TermId[]; readonly words: TermWords }) {
  const items = ids.flatMap((id) => {
    const text = termOf(id, words);
    return text === null ? [] : [{ id, title: text.title }];
  });
  return (
    <p class="term-list">
      {words.page.terms.listed}
      {items.map(({ id, title }) => (
        <Fragment key={id}>
          {' '}
          <span>
            <Term id={id}>{title}</Term>
          </span>
        </Fragment>
      ))}
    </p>
  );
}
