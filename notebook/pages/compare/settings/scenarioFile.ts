import type { CaseSpec } from '../../../../scenarios/caseSpec.ts';
import { builtInPolicies, policyTextOf } from '../../../../scenarios/catalogue.ts';
import { composePolicy, type Policy } from '../../../../scenarios/composePolicy.ts';
import { decodeText } from '../../../../scenarios/loader/checkText.ts';
import { parseCase } from '../../../../scenarios/loader/parseCase.ts';
import { parsePolicy } from '../../../../scenarios/loader/parsePolicy.ts';
import { limits } from '../../../../scenarios/question/limits.ts';
import type { OwnFile } from '../../../../scenarios/question/question.ts';

export type ScenarioFile =
  | { readonly kind: 'case'; readonly file: OwnFile; readonly spec: CaseSpec }
  | { readonly kind: 'policy'; readonly file: OwnFile; readonly policy: Policy };

/**
 * A case or a policy from the bytes of a file, told apart by what it states. Throws one `FaultError` with all faults, with their lines:
 * `tooLarge`, `badEncoding`, those of the loader, `unknownPolicy` where it extends one that is not built in.
 */
export function readScenarioFile(name: string, bytes: Uint8Array): ScenarioFile {
  const text = decodeText(bytes, { name, limits: { bytes: limits.fileBytes, tokenLength: limits.fileBytes } });
  const file = { name, text };
  if (statesPolicy(text)) {
    return { kind: 'policy', file, policy: composePolicy(parsePolicy(text, { name }), builtInPolicies) };
  }
  return { kind: 'case', file, spec: parseCase(text, { name }) };
}

/** Levers or what they are built on, and no facts of a county. */
const statesPolicy = (text: string): boolean =>
  /^["']?(levers|extends)["']?\s*:/m.test(text) && !/^["']?(constants|targets|institutions)["']?\s*:/m.test(text);

/** A policy file to start from: two policies combined, two levers moved, under an id that no built-in policy has. */
export const policyTemplate = (): string =>
  policyTextOf('conditional')
    .replaceAll(/^#.*\n/gm, '')
    .replace(/^id: .*$/m, 'id: my-policy');
