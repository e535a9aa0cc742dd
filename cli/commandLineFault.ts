import type { Command, CommanderError } from 'commander';
import { nearestOf } from '../scenarios/loader/nearest.ts';
import type { Fault } from '../sim/engine/fault.ts';

/** What commander quotes in its messages: the option, argument or command that is wrong. */
const quoted = /'([^']*)'/;

/** A fault that says what commander found; the names known at that place come from `program`. */
export function commandLineFault(error: CommanderError, program: Command, argv: readonly string[]): Fault {
  const name = quoted.exec(error.message)?.[1] ?? '';
  const command = program.commands.find((candidate) => candidate.name() === argv.find((text) => !text.startsWith('-')));
  const place = command === undefined ? 'zhili' : `zhili ${command.name()}`;
  switch (error.code) {
    case 'commander.unknownCommand':
      return {
        code: 'unknownCommand',
        path: 'zhili',
        value: name,
        expected: nearestOf(
          name,
          program.commands.map((candidate) => candidate.name()),
        ),
      };
    case 'commander.unknownOption': {
      const known = [...(command ?? program).options, ...program.options].flatMap(({ long }) => long ?? []);
      return { code: 'unknownOption', path: place, value: name, expected: nearestOf(name, [...new Set(known)]) };
    }
    case 'commander.missingArgument':
      return { code: 'missingArgument', path: `${place} ${name.toUpperCase()}` };
    case 'commander.excessArguments': {
      const { args, registeredArguments } = command ?? program;
      return { code: 'excessArgument', path: place, value: args[registeredArguments.length] ?? '' };
    }
    case 'commander.optionMissingArgument':
      return { code: 'missingOptionValue', path: `${place} ${name}` };
    case 'commander.missingMandatoryOptionValue':
      return { code: 'missingArgument', path: `${place} ${name}` };
    default:
      return { code: 'commandLine', path: place, value: error.message };
  }
}
