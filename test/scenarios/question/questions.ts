import fc from 'fast-check';
import type { ParameterDefinition } from '../../../models/governance/parameters/definition.ts';
import { levers } from '../../../models/governance/parameters/levers.ts';
import { parameters } from '../../../models/governance/parameters/parameters.ts';
import { caseIds, policyIds } from '../../../scenarios/catalogue.ts';
import type { OwnFile, PolicyChoice, Question } from '../../../scenarios/question/question.ts';
import { nameOf } from '../../../scenarios/question/written.ts';

/** Text as readers write it: no control characters but what stands in a file, no halves of characters; what YAML and JSON escape is there. */
const characters = fc.constantFrom(
  ...'aZ09 -_:#"\'\\{}[]|>&*!%@`,~\u4e2d\u6587\u3000\u{20000}\u{1f642}\ufeff\u00a0\u2028',
);
const line = fc.string({ unit: characters, minLength: 1, maxLength: 20 });
const fileText = fc.string({ unit: fc.oneof(characters, fc.constantFrom('\n', '\t', '\r\n', ' ')), maxLength: 80 });
const id = fc.stringMatching(/^x[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);

const ownFile = (mark: string): fc.Arbitrary<OwnFile> =>
  fc.record({ name: line.map((name) => `${mark}${name}.yaml`), text: fileText });

function someValue(definition: ParameterDefinition): fc.Arbitrary<number | boolean | string> {
  if (definition.type === 'boolean') return fc.boolean();
  if (definition.type === 'option') return fc.constantFrom(...definition.options);
  const [low, high] = definition.bounds;
  if (definition.type === 'integer') return fc.integer({ min: low, max: high });
  // JSON has no -0.
  return fc.double({ min: low, max: high, noNaN: true }).map((value) => value + 0);
}

const some = (definitions: readonly ParameterDefinition[]) =>
  fc
    .subarray([...definitions], { maxLength: 6 })
    .chain((chosen) =>
      fc
        .tuple(...chosen.map(someValue))
        .map((values) => Object.fromEntries(chosen.map(({ key }, i) => [key, values[i]!]))),
    );

const base = fc.constantFrom('before', 'after', ...policyIds);

const choice: fc.Arbitrary<PolicyChoice> = fc.oneof(
  base.map((one): PolicyChoice => ({ kind: 'builtIn', id: one })),
  ownFile('/').map((file): PolicyChoice => ({ kind: 'file', file })),
  fc
    .record({ id, label: line.filter((label) => label.trim() !== ''), base, levers: some(levers) })
    .map((one): PolicyChoice => ({ kind: 'mixture', ...one })),
);

/** Any question that `checkQuestion` lets pass. */
export const questions: fc.Arbitrary<Question> = fc
  .record({
    case: fc.oneof(fc.constantFrom(...caseIds), ownFile('')),
    policies: fc.uniqueArray(choice, { minLength: 1, maxLength: 8, selector: nameOf }),
    place: fc.nat(7),
    days: fc.integer({ min: 1, max: 3650 }),
    seed: fc.oneof(fc.maxSafeNat(), fc.nat(9)),
    worlds: fc.oneof(
      fc.integer({ min: 1, max: 100_000 }).map((replicates) => ({ replicates })),
      fc
        .double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true })
        .map((precision) => ({ precision })),
    ),
    slice: fc.integer({ min: 1, max: 1000 }),
    settings: some(parameters),
  })
  .map(({ place, ...rest }) => ({ ...rest, reference: place % rest.policies.length }));
