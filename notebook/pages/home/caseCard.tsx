import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../../locales/fill.ts';
import type { CaseSpec } from '../../../scenarios/caseSpec.ts';
import { language, pageTexts } from '../../app/reader.ts';
import { smallCountyMap } from '../../charts/smallCountyMap.ts';
import { compareHash } from '../compare/compareHash.ts';
import { beforeAfterQuestion, fourArrangements } from './doorQuestions.ts';

const mapWidth = 132;

/** A county with its figures and a small map. */
export function CaseCard({ spec }: { readonly spec: CaseSpec }) {
  const { cases } = pageTexts.value.home;
  const label = spec.label[language.value];
  const { residents, townships, communities, grids, areaKm2 } = spec.constants;
  const figures = [
    [cases.residents, residents],
    [cases.townships, townships],
    [cases.communities, communities],
    [cases.grids, grids],
    [cases.area, areaKm2],
  ] as const;
  const number = new Intl.NumberFormat(language.value);
  return (
    <article class="case-card">
      <SmallMap spec={spec} label={fill(cases.mapLabel, { case: label })} />
      <div>
        <h3>{label}</h3>
        <p>{spec.description[language.value]}</p>
        <dl>
          {figures.map(([name, { value }]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{number.format(value)}</dd>
            </div>
          ))}
        </dl>
        <p class="links">
          <a href={compareHash(fourArrangements(spec.id))}>{cases.arrangements}</a>
          <a href={compareHash(beforeAfterQuestion(spec))}>{cases.beforeAfter}</a>
        </p>
      </div>
    </article>
  );
}

function SmallMap({ spec, label }: { readonly spec: CaseSpec; readonly label: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.replaceChildren(smallCountyMap(spec, mapWidth));
  }, [spec]);
  return <div ref={place} class="small-map" role="img" aria-label={label} />;
}
