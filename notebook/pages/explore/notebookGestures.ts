import { useEffect, useRef } from 'preact/hooks';
import { typesText, undoKey } from '../compare/settings/undoKeys.ts';
import type { ExploreModel } from './exploreModel.ts';

/** Undo where the keyboard is in no editor and no field of its own; save and print wherever it is. */
export function useNotebookKeys(model: ExploreModel, save: () => void, print: () => void): void {
  const latest = useRef({ save, print });
  latest.current = { save, print };
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { key: letter, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (ctrlKey !== metaKey && !shiftKey && !altKey && (letter === 's' || letter === 'p')) {
        event.preventDefault();
        latest.current[letter === 's' ? 'save' : 'print']();
        return;
      }
      const key = undoKey(event);
      if (key === undefined || event.defaultPrevented || typesText(event.target)) return;
      event.preventDefault();
      model[key]();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [model]);
}

/** A file dropped anywhere on the page; what is dropped otherwise, such as text on an editor, is left alone. */
export function useDrop(onFiles: (files: readonly File[]) => void, onOver: (isOver: boolean) => void): void {
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      onOver(true);
    };
    const leave = () => onOver(false);
    const drop = (event: DragEvent) => {
      onOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
}
