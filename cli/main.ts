import { CommanderError } from 'commander';
import { faultText } from '../locales/faultText.ts';
import { textsOf } from '../locales/texts.ts';
import { type Fault, FaultError } from '../sim/engine/fault.ts';
import { commandLineFault } from './commandLineFault.ts';
import { exitCodes } from './exitCodes.ts';
import type { Host } from './host.ts';
import { buildProgram } from './program.ts';
import { withoutSecrets } from './queue/queueUrl.ts';
import { readerLanguage } from './readerLanguage.ts';

/**
 * Runs the command that `host.argv` names and resolves with the exit code: 0 done, 1 some runs failed or a file is
 * incomplete, 2 bad input, 130 interrupted. Never rejects; a stack trace is shown with ZHILI_DEBUG=1 only.
 */
export async function main(given: Host): Promise<number> {
  // Whatever is told, be it of a mistyped command, holds no password.
  const host: Host = { ...given, message: (text) => given.message(withoutSecrets(text)) };
  const { language, fault } = readerLanguage(host.argv, host.env);
  const tell = (faults: readonly Fault[]) => {
    for (const one of faults) host.message(`${faultText(one, language)}\n`);
  };
  if (fault !== undefined) {
    tell([fault]);
    return exitCodes.badInput;
  }
  let exit: number = exitCodes.done;
  const program = buildProgram(host, textsOf(language), (code) => {
    exit = code;
  });
  try {
    await program.parseAsync(host.argv, { from: 'user' });
    return exit;
  } catch (thrown) {
    if (host.env.ZHILI_DEBUG === '1' && thrown instanceof Error) host.message(`${thrown.stack}\n`);
    if (thrown instanceof CommanderError) {
      if (thrown.exitCode === 0) return exitCodes.done;
      if (thrown.code !== 'commander.help') tell([commandLineFault(thrown, program, host.argv)]);
      return exitCodes.badInput;
    }
    if (thrown instanceof FaultError) {
      tell(thrown.faults);
      return exitCodes.badInput;
    }
    tell([
      { code: 'unexpectedError', path: 'zhili', value: thrown instanceof Error ? thrown.message : String(thrown) },
    ]);
    return exitCodes.incomplete;
  }
}
