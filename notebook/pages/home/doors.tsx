import { fill } from '../../../locales/fill.ts';
import { levers } from '../../../models/governance/parameters/levers.ts';
import { pageTexts, projector } from '../../app/reader.ts';
import { classroomHash } from './doorQuestions.ts';

/** The three ways into the workbench. */
export function Doors() {
  const { doors } = pageTexts.value.home;
  return (
    <section class="doors" aria-labelledby="doors">
      <h2 id="doors" class="visually-hidden">
        {doors.heading}
      </h2>
      <Door texts={doors.compare} href="#/compare" />
      <Door texts={doors.explore} href="#/explore" />
      <Door
        texts={doors.classroom}
        href={classroomHash()}
        onOpen={() => {
          projector.value = 'on';
        }}
      />
    </section>
  );
}

interface DoorProps {
  readonly texts: { readonly title: string; readonly text: string; readonly action: string };
  readonly href: string;
  readonly onOpen?: () => void;
}

function Door({ texts, href, onOpen }: DoorProps) {
  return (
    <article class="door">
      <h3>{texts.title}</h3>
      <p>{fill(texts.text, { levers: levers.length })}</p>
      <a class="button" href={href} onClick={onOpen}>
        {texts.action}
      </a>
    </article>
  );
}
