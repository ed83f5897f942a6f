export { NetworkRow, type NetworkKindName } from './network.entity';
export { mayOrganise, requireOrganiser } from './network.policy';
export { networkRead } from './network.read';
export { NetworkResolver } from './network.resolver';
export { LOCK_NETWORK, NAMED } from './network.sql';
export { NetworkService } from './network.service';
export { NetworkTreeResolver } from './network-tree.resolver';
export { NetworkTreeService } from './network-tree.service';
export { Network, NetworkConnection } from './network.types';
