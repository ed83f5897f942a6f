export { type Decoded, decode, type Encoding } from './decode';
export { type Delimiter } from './delimiter';
export { errorFile } from './error-file';
export { headingOf } from './headings';
export { ImportFileError, type ImportFileErrorCode } from './member-import.errors';
export {
  DEFAULT_LIMITS,
  type ImportLimits,
  MEMBER_FIELDS,
  type MemberColumn,
  type MemberField,
  type MemberKind,
  type MemberRecord,
  type MemberRole,
  type ParsedMembers,
  type ParsedRow,
  type ParseOptions,
} from './member-import.types';
export { parseMembers } from './parse';
export type { Problem, ProblemCode, Severity } from './problems';
