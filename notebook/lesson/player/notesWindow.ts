import { type ComponentChild, render } from 'preact';

/** A window beside the lesson. It is a blank page of this one, so that it works from a file too; the lesson writes into it. */
export interface NotesWindow {
  readonly isOpen: boolean;
  show(content: ComponentChild): void;
  close(): void;
}

/** Opens the window and passes keys that are pressed in it to `onKey`; undefined where the browser refuses. */
export function openNotesWindow(title: string, onKey: (event: KeyboardEvent) => void): NotesWindow | undefined {
  const other = window.open('', 'zhili-notes', 'popup,width=900,height=640');
  if (other === null) return undefined;
  const { document: page } = other;
  page.documentElement.lang = document.documentElement.lang;
  // A page that was open already is written anew.
  page.head.replaceChildren(...copiedStyles(page));
  page.title = title;
  page.body.replaceChildren();
  page.body.className = 'notes-window';
  const place = page.createElement('main');
  page.body.append(place);
  other.addEventListener('keydown', onKey);
  const close = () => other.close();
  addEventListener('pagehide', close);
  return {
    get isOpen() {
      return !other.closed;
    },
    show: (content) => {
      page.documentElement.lang = document.documentElement.lang;
      page.documentElement.dataset.theme = document.documentElement.dataset.theme ?? '';
      render(content, place);
    },
    close() {
      removeEventListener('pagehide', close);
      close();
    },
  };
}

/** Rules of this page's style sheets: a link would be fetched relative to a page without an address. */
function copiedStyles(page: Document): HTMLStyleElement[] {
  return [...document.styleSheets].flatMap((sheet) => {
    const style = page.createElement('style');
    try {
      style.textContent = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
    } catch {
      // A sheet of an extension's that may not be read.
      return [];
    }
    return [style];
  });
}
