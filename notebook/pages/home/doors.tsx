import { fill } from '../../../locales/fill.ts';
import { levers } from '../../../models/governance/parameters/levers.ts';
import { pageTexts } from '../../app/reader.ts';

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
      <Door texts={doors.classroom} href="#/lesson" />
    </section>
  );
}

interface DoorProps {
  readonly texts: { readonly title: string; readonly text: string; readonly action: string };
  readonly href: string;
}

function Door({ texts, href }: DoorProps) {
  return (
    <article class="door">
      <h3>{texts.title}</h3>
      <p>{fill(texts.text, { levers: levers.length })}</p>
      <a class="button" href={href}>
        {texts.action}
      </a>
    </article>
  );
}
