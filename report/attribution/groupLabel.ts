import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { DifferingGroup, GroupName } from '../../scenarios/attribution/differingGroups.ts';

type Names = Readonly<Record<string, string>>;

/** What a sentence calls a group of levers: the reader's own label, the planner's name, or the label of the lever; of groups put together all names. */
export const groupLabel = (group: Pick<DifferingGroup, 'names'>, texts: Texts): string =>
  labelOf(group, texts.attribution.groups, texts);

/** The same in few words, beside the full one. */
export const shortGroupLabel = (group: Pick<DifferingGroup, 'names'>, texts: Texts): string =>
  labelOf(group, texts.attribution.shortGroups, texts);

const labelOf = ({ names }: Pick<DifferingGroup, 'names'>, planners: Names, texts: Texts): string =>
  names
    .map((name) => nameLabel(name, planners, texts))
    .reduce((first, second) => fill(texts.attribution.joinedName, { first, second }));

function nameLabel({ id, label }: GroupName, planners: Names, texts: Texts): string {
  if (label !== undefined) return label[texts.language];
  if (Object.hasOwn(planners, id)) return planners[id]!;
  const words: Readonly<Record<string, { readonly label: string }>> = texts.parameters;
  return Object.hasOwn(words, id) ? words[id]!.label : id;
}
