export { passFreeText, type FreeTextRule, type Passed } from './free-text';
