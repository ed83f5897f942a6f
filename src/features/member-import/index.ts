export { type Decoded, decode, type Encoding, ENCODINGS } from './decode';
export { type Delimiter, DELIMITERS } from './delimiter';
export { errorFile, isOurs } from './error-file';
export { headingOf } from './headings';
export { ImportFileError, type ImportFileErrorCode, TargetNetworkError } from './member-import.errors';
export { type ImportInput, MemberImportService } from './member-import.service';
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
export type { ImportOutcome, ImportProgress } from './outcome';
export { parseMembers } from './parse';
export { type Problem, type ProblemCode, problemText, type Severity } from './problems';
export type { TargetNetwork } from './target-network';
