export { SMALL_CELL } from './figures';
export { OrganisationResolver } from './organisation.resolver';
export { OrganisationService } from './organisation.service';
