import type { Pool } from 'pg';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { STEP, type Audience } from '../../shared/audience';
import type { DataKind } from '../../shared/data-kind';
import { InvalidInput } from '../../shared/errors';
import type { GlobalIds } from '../../shared/ids';
import { requireStepUp } from '../../shared/step-up';
import type { AuditService } from '../audit';
import { LOCK_NETWORK, requireOrganiser } from '../network';
import type { SharingDirectionName } from './sharing.entity';
import { DELETE_RULES, INSERT_RULES, SET_CARDS_UP_TO } from './sharing.sql';

export interface NewSharing {
  readonly networkId: string;
  readonly rules: readonly {
    readonly kind: DataKind;
    readonly direction: SharingDirectionName;
    readonly audience: Audience;
  }[];
  readonly cardsUpTo: Audience;
}

/** What a network shares with those above and below it, and how far its members' cards go at most. */
export class SharingService {
  constructor(
    private readonly pool: Pool,
    private readonly ids: GlobalIds,
    private readonly audit: AuditService,
  ) {}

  /**
   * Puts new rules in the place of the old. They are in force with the next request, and sockets of those who
   * see less now are closed within seconds; no member's row is touched.
   * @returns the network's id
   * @throws NotSignedIn, StepUpRequired, NotFound, InvalidInput
   */
  async set(actor: Actor, input: NewSharing): Promise<string> {
    const id = requireOrganiser(actor, this.ids.decode(input.networkId));
    requireStepUp(actor);
    const rules = input.rules.map(({ kind, direction, audience }) => ({
      kind,
      direction,
      step: STEP[audience],
    }));
    if (rules.some(({ step }) => step !== STEP.NETWORK && step !== STEP.LINKED)) {
      throw new InvalidInput('A rule is for NETWORK or LINKED.', 'rules');
    }
    if (new Set(rules.map((r) => `${r.kind} ${r.direction}`)).size < rules.length) {
      throw new InvalidInput('There is one rule for each kind of data and direction.', 'rules');
    }
    if (input.cardsUpTo === 'ME') {
      throw new InvalidInput('Cards reach the network itself at least.', 'cardsUpTo');
    }
    await inTransaction(this.pool, async (tx) => {
      await tx.query(LOCK_NETWORK, [id]);
      await tx.query(DELETE_RULES, [id]);
      await tx.query(INSERT_RULES, [id, JSON.stringify(rules)]);
      await tx.query(SET_CARDS_UP_TO, [id, STEP[input.cardsUpTo]]);
      const said = input.rules.map((r) => `${r.kind} ${r.direction} ${r.audience}`).sort();
      const details = { rules: said.join(', '), cardsUpTo: input.cardsUpTo };
      await this.audit.record(tx, actor, { kind: 'SHARING_CHANGED', networkId: id, details });
    });
    return id;
  }
}
