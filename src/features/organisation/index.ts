export { OrganisationResolver } from './organisation.resolver';
export { OrganisationService } from './organisation.service';
