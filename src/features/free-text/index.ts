export { passFreeText, type FreeTextRule, type Passed } from './free-text';
export { passLocalized, type LocalizedEntry } from './localized';
export { mentionsIn, renderMarkdown } from './markdown';
export type { MentionNames, MentionTarget, NamedMention } from './mentions';
