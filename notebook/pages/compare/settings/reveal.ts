import { type FaultPlace, sectionId } from './faultPlaces.ts';

/** Opens whatever the place lies in, and puts the focus there. */
export const reveal = ({ section, target }: FaultPlace): void => revealElement(target, sectionId(section));

/** The same of an element by its id, or of the section that it should stand in. */
export function revealElement(target: string, section: string): void {
  const element = document.getElementById(target) ?? document.getElementById(section);
  if (element === null) return;
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    if (one instanceof HTMLDetailsElement) one.open = true;
  }
  // A section takes the focus at its head, which opens and closes it.
  const goal = element.matches('details') ? element.querySelector('summary')! : element;
  if (goal.tabIndex < 0) goal.tabIndex = -1;
  goal.scrollIntoView({ block: 'center' });
  goal.focus({ preventScroll: true });
}
