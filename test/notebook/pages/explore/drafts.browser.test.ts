import { afterEach, describe, expect, it } from 'vitest';
import { emptyNotebook } from '../../../../notebook/pages/explore/document/notebookDocument.ts';
import { Autosave } from '../../../../notebook/pages/explore/drafts/autosave.ts';
import { DraftStore, mostDrafts } from '../../../../notebook/pages/explore/drafts/draftStore.ts';

let databases = 0;
const opened: DraftStore[] = [];
const open = async (name: string) => {
  const store = await DraftStore.open(name);
  opened.push(store);
  return store;
};
const newName = () => `zhili drafts test ${databases++}`;
afterEach(async () => {
  for (const store of opened.splice(0)) store.close();
  for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name!);
});
const draft = (title: string, saved: number) => ({ document: emptyNotebook(title), saved, isForeign: false });
const titles = async (store: DraftStore) => (await store.list()).map(({ document }) => document.title);

describe('Drafts', () => {
  it('are written over by who wrote them last, and become new ones where another page has been there', async () => {
    const name = newName();
    const [one, other] = [await open(name), await open(name)];
    const id = await one.write(draft('a', 1));
    expect(await one.write(draft('a2', 2), id, 1)).toBe(id);
    expect(await other.write(draft('b', 3), id, 2)).toBe(id);
    const apart = await one.write(draft('a3', 4), id, 2);
    expect(apart).not.toBe(id);
    expect(await titles(one)).toEqual(['a3', 'b']);
  });

  it('are limited in number, the oldest go', async () => {
    const store = await open(newName());
    for (let n = 1; n <= mostDrafts + 3; n++) await store.write(draft(`${n}`, n));
    const left = await titles(store);
    expect(left.length).toBe(mostDrafts);
    expect(left.at(-1)).toBe('4');
  });

  it('of one notebook are one, and another notebook begins another', async () => {
    const name = newName();
    const autosave = new Autosave(() => open(name));
    autosave.keep(emptyNotebook('a'), false);
    await autosave.flush();
    autosave.keep(emptyNotebook('a2'), false);
    autosave.begin();
    autosave.keep(emptyNotebook('b'), true);
    await autosave.flush();
    expect((await autosave.list()).map(({ document, isForeign }) => [document.title, isForeign])).toEqual([
      ['b', true],
      ['a2', false],
    ]);
    expect(autosave.status.value).toBe('saved');
  });

  it('say so where the browser keeps nothing', async () => {
    const autosave = new Autosave(() => Promise.reject(new DOMException('no', 'SecurityError')));
    autosave.keep(emptyNotebook('a'), false);
    await autosave.flush();
    expect(autosave.status.value).toBe('refused');
    expect(await autosave.list()).toEqual([]);
  });
});
