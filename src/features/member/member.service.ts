import type { Keyset, KeysetList } from '../../persistence/keyset';
import type { Params } from '../../persistence/read/params';
import type { Actor } from '../../shared/actor';
import type { PageArgs } from '../../shared/page';
import { searchWords } from '../../shared/search-words';
import type { Selection } from '../../shared/selection';
import type { MembershipRoleName } from '../membership';
import { memberRead, suspensionRead } from './member.read';
import type { Member, Suspension } from './member.types';
import { hasName } from './name-search';

export interface MemberFilter {
  readonly roles?: readonly MembershipRoleName[] | null;
  readonly search?: string | null;
}

/** Members by name; who has no card stands under the name itself. */
function membersWhere(filtered: { roles: boolean; search: boolean }): KeysetList<Member> {
  const conditions = (a: string, params: Params) => [
    `${a}.network_id = ${params.arg('networkId', 'uuid')}`,
    ...(filtered.roles ? [`${a}.roles && ${params.arg('roles', 'text[]')}`] : []),
    ...(filtered.search ? [hasName(`${a}c`, `${a}p.display_name`, params.arg('search', 'text'))] : []),
  ];
  return {
    name: 'members',
    model: memberRead,
    keys: [
      { sql: (a) => `coalesce(${a}c.name_key, fold(${a}p.display_name) COLLATE "C")`, type: 'text' },
      { sql: (a) => `${a}.person_id`, type: 'uuid' },
    ],
    where: (a, params) => conditions(a, params).join(' AND '),
  };
}

const suspensions: KeysetList<Suspension> = {
  name: 'suspensions',
  model: suspensionRead,
  keys: [{ sql: (a) => `${a}.id`, type: 'uuid' }],
  descending: true,
  where: (a, params) => `${a}.network_id = ${params.arg('networkId', 'uuid')}`,
};

/** Who is in a network, as the actor may know it. */
export class MemberService {
  constructor(private readonly keyset: Keyset) {}

  /**
   * The members the actor sees, by name; with `roles` those who have one of them, with `search` those with a
   * word that starts like each word of it.
   * @throws InvalidInput
   */
  members(actor: Actor, networkId: string, filter: MemberFilter, page: PageArgs, selection: Selection) {
    const roles = filter.roles ?? null;
    const search = searchWords(filter.search);
    const list = membersWhere({ roles: roles !== null, search: search !== '' });
    const variant = `${roles ? 'r' : ''}${search ? 's' : ''}`;
    return this.keyset.page(
      actor,
      list,
      selection,
      page,
      { networkId, ...(roles && { roles }), ...(search && { search }) },
      undefined,
      variant,
    );
  }

  /** Suspensions that last, newest first. */
  suspensions(actor: Actor, networkId: string, page: PageArgs, selection: Selection) {
    return this.keyset.page(actor, suspensions, selection, page, { networkId });
  }
}
