import type { ComponentChildren } from 'preact';
import { TermCard } from '../terms/termCard.tsx';
import { language, pageTexts, projector, type Theme, theme, themes } from './reader.ts';
import { route } from './route.ts';

const pages = [
  'home',
  'compare',
  'sensitivity',
  'robustness',
  'explore',
  'journey',
  'twin',
  'lesson',
  'ledger',
  'calibration',
  'model',
  'validation',
] as const;

const pathOf = (page: (typeof pages)[number]): string => (page === 'home' ? '' : page);

/** The frame around every page: name, pages, language, theme, projector. */
export function Shell({ children }: { readonly children: ComponentChildren }) {
  const { shell } = pageTexts.value;
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        {shell.skip}
      </button>
      <header class="masthead">
        <a class="brand" href="#/">
          <img src="./icon.svg" alt="" width="28" height="28" />
          <span>{shell.name}</span>
        </a>
        <nav aria-label={shell.pages}>
          {pages.map((page) => (
            <a
              key={page}
              href={`#/${pathOf(page)}`}
              aria-current={route.value.page === pathOf(page) ? 'page' : undefined}
            >
              {shell[page]}
            </a>
          ))}
        </nav>
        <Reader />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
        <TermCard />
      </main>
      <footer class="colophon">
        <p>{shell.colophon}</p>
        <p class="facts">
          zhili {__VERSION__} · {shell.engine} {__ENGINE_DIGEST__} · <a href="./licences.txt">{shell.licences}</a>
        </p>
      </footer>
    </>
  );
}

function Reader() {
  const { shell } = pageTexts.value;
  return (
    <div class="reader">
      <button
        type="button"
        class="plain"
        lang={language.value === 'zh' ? 'en' : 'zh-Hans'}
        onClick={() => {
          language.value = language.value === 'zh' ? 'en' : 'zh';
        }}
      >
        {shell.otherLanguage}
      </button>
      <label class="theme">
        <span class="visually-hidden">{shell.theme}</span>
        <select
          value={theme.value}
          onChange={(event) => {
            theme.value = event.currentTarget.value as Theme;
          }}
        >
          {themes.map((one) => (
            <option key={one} value={one}>
              {shell.themes[one]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="plain"
        aria-pressed={projector.value === 'on'}
        onClick={() => {
          projector.value = projector.value === 'on' ? 'off' : 'on';
        }}
      >
        {shell.projector}
      </button>
    </div>
  );
}
