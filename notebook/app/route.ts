import { signal } from '@preact/signals';

/** A place in the page: `#/compare?q=TOKEN` is page `compare` with `q`. */
export interface Route {
  readonly page: string;
  readonly query: Readonly<Record<string, string>>;
}

/** Reads the part of an address after `#`; anything that is no path of ours is the home page. */
function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  return { page: path, query: Object.fromEntries(new URLSearchParams(query)) };
}

export function hashOf({ page, query }: Route): string {
  const rest = new URLSearchParams(query).toString();
  return `#/${page}${rest === '' ? '' : `?${rest}`}`;
}

/** Where the reader is; follows the address. */
export const route = signal(routeOf(location.hash));
addEventListener('hashchange', () => {
  route.value = routeOf(location.hash);
});

/** Writes the address of the present place anew without a step in the browser's history. */
export function replaceRoute(next: Route): void {
  history.replaceState(history.state, '', hashOf(next));
  route.value = next;
}
