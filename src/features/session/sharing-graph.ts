import { STEP } from '../../shared/audience';
import { DATA_KINDS, forEachKind, type DataKind, type NetworksByKind } from '../../shared/data-kind';

/** By way of which networks a person sees data of each kind, and on which step. */
export interface Sight {
  readonly near: NetworksByKind;
  readonly linked: NetworksByKind;
}

/** What networks share, as it is read at one moment (times in seconds since 1970). */
export interface SharedRow {
  sharing: number;
  now: number;
  networks: [id: string, parentId: string | null, cardsUpTo: number][];
  rules: [networkId: string, kind: DataKind, direction: 'ANCESTORS' | 'DESCENDANTS', step: number][];
  links: [fromId: string, toId: string, kinds: DataKind[], expiresAt: number | null][];
}

/** That a network lets data of a kind be seen on a step. */
interface Grant {
  readonly networkId: string;
  readonly kind: DataKind;
  readonly step: number;
}

/** How many sets of networks are remembered; there are few more sets than networks. */
const REMEMBERED = 10_000;

/** The networks, their rules and their agreements, as of one version. */
export class SharingGraph {
  readonly version: number;
  /** When the first agreement runs out: from then on another graph holds. */
  readonly until: number;
  private readonly parents = new Map<string, string | null>();
  private readonly cardsUpTo = new Map<string, number>();
  /** What members of a network are let see by its descendants and by agreements. */
  private readonly toMembers = new Map<string, Grant[]>();
  /** What members of a network and of all below it are let see. */
  private readonly toBelow = new Map<string, Grant[]>();
  private readonly known = new Map<string, Sight>();

  constructor(row: SharedRow) {
    this.version = row.sharing;
    this.until = Math.min(...row.links.map((link) => link[3] ?? Infinity));
    for (const [id, parentId, cardsUpTo] of row.networks) {
      this.parents.set(id, parentId);
      this.cardsUpTo.set(id, cardsUpTo);
    }
    for (const [networkId, kind, direction, step] of row.rules) {
      const grant = { networkId, kind, step };
      if (direction === 'DESCENDANTS') this.add(this.toBelow, networkId, grant);
      else for (const id of this.above(networkId)) this.add(this.toMembers, id, grant);
    }
    for (const [fromId, toId, kinds] of row.links)
      for (const kind of kinds) {
        this.add(this.toMembers, fromId, { networkId: toId, kind, step: STEP.LINKED });
        this.add(this.toMembers, toId, { networkId: fromId, kind, step: STEP.LINKED });
      }
  }

  /** What a member of these networks sees. Equal sets get the same object. */
  sightOf(networkIds: readonly string[]): Sight {
    const key = networkIds.join();
    const known = this.known.get(key);
    if (known) return known;
    const sight = this.workOut(networkIds);
    if (this.known.size >= REMEMBERED) this.known.clear();
    this.known.set(key, sight);
    return sight;
  }

  private workOut(networkIds: readonly string[]): Sight {
    const grants = networkIds.flatMap((id) => [
      ...(this.toMembers.get(id) ?? []),
      ...this.above(id).flatMap((above) => this.toBelow.get(above) ?? []),
    ]);
    if (grants.length === 0) return { near: forEachKind(networkIds), linked: forEachKind([]) };
    const on = (step: number, own: readonly string[]): NetworksByKind => {
      const byKind = DATA_KINDS.map((kind): [DataKind, readonly string[]] => {
        const shared = grants.filter((grant) => grant.kind === kind && grant.step === step);
        return [kind, [...new Set([...own, ...shared.map((grant) => grant.networkId)])]];
      });
      return Object.fromEntries(byKind) as NetworksByKind;
    };
    return { near: on(STEP.NETWORK, networkIds), linked: on(STEP.LINKED, []) };
  }

  private above(networkId: string): string[] {
    const ids: string[] = [];
    for (let id = this.parents.get(networkId); id; id = this.parents.get(id)) ids.push(id);
    return ids;
  }

  /** Notes a grant, unless the network lets cards be seen only on nearer steps. */
  private add(grants: Map<string, Grant[]>, id: string, grant: Grant): void {
    const { networkId, kind, step } = grant;
    if (kind === 'CARDS' && (this.cardsUpTo.get(networkId) ?? 0) < step) return;
    const there = grants.get(id);
    if (there) there.push(grant);
    else grants.set(id, [grant]);
  }
}
