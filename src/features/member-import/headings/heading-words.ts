import type { MemberField } from '../member-import.types';

/**
 * Headings by field in one language, parted by commas; case, accents, dots and hyphens do not matter.
 * `fullNameFamilyFirst` is a whole name that begins with the family name.
 */
export type HeadingWords = Readonly<Partial<Record<MemberField | 'fullNameFamilyFirst', string>>>;
