export { NetworkLinkService } from './network-link.service';
export { SharingResolver } from './sharing.resolver';
export { SharingService } from './sharing.service';
