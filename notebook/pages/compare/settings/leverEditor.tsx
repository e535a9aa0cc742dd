import { fill } from '../../../../locales/fill.ts';
import { type LeverKey, levers } from '../../../../models/governance/parameters/levers.ts';
import type { Policy } from '../../../../scenarios/composePolicy.ts';
import { type LeverGroup, leverGroupKeys, leverGroups } from '../../../../scenarios/leverGroups.ts';
import { leverProvenanceOf } from '../../../../scenarios/provenance.ts';
import { leverId } from './faultPlaces.ts';
import { labelOf } from './labels.ts';
import { ParameterField } from './parameterField.tsx';
import { builtInOf, caseOfQuestion, type Mixture, mixtureOf } from './policyChoices.ts';
import { resetLever, setLever } from './policyEdits.ts';
import { useSettings } from './settingsContext.ts';
import { type StaffShareKey, staffShareKeys } from './staffShareSums.ts';
import { StaffShares } from './staffShares.tsx';

const definitionOf = new Map(levers.map((definition) => [definition.key, definition]));

const isStaffShare = (key: LeverKey): key is StaffShareKey => staffShareKeys.some((one) => one === key);

/** All levers of a mixture, in groups that say how many of theirs are moved. */
export function LeverEditor({ mixture }: { readonly mixture: Mixture }) {
  const { state } = useSettings();
  const spec = caseOfQuestion(state.question.value);
  const preset = builtInOf(mixture.base, spec);
  const policy = mixtureOf(mixture, spec);
  return (
    <div class="settings-levers">
      {leverGroupKeys.map((group) => (
        <Group key={group} group={group} mixture={mixture} policy={policy} preset={preset} />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly mixture: Mixture;
  readonly policy: Policy;
  readonly preset: Policy;
}

function Group({ group, ...props }: GroupProps & { readonly group: LeverGroup }) {
  const { words } = useSettings();
  const keys: readonly LeverKey[] = leverGroups[group];
  const moved = keys.filter((key) => props.mixture.levers[key] !== undefined).length;
  return (
    <details class="settings-group">
      <summary>
        <span>{words.leverGroups[group]}</span>
        {moved === 0 ? null : <MovedCount n={moved} />}
      </summary>
      {keys.map((key) => (
        <LeverField key={key} lever={key} {...props} />
      ))}
    </details>
  );
}

export function MovedCount({ n }: { readonly n: number }) {
  const { words } = useSettings();
  return <span class="settings-moved">≠ {n === 1 ? words.policies.movedOne : fill(words.policies.moved, { n })}</span>;
}

function LeverField({ lever, mixture, policy, preset }: GroupProps & { readonly lever: LeverKey }) {
  const { state, texts, words } = useSettings();
  const { authorityCommunity, authorityTownship } = policy.levers;
  const disordered = lever === 'authorityCommunity' && !(Number(authorityCommunity) <= Number(authorityTownship));
  return (
    <ParameterField
      id={leverId(mixture.id, lever)}
      definition={definitionOf.get(lever)!}
      value={policy.levers[lever]}
      preset={preset.levers[lever]}
      provenance={leverProvenanceOf(preset, lever)}
      invalid={disordered}
      onValue={(value, gesture) => state.edit((question) => setLever(question, mixture.id, lever, value), gesture)}
      onReset={() => state.edit((question) => resetLever(question, mixture.id, lever))}
    >
      {isStaffShare(lever) ? <StaffShares mixture={mixture} policy={policy} share={lever} /> : null}
      {disordered ? (
        <p class="settings-problem" role="alert">
          {fill(words.shares.order, {
            community: `${labelOf('authorityCommunity', texts)} ${authorityCommunity}`,
            township: `${labelOf('authorityTownship', texts)} ${authorityTownship}`,
          })}
        </p>
      ) : null}
    </ParameterField>
  );
}
