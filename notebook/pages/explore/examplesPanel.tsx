import { pageTexts } from '../../app/reader.ts';
import { type ExampleName, exampleNames } from './examples/examples.ts';

/** Worked notebooks of ours. */
export function ExamplesPanel({ onOpen }: { readonly onOpen: (name: ExampleName) => void }) {
  const words = pageTexts.value.explore.examples;
  return (
    <section class="explore-panel" aria-labelledby="explore-examples">
      <h2 id="explore-examples">{words.heading}</h2>
      <p>{words.note}</p>
      <ul class="explore-examples">
        {exampleNames.map((name) => {
          const { title, text } = words.list[name];
          return (
            <li key={name}>
              <h3>{title}</h3>
              <p>{text}</p>
              <button type="button" aria-label={`${words.open}: ${title}`} onClick={() => onOpen(name)}>
                {words.open}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
