import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { DifferingGroup, GroupName } from '../../scenarios/attribution/differingGroups.ts';

/** What a sentence calls a group of levers: the reader's own label, the planner's name, or the label of the lever; of groups put together all names. */
export function groupLabel({ names }: Pick<DifferingGroup, 'names'>, texts: Texts): string {
  return names
    .map((name) => nameLabel(name, texts))
    .reduce((first, second) => fill(texts.attribution.joinedName, { first, second }));
}

function nameLabel({ id, label }: GroupName, texts: Texts): string {
  if (label !== undefined) return label[texts.language];
  const groups: Readonly<Record<string, string>> = texts.attribution.groups;
  if (Object.hasOwn(groups, id)) return groups[id]!;
  const words: Readonly<Record<string, { readonly label: string }>> = texts.parameters;
  return Object.hasOwn(words, id) ? words[id]!.label : id;
}
