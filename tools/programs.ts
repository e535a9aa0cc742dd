import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program of the system that tests drive and npm does not bring. */
export interface Program {
  readonly name: string;
  /** Environment variable that names the executable. */
  readonly variable: string;
  /** Names to look for on the search path; the first is the Debian package, too, where none is named. */
  readonly commands: readonly [string, ...string[]];
  /** Debian packages that bring it and what it needs. */
  readonly packages?: readonly [string, ...string[]];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Path of the executable: what the program's variable names, else the first found on the search path; undefined where
 * there is none. A variable that names no executable is no program: nothing else is taken instead.
 */
export function findProgram({ variable, commands }: Program, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env[variable];
  if (named !== undefined && named !== '') return isExecutable(named) ? named : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(isExecutable);
}

const packagesOf = ({ packages, commands }: Program): readonly string[] => packages ?? [commands[0]];

/** The system packages (Debian) that would bring a missing program; none if it is there, or sought at a named place. */
export function neededPackages(program: Program, env: NodeJS.ProcessEnv = process.env): readonly string[] {
  const isMissing = findProgram(program, env) === undefined && (env[program.variable] ?? '') === '';
  return isMissing ? packagesOf(program) : [];
}

/** Why `findProgram` found nothing and what helps, for a person. */
export function missingProgram(program: Program, env: NodeJS.ProcessEnv = process.env): string {
  const { name, variable, commands } = program;
  const named = env[variable];
  return named !== undefined && named !== ''
    ? `${name} is missing: ${variable} names no executable (${named})`
    : `${name} is missing: none of ${commands.join(', ')} on the search path; install ${packagesOf(program).join(' ')} or set ${variable}`;
}
