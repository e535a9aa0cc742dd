import { caseIds, caseOf } from '../../../scenarios/catalogue.ts';
import { pageTexts } from '../../app/reader.ts';
import { CaseCard } from './caseCard.tsx';
import { Doors } from './doors.tsx';
import { ExampleSection } from './example/exampleSection.tsx';
import '../../styles/home.css';

export function HomePage() {
  const { home } = pageTexts.value;
  return (
    <>
      <section class="home-intro">
        <h1>{home.title}</h1>
        <p>{home.lead}</p>
      </section>
      <Doors />
      <ExampleSection />
      <section aria-labelledby="cases">
        <h2 id="cases">{home.cases.heading}</h2>
        <p>{home.cases.note}</p>
        <div class="case-list">
          {caseIds.map((id) => (
            <CaseCard key={id} spec={caseOf(id)} />
          ))}
        </div>
      </section>
    </>
  );
}
