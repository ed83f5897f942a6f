export { passFreeText, type FreeTextRule, type Passed } from './free-text';
export { CONFIRMATIONS, LikelyIdentifierError } from './free-text.types';
export { passLocalized, type LocalizedEntry } from './localized';
export { mentionsIn, renderMarkdown } from './markdown';
export type { MentionNames, MentionTarget, NamedMention } from './mentions';
export { passScreened, type Screened, type Writing } from './screened';
