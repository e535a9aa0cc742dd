import { basename, dirname } from 'node:path';
import { scenarioCalibration } from '../../../ledger/scenario/scenarioCalibration.ts';
import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { yamlText } from '../../../scenarios/question/yamlText.ts';
import type { Host } from '../../host.ts';
import { OutputWriter } from '../../output/outputWriter.ts';
import type { ReadFile } from '../../report/ledger/ledgerText.ts';

/** Whether the files of a scenario that were asked for are there: the case, and a calibration of it. */
export function writeScenario({ scenario }: ReadFile, host: Host, texts: Texts): boolean {
  if (scenario === undefined) return true;
  const { scenario: t } = texts.ledgerScenario;
  const { spec, text: caseText, choice } = scenario;
  const calibration = choice.calibration === undefined ? undefined : scenarioCalibration(spec);
  const files = [
    { path: choice.file, text: caseText, said: t.written },
    ...(calibration === undefined
      ? []
      : [{ path: choice.calibration!, text: yamlText(calibration), said: t.calibration }]),
  ];
  let isComplete = choice.calibration === undefined || calibration !== undefined;
  if (!isComplete) host.message(`${t.noTargets}\n`);
  for (const { path, text, said } of files) {
    const out = new OutputWriter(dirname(path), host.files, texts, (message) => host.message(message));
    out.whole(basename(path), text);
    if (out.finish()) host.message(`${fill(said, { file: path })}\n`);
    else isComplete = false;
  }
  return isComplete;
}
