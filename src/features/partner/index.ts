export {
  PartnerAssertionRow,
  PartnerGrantRow,
  PartnerJwkRow,
  PartnerKeyRow,
  PartnerRow,
  PartnerTokenRow,
} from './partner.entity';
export { PartnerAccessService } from './partner-access.service';
export { partnerNews } from './partner.news';
export { PartnerResolver } from './partner.resolver';
export { PartnerService, type PartnerNews } from './partner.service';
export { InvalidRequest, TokenError } from './token/token.errors';
export { TokenService } from './token/token.service';
