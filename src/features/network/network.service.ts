import type { Keyset, KeysetList } from '../../persistence/keyset';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import type { PageArgs } from '../../shared/page';
import type { Selection } from '../../shared/selection';
import { networkRead } from './network.read';
import type { Network } from './network.types';

const networks: KeysetList<Network> = {
  name: 'networks',
  model: networkRead,
  keys: [{ sql: (a) => `${a}.id`, type: 'uuid' }],
  where: () => 'true',
};

/** Networks and their tree. */
export class NetworkService {
  constructor(
    private readonly reads: Reads,
    private readonly keyset: Keyset,
  ) {}

  async byId(actor: Actor, id: string, selection: Selection): Promise<Network | null> {
    const uuid = this.reads.ids.decode(id);
    return uuid === null ? null : this.reads.one(actor, networkRead, selection, uuid);
  }

  /** A network by its id in the database. */
  byUuid(actor: Actor, uuid: string, selection: Selection): Promise<Network | null> {
    return this.reads.one(actor, networkRead, selection, uuid);
  }

  list(actor: Actor, page: PageArgs, selection: Selection) {
    return this.keyset.page(actor, networks, selection, page);
  }
}
