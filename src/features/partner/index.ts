export { Partner, PartnerKey } from './partner.entity';
export { PartnerService } from './partner.service';
