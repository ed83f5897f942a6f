export { OccurrenceCareResolver } from './occurrence-care.resolver';
export { OccurrenceCareService } from './occurrence-care.service';
