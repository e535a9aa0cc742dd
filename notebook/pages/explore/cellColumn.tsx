import { useEffect, useRef } from 'preact/hooks';
import { pageTexts } from '../../app/reader.ts';
import { CellView } from './cellView.tsx';
import type { ExploreModel } from './exploreModel.ts';
import { useFocusGuard } from './frame/useFocusGuard.ts';

/**
 * The cells, with the frame over the whole of their column: outputs are placed in it where the cells leave gaps. What lies over the frame lets clicks
 * through in the gaps.
 */
export function CellColumn({ model }: { readonly model: ExploreModel }) {
  const { cell: words } = pageTexts.value.explore;
  const { cells } = model.document.value;
  const list = useRef<HTMLOListElement>(null);
  const generation = model.runs.generation.value;
  usePlaces(model, list, cells);
  useFocusGuard(model);
  return (
    <div class="explore-column">
      {generation === 0 ? null : (
        <iframe
          key={generation}
          class="explore-frame"
          title={words.frame}
          sandbox="allow-scripts allow-downloads"
          src="./frame.html"
          onLoad={(event) => {
            const { contentWindow } = event.currentTarget;
            if (contentWindow !== null) model.runs.attach(contentWindow, generation);
          }}
        />
      )}
      <ol class="explore-cells" aria-label={words.list} ref={list}>
        {cells.map((cell, place) => (
          <CellView
            key={`${model.opened.value} ${cell.id}`}
            model={model}
            cell={cell}
            number={place + 1}
            isFirst={place === 0}
            isLast={place === cells.length - 1}
          />
        ))}
      </ol>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields. */}
      <div class="explore-add" role="group" aria-label={words.addLabel}>
        <button type="button" onClick={() => model.add(cells.at(-1)?.id, 'js')}>
          {words.addCode}
        </button>
        <button type="button" onClick={() => model.add(cells.at(-1)?.id, 'md')}>
          {words.addText}
        </button>
      </div>
    </div>
  );
}

/** Tells the frame where the gaps are whenever anything in the column may have moved them. */
function usePlaces(
  model: ExploreModel,
  list: { readonly current: HTMLOListElement | null },
  cells: readonly unknown[],
): void {
  const asked = useRef(0);
  const tell = useRef(() => {
    cancelAnimationFrame(asked.current);
    asked.current = requestAnimationFrame(() => {
      const column = list.current?.parentElement;
      if (list.current === null || column === null || column === undefined) return;
      const { top } = column.getBoundingClientRect();
      const gaps = [...list.current.querySelectorAll<HTMLElement>('.explore-gap')];
      model.runs.place(
        gaps.map((gap) => ({ id: Number(gap.dataset.gap), top: gap.getBoundingClientRect().top - top })),
      );
    });
  });
  useEffect(() => {
    // Each cell, since two may change by as much the other way.
    const observer = new ResizeObserver(tell.current);
    for (const element of list.current!.querySelectorAll('.explore-cell, .explore-code')) observer.observe(element);
    observer.observe(list.current!);
    tell.current();
    return () => observer.disconnect();
  }, [cells]);
  useEffect(() => () => cancelAnimationFrame(asked.current), []);
}
