import { useMemo, useState } from 'preact/hooks';
import { fill } from '../../../../locales/fill.ts';
import { language, pageTexts } from '../../../app/reader.ts';
import { type CatalogueGroup, type CatalogueItem, catalogueItems } from './catalogueItems.ts';
import { entries } from './entries.ts';
import { WithCode } from './withCode.tsx';

const entryGroups = ['model', 'own', 'statistics', 'display', 'libraries', 'lists'] as const;
const catalogueGroups: readonly CatalogueGroup[] = ['cases', 'policies', 'levers', 'outcomes', 'assumptions'];

interface Props {
  readonly onInsert: (text: string) => void;
  readonly onClose: () => void;
}

/** What cells have at hand, to be searched, read and inserted. */
export function AtHandPanel({ onInsert, onClose }: Props) {
  const words = pageTexts.value.explore.atHand;
  const [query, setQuery] = useState('');
  const items = useMemo(() => catalogueItems(language.value, words), [words]);
  const wanted = query.trim().toLowerCase();
  const fits = (...texts: readonly string[]) =>
    wanted === '' || texts.some((text) => text.toLowerCase().includes(wanted));
  const shownEntries = entries.filter(({ name, signature }) => fits(name, signature, words.docs[name]));
  const shownItems = (group: CatalogueGroup): CatalogueItem[] =>
    items[group].filter(({ key, label, text }) => fits(key, label, text));
  const isEmpty = shownEntries.length === 0 && catalogueGroups.every((group) => shownItems(group).length === 0);
  return (
    <aside class="at-hand" aria-labelledby="at-hand">
      <div class="at-hand-head">
        <h2 id="at-hand">{words.heading}</h2>
        <button type="button" class="plain" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {isEmpty ? <p role="status">{words.none}</p> : null}
      {entryGroups.map((group) => {
        const here = shownEntries.filter((entry) => entry.group === group);
        return here.length === 0 ? null : (
          <section key={group} aria-label={words.groups[group]}>
            <h3>{words.groups[group]}</h3>
            {here.map(({ name, signature, snippet, isName }) => (
              <Item
                key={name}
                title={isName ? name : signature}
                code={isName ? signature : ''}
                text={words.docs[name]}
                snippet={snippet}
                isExample
                onInsert={onInsert}
              />
            ))}
          </section>
        );
      })}
      {catalogueGroups.map((group) => {
        const here = shownItems(group);
        return here.length === 0 ? null : (
          <details key={group} open={wanted !== ''}>
            <summary>
              {words.groups[group]} <span class="facts">{here.length}</span>
            </summary>
            {here.map(({ key, label, text, facts, snippet }) => (
              <Item
                key={key}
                title={key}
                label={label}
                text={text}
                facts={facts}
                snippet={snippet}
                onInsert={onInsert}
              />
            ))}
          </details>
        );
      })}
    </aside>
  );
}

interface ItemProps {
  readonly title: string;
  readonly label?: string;
  readonly code?: string;
  readonly text: string;
  readonly facts?: string;
  readonly snippet: string;
  /** Whether the snippet is shown, being more than the title. */
  readonly isExample?: boolean;
  readonly onInsert: (text: string) => void;
}

function Item({ title, label, code = '', text, facts = '', snippet, isExample = false, onInsert }: ItemProps) {
  const words = pageTexts.value.explore.atHand;
  return (
    <article class="at-hand-item">
      <div class="at-hand-name">
        <code>{title}</code>
        <button type="button" aria-label={fill(words.insertNamed, { name: title })} onClick={() => onInsert(snippet)}>
          {words.insert}
        </button>
      </div>
      {label === undefined ? null : <p class="at-hand-label">{label}</p>}
      {code === '' || code === title ? null : <code class="at-hand-signature">{code}</code>}
      {facts === '' ? null : <p class="facts">{facts}</p>}
      {text === '' ? null : (
        <p>
          <WithCode text={text} />
        </p>
      )}
      {isExample && snippet !== title ? <pre>{snippet}</pre> : null}
    </article>
  );
}
