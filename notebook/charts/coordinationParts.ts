export {
  type CoordinationAccount,
  type CoordinationParts,
  coordinationAccounts,
  coordinationParts,
} from '../../report/official/coordinationParts.ts';
