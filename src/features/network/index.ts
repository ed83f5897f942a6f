export { NetworkResolver } from './network.resolver';
export { NetworkService } from './network.service';
export { mayOrganise } from './network.policy';
export { networkRead } from './network.read';
export { Network, NetworkConnection } from './network.types';
export { NetworkLink, NetworkRow, type NetworkKindName } from './network.entity';
