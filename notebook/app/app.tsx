import type { ComponentType } from 'preact';
import { lazy } from 'preact/compat';
import { HomePage } from '../pages/home/homePage.tsx';
import { LazyPart } from './lazyPart.tsx';
import { pageTexts } from './reader.ts';
import { route } from './route.ts';
import { Shell } from './shell.tsx';

const CalibrationPage = lazy(() =>
  import('../pages/calibration/calibrationPage.tsx').then((one) => one.CalibrationPage),
);
const ComparePage = lazy(() => import('../pages/compare/comparePage.tsx').then((one) => one.ComparePage));
const ExplorePage = lazy(() => import('../pages/explore/explorePage.tsx').then((one) => one.ExplorePage));
const JourneyPage = lazy(() => import('../pages/journey/journeyPage.tsx').then((one) => one.JourneyPage));
const LessonPage = lazy(() => import('../pages/lesson/lessonPage.tsx').then((one) => one.LessonPage));
const LedgerPage = lazy(() => import('../pages/ledger/ledgerPage.tsx').then((one) => one.LedgerPage));
const ModelPage = lazy(() => import('../pages/model/modelPage.tsx').then((one) => one.ModelPage));
const RobustnessPage = lazy(() => import('../pages/robustness/robustnessPage.tsx').then((one) => one.RobustnessPage));
const SensitivityPage = lazy(() =>
  import('../pages/sensitivity/sensitivityPage.tsx').then((one) => one.SensitivityPage),
);
const TwinPage = lazy(() => import('../pages/twin/twinPage.tsx').then((one) => one.TwinPage));
const ValidationPage = lazy(() => import('../pages/validation/validationPage.tsx').then((one) => one.ValidationPage));

const pages: Readonly<Record<string, ComponentType>> = {
  '': HomePage,
  calibration: CalibrationPage,
  compare: ComparePage,
  explore: ExplorePage,
  journey: JourneyPage,
  ledger: LedgerPage,
  lesson: LessonPage,
  model: ModelPage,
  robustness: RobustnessPage,
  sensitivity: SensitivityPage,
  twin: TwinPage,
  validation: ValidationPage,
};

export function App() {
  const Page = pages[route.value.page] ?? NotFound;
  return (
    <Shell>
      <LazyPart key={route.value.page}>
        <Page />
      </LazyPart>
    </Shell>
  );
}

function NotFound() {
  const { shell } = pageTexts.value;
  return (
    <>
      <h1>{shell.notFound}</h1>
      <p>
        <a href="#/">{shell.toHome}</a>
      </p>
    </>
  );
}
