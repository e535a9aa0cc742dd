import { lazy } from 'preact/compat';
import { caseIds, caseOf } from '../../../scenarios/catalogue.ts';
import { LazyPart } from '../../app/lazyPart.tsx';
import { pageTexts } from '../../app/reader.ts';
import { CaseCard } from './caseCard.tsx';
import { Doors } from './doors.tsx';
import '../../styles/home.css';

/** Charts are the heaviest part of the page: they come once there is something to read. */
const ExampleSection = lazy(() => import('./example/exampleSection.tsx').then((one) => one.ExampleSection));

export function HomePage() {
  const { home } = pageTexts.value;
  return (
    <>
      <section class="home-intro">
        <h1>{home.title}</h1>
        <p>{home.lead}</p>
      </section>
      <Doors />
      <LazyPart>
        <ExampleSection />
      </LazyPart>
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
