import { useEffect, useRef, useState } from 'preact/hooks';
import { language, pageTexts } from '../../app/reader.ts';
import { route } from '../../app/route.ts';
import '../../styles/model/documents.css';

type DocumentName = 'odd' | 'limits' | 'validation' | 'alternatives' | 'findings' | 'ledger' | 'tutorial' | 'glossary';

interface Page {
  readonly html: string;
  readonly contents: readonly { readonly id: string; readonly title: string; readonly depth: number }[];
}

const pages: Readonly<Record<`${DocumentName}.${'zh' | 'en'}`, () => Promise<Page>>> = {
  'odd.zh': () => import('../../../docs/odd.zh.md?page'),
  'odd.en': () => import('../../../docs/odd.en.md?page'),
  'limits.zh': () => import('../../../docs/limits.zh.md?page'),
  'limits.en': () => import('../../../docs/limits.en.md?page'),
  'validation.zh': () => import('../../../docs/validation.zh.md?page'),
  'validation.en': () => import('../../../docs/validation.en.md?page'),
  'alternatives.zh': () => import('../../../docs/alternatives.zh.md?page'),
  'alternatives.en': () => import('../../../docs/alternatives.en.md?page'),
  'findings.zh': () => import('../../../docs/findings.zh.md?page'),
  'findings.en': () => import('../../../docs/findings.en.md?page'),
  'ledger.zh': () => import('../../../docs/ledger.zh.md?page'),
  'ledger.en': () => import('../../../docs/ledger.en.md?page'),
  'tutorial.zh': () => import('../../../docs/tutorial.zh.md?page'),
  'tutorial.en': () => import('../../../docs/tutorial.en.md?page'),
  'glossary.zh': () => import('../../../docs/glossary.zh.md?page'),
  'glossary.en': () => import('../../../docs/glossary.en.md?page'),
};

const href = (name: DocumentName, id: string) => `#/model?part=${name}&section=${id.replace(/^s-/, '')}`;

/** A document of the project, whole, beside its table of contents; `section` in the address leads to one of its headings. */
export function DocumentPart({ name }: { readonly name: DocumentName }) {
  const { model, shell } = pageTexts.value;
  const key = `${name}.${language.value}` as const;
  const [page, setPage] = useState<{ readonly key: string; readonly page: Page } | null>(null);
  const [failed, setFailed] = useState<Error | null>(null);
  const body = useRef<HTMLElement>(null);
  const { section } = route.value.query;
  useEffect(() => {
    let wanted = true;
    pages[key]()
      .then((loaded) => wanted && setPage({ key, page: loaded }))
      .catch((error: Error) => wanted && setFailed(error));
    return () => {
      wanted = false;
    };
  }, [key]);
  useEffect(() => {
    const text = body.current;
    if (text === null) return;
    // Only what can be scrolled is a stop for the keyboard.
    const mark = () => {
      for (const box of text.querySelectorAll<HTMLElement>('.doc-table')) {
        const scrolls = box.scrollWidth > box.clientWidth;
        const attributes = { tabindex: '0', role: 'group', 'aria-label': model.tableScroll };
        for (const [name, value] of Object.entries(attributes)) {
          if (scrolls) box.setAttribute(name, value);
          else box.removeAttribute(name);
        }
      }
    };
    const watch = new ResizeObserver(mark);
    watch.observe(text);
    return () => watch.disconnect();
  }, [page, model]);
  useEffect(() => {
    if (page === null || section === undefined) return;
    const heading = document.getElementById(`s-${section}`);
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  }, [page, section]);
  // The boundary around the part says what to do.
  if (failed !== null) throw failed;
  if (page === null || page.key !== key) return <p class="loading">{shell.loading}</p>;
  const { html, contents } = page.page;
  return (
    <div class="model-doc">
      <details class="model-contents" open={matchMedia('(min-width: 60rem)').matches}>
        <summary>{model.contents}</summary>
        <nav aria-label={model.contents}>
          <ul>
            {contents.map(({ id, title, depth }) => (
              <li key={id} data-depth={depth}>
                <a href={href(name, id)}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </details>
      {/* Rendered from the project's own documents when the page is built, without any HTML of theirs. */}
      <article ref={body} class="model-text" dangerouslySetInnerHTML={{ __html: html }} />
    </div>
  );
}
