export { type PolicyStyle, stylesOf } from '../../report/encoding/policyStyle.ts';
