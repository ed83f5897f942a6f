export { findLanguage } from './find-language';
export { findCourt, findTerritory } from './find-territory';
export {
  courtByCode,
  courtsOf,
  JUVENILE_COURTS,
  type JuvenileCourt,
  knownTerritory,
  languageByTag,
  LANGUAGES,
  TERRITORIES,
  territoriesOf,
  territoryByCode,
  territoryOf,
} from './reference.data';
export { ReferenceResolver } from './reference.resolver';
export { Court, Language, Territory } from './reference.types';
