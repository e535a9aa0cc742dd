import { lazy, Suspense } from 'preact/compat';
import { caseIds, caseOf } from '../../../scenarios/catalogue.ts';
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
      <Suspense fallback={<p class="example loading">{pageTexts.value.shell.loading}</p>}>
        <ExampleSection />
      </Suspense>
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
