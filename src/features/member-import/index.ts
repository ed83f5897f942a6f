export { type Decoded, decode, type Encoding, ENCODINGS } from './decode';
export { isDelimiter } from './delimiter';
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
export {
  type ImportCounts,
  type ImportOutcome,
  type ImportProgress,
  ROW_OUTCOMES,
  type RowOutcome,
  type RowOutcomeName,
} from './outcome';
export { type Answer, ANSWERS } from './plan/plan';
export { parseMembers } from './parse';
export { type Problem, type ProblemCode, problemText, quoted, type Severity } from './problems';
export { readCourts, readLanguages } from './values';
export type { TargetNetwork } from './target-network';
