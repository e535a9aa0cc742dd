import { pageTexts } from '../../app/reader.ts';

/** Numbers of sections of the model's description, each leading there. */
export function SectionLinks({ sections }: { readonly sections: readonly string[] }) {
  const { model } = pageTexts.value;
  return (
    <>
      {sections.map((number) => (
        <a key={number} class="model-section" href={`#/model?part=odd&section=${number}`}>
          <span class="visually-hidden">{model.section} </span>
          {number}
        </a>
      ))}
    </>
  );
}
