import type { Keyset, KeysetList } from '../../persistence/keyset';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import type { PageArgs } from '../../shared/page';
import type { Selection } from '../../shared/selection';
import type { NetworkKindName } from './network.entity';
import { networkRead } from './network.read';
import { NAMED } from './network.sql';
import type { Network } from './network.types';

const keys = [{ sql: (a: string) => `${a}.id`, type: 'uuid' }];

const networks: KeysetList<Network> = {
  name: 'networks',
  model: networkRead,
  keys,
  where: (a, params) =>
    `(${params.arg('kind', 'text')} IS NULL OR ${a}.kind = ${params.arg('kind', 'text')})
     AND ${NAMED(a, params.arg('search', 'text'))}`,
};

const childrenOf: KeysetList<Network> = {
  name: 'network-children',
  model: networkRead,
  keys,
  where: (a, params) => `${a}.parent_id = ${params.arg('parentId', 'uuid')}`,
};

export interface NetworkFilter {
  readonly kind?: NetworkKindName | null;
  /** The beginning of a word of the name, in any of its languages. */
  readonly search?: string | null;
}

/** Networks, as people find them. */
export class NetworkService {
  constructor(
    private readonly reads: Reads,
    private readonly keyset: Keyset,
  ) {}

  async byId(actor: Actor, id: string, selection: Selection): Promise<Network | null> {
    const uuid = this.reads.ids.decode(id);
    return uuid === null ? null : this.byUuid(actor, uuid, selection);
  }

  byUuid(actor: Actor, uuid: string, selection: Selection): Promise<Network | null> {
    return this.reads.one(actor, networkRead, selection, uuid);
  }

  list(actor: Actor, filter: NetworkFilter, page: PageArgs, selection: Selection) {
    const args = { kind: filter.kind ?? null, search: filter.search ?? null };
    return this.keyset.page(actor, networks, selection, page, args);
  }

  /** The networks right below one. */
  childrenOf(actor: Actor, parentId: string, page: PageArgs, selection: Selection) {
    return this.keyset.page(actor, childrenOf, selection, page, { parentId });
  }
}
