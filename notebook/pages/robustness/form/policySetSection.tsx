import { CaseChoice } from '../../../experiment/form/caseChoice.tsx';
import { PolicySection } from '../../compare/settings/policySection.tsx';

/** Which county, which policies, and with which of them the others are compared. */
export function PolicySetSection() {
  return (
    <>
      <CaseChoice />
      <PolicySection />
    </>
  );
}
