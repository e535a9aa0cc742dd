import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { SensitivityResult } from '../../sim/analysis/sensitivity/sensitivity.ts';
import { pawnSentences, regionalSentences } from './boundSentence.ts';
import { cautionSentence } from './cautionText.ts';
import { factorialSentences, morrisSentences, tornadoSentences } from './effectSentence.ts';
import { graveCaution, type SensitivityMethod } from './sensitivityMethod.ts';
import type { SensitivityNames } from './sensitivityNames.ts';
import { emulatorSentence, emulatorSentences, sobolSentences } from './varianceSentence.ts';

/**
 * What a method says of a response, in sentences made of the result. An order is claimed only where intervals lie apart, an influence only where an
 * interval lies above what no influence gives; where the method must not be used, that and why. Empty where the result does not have the method.
 *
 *     sensitivitySentence(result, 'sobol', namesOf(document, 0, texts), texts)
 */
export function sensitivitySentence(
  result: SensitivityResult,
  method: SensitivityMethod,
  names: SensitivityNames,
  texts: Texts,
): string {
  if (result[method] === undefined) return '';
  const t = texts.sensitivity;
  const grave = graveCaution(result, method);
  if (grave === undefined) return sentencesOf(result, method, names, texts).join(texts.report.sentenceGap);
  const text = cautionSentence(grave, texts);
  const mustNot = fill(t.sentence.mustNot, { method: t.methods[method], response: names.response, text });
  const q2 =
    method === 'emulator' && Number.isFinite(result.emulator!.q2) ? [emulatorSentence(result.emulator!, texts)] : [];
  return [mustNot, ...q2].join(texts.report.sentenceGap);
}

function sentencesOf(
  result: SensitivityResult,
  method: SensitivityMethod,
  names: SensitivityNames,
  texts: Texts,
): string[] {
  switch (method) {
    case 'sobol':
      return sobolSentences(result.sobol!, result, names, texts);
    case 'emulator':
      return emulatorSentences(result.emulator!, names, texts);
    case 'morris':
      return morrisSentences(result.morris!, result, names, texts);
    case 'tornado':
      return tornadoSentences(result.tornado!, names, texts);
    case 'factorial':
      return factorialSentences(result.factorial!, names, texts);
    case 'pawn':
      return pawnSentences(result.pawn!, names, texts);
    case 'regional':
      return regionalSentences(result.regional!, names, texts);
  }
}
