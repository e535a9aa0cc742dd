import { pageTexts } from '../../app/reader.ts';

export function ModelPage() {
  return <h1>{pageTexts.value.model.title}</h1>;
}
