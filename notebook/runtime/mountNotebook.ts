import { type Definition, NotebookRuntime } from '@observablehq/notebook-kit/runtime';

export interface MountedNotebook {
  /** Gives a name another value; the cells that read it run again. */
  set(name: string, value: unknown): void;
  /** Ends the cells and empties the place. */
  dispose(): void;
}

/**
 * Runs a compiled notebook below `place`, one element a cell in the order of the file. `names` are what its cells may use besides
 * their own; errors of a cell are shown in its element while the others live on.
 */
export function mountNotebook(
  place: HTMLElement,
  cells: readonly Definition[],
  names: Readonly<Record<string, unknown>>,
): MountedNotebook {
  const notebook = new NotebookRuntime({});
  const variables = new Map(
    Object.entries(names).map(([name, value]) => [name, notebook.main.variable().define(name, [], () => value)]),
  );
  for (const cell of cells) {
    const root = document.createElement('div');
    root.className = 'cell';
    place.append(root);
    notebook.define({ root, expanded: [], variables: [] }, cell);
  }
  return {
    set(name, value) {
      variables.get(name)?.define(name, [], () => value);
    },
    dispose() {
      notebook.runtime.dispose();
      place.replaceChildren();
    },
  };
}
