export { findLanguage } from './find-language';
export { findCourt, findTerritory } from './find-territory';
export {
  courtByCode,
  JUVENILE_COURTS,
  type JuvenileCourt,
  type Language,
  languageByTag,
  LANGUAGES,
  TERRITORIES,
  territoriesOf,
  type Territory,
  territoryByCode,
} from './reference.data';
