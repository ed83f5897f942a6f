import type { AvailabilityName, ThemeName } from '../guardian';
import type { Encoding } from './decode';
import type { Problem } from './problems';
import type { WorkbookFormat } from './workbook/kind';

/** What a column may hold. `phone` and `notes` are recognised so that they can be left out on purpose. */
export const MEMBER_FIELDS = [
  'externalId', 'givenName', 'familyName', 'fullName', 'email', 'phone', 'territory', 'city', 'languages', 'kind',
  'experienceSince', 'listedOn', 'trainedOn', 'court', 'themes', 'availability', 'caseload', 'caseloadCeiling', 'roles',
  'mentor', 'joinedOn', 'notes',
] as const; // prettier-ignore
export type MemberField = (typeof MEMBER_FIELDS)[number];

export type MemberKind = 'VOLUNTEER' | 'EMPLOYED' | 'SELF_EMPLOYED';
export type MemberRole =
  'GUARDIAN' | 'ASPIRING_GUARDIAN' | 'MENTOR' | 'ORGANISER' | 'MODERATOR' | 'TERRITORIAL_CONTACT';

/** A column of the file and what was made of it. */
export interface MemberColumn {
  /** As written in the file. */
  readonly heading: string;
  /** Null for a heading that no language knows, or that repeats a field already taken. */
  readonly field: MemberField | null;
  /** False for columns whose values are left behind: unknown ones, telephone numbers, notes. */
  readonly imported: boolean;
  /** For `fullName`: the family name stands first. */
  readonly familyFirst: boolean;
}

/** One person as the file describes them, understood. Dates are ISO 8601 calendar dates. */
export interface MemberRecord {
  readonly externalId?: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Lower-case. */
  readonly email?: string;
  /** ISO 3166-1 or 3166-2. */
  readonly territoryCode?: string;
  readonly city?: string;
  /** BCP 47 tags, none twice, in the order of the file. */
  readonly languages: readonly string[];
  readonly kind?: MemberKind;
  /** Calendar year. */
  readonly experienceSince?: number;
  readonly listedOn?: string;
  readonly trainedOn?: string;
  /** Codes of juvenile courts; empty where the row names none. */
  readonly courtCodes: readonly string[];
  readonly themes: readonly ThemeName[];
  readonly availability?: AvailabilityName;
  /** How many children, and at most how many: numbers alone. */
  readonly caseload?: number;
  readonly caseloadCeiling?: number;
  readonly roles: readonly MemberRole[];
  readonly joinedOn?: string;
}

/** A row below the headings. Without `member` it cannot be imported and its problems say why. */
export interface ParsedRow {
  /** Line of the file on which the row begins, counted from 1. */
  readonly line: number;
  /** The cells as written, those of notes emptied. */
  readonly raw: readonly string[];
  readonly member?: MemberRecord;
  /** What a row says that repeats an address or identifier of a row above: somebody has to decide about it. */
  readonly repeated?: MemberRecord;
  readonly problems: readonly Problem[];
}

export interface ParsedMembers {
  readonly format: 'CSV' | WorkbookFormat;
  /** Null for workbooks, which say it themselves. */
  readonly encoding: Encoding | null;
  /** A line in which a wrong choice of encoding would show. */
  readonly sample: string;
  /** Null for workbooks. */
  readonly delimiter: string | null;
  /** The sheet that was read, and all there are to choose from; null and none for text. */
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  /** Line of the file with the headings, counted from 1. */
  readonly headingRow: number;
  readonly columns: readonly MemberColumn[];
  readonly rows: readonly ParsedRow[];
}

export interface ParseOptions {
  /** Country whose provinces and ways with names the file follows; ISO 3166-1 alpha-2, Italy by default. */
  readonly country?: string;
  /** Overrides what was found out about the bytes. */
  readonly encoding?: Encoding;
  /** One character. */
  readonly delimiter?: string;
  /** The sheet of a workbook to read; without it the first one with the most known headings. */
  readonly sheet?: string;
  /** Overrides by heading: another field, or null to leave the column out. */
  readonly fields?: Readonly<Record<string, MemberField | null>>;
  /** Language of problem messages; Italian or English. */
  readonly language?: string;
  /** Today as ISO date; dates after it are refused. */
  readonly today?: string;
  readonly limits?: Partial<ImportLimits>;
}

/** What a file may be at most. */
export interface ImportLimits {
  readonly bytes: number;
  readonly columns: number;
  readonly rows: number;
  /** Characters of one row. */
  readonly rowLength: number;
  /** Cells of all sheets of a workbook, empty ones between filled ones included. */
  readonly cells: number;
  /** Bytes of a workbook when it is unpacked. */
  readonly unpacked: number;
  /** Reading may take so long, and so much memory. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** 20,000 rows as offices keep them take about 4 MB. */
export const DEFAULT_LIMITS: ImportLimits = {
  bytes: 16 * 1024 * 1024,
  columns: 200,
  rows: 50_000,
  rowLength: 32_768,
  cells: 1_000_000,
  unpacked: 64 * 1024 * 1024,
  seconds: 30,
  megabytes: 256,
};
