import type { Command, HelpConfiguration, Option } from 'commander';
import stringWidth from 'string-width';
import { fill } from '../locales/fill.ts';
import type { Texts } from '../locales/texts.ts';

/** Columns of a help page. */
const helpWidth = 100;

/** Help in the reader's language; wide characters count two columns. */
export function helpConfiguration(texts: Texts): HelpConfiguration {
  const headings: Readonly<Record<string, string>> = texts.commands.headings;
  return {
    helpWidth,
    displayWidth: (text) => stringWidth(text),
    styleTitle: (title) => headings[title] ?? title,
    optionDescription({ description, defaultValue }: Option) {
      if (defaultValue === undefined || Array.isArray(defaultValue)) return description;
      return `${description} ${fill(texts.commands.defaultValue, { value: String(defaultValue) })}`;
    },
    subcommandDescription: (command: Command) => command.summary(),
  };
}
