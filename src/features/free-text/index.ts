export { passFreeText, type FreeTextRule, type Passed } from './free-text';
export { passLocalized, type LocalizedEntry } from './localized';
