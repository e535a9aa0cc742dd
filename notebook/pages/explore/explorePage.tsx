import { pageTexts } from '../../app/reader.ts';

export function ExplorePage() {
  return <h1>{pageTexts.value.explore.title}</h1>;
}
