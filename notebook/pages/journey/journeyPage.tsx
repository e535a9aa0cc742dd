import { pageTexts } from '../../app/reader.ts';

export function JourneyPage() {
  return <h1>{pageTexts.value.journey.title}</h1>;
}
