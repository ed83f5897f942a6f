import type { Pool } from 'pg';
import type { Reads } from '../../persistence/read/reads';
import { anonymous, newcomer, partnerActor, type Actor } from '../../shared/actor';
import { STEP, type Audience } from '../../shared/audience';
import { forEachKind } from '../../shared/data-kind';
import { NotFound } from '../../shared/errors';
import type { Selection } from '../../shared/selection';
import { personOf } from '../../shared/person-of';
import { type Guardian, guardianRead } from '../guardian';
import { columnsOf, type CardChanges } from './card.changes';

/** With whose eyes a card is looked at: somebody on a step of the ladder, or a partner portal of its networks. */
export type Onlooker = Audience | 'PARTNERS';

/** A guardian and her own card. */
export class CardService {
  constructor(
    private readonly pool: Pool,
    private readonly reads: Reads,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /**
   * Changes the actor's card.
   * @returns the card as she sees it
   * @throws NotSignedIn, NotFound where she has none, InvalidInput, LikelyIdentifier
   */
  async change(actor: Actor, changes: CardChanges, selection: Selection): Promise<Guardian> {
    const personId = personOf(actor);
    const today = this.now().toISOString().slice(0, 10);
    const found = await this.pool.query<{ id: string; name: string }>(
      'SELECT id, name FROM guardian_card WHERE person_id = $1',
      [personId],
    );
    const [card] = found.rows;
    if (!card) throw new NotFound('You have no card in the directory.');
    const columns = columnsOf(changes, { name: card.name, today, language: actor.languages[0] });
    if (columns.size > 0) {
      // Only what changes is written. The names are those of `columnsOf`, never of the input.
      const set = [...columns.keys()].map((column, i) => `${column} = $${i + 2}`);
      await this.pool.query(`UPDATE guardian_card SET ${set.join(', ')} WHERE id = $1`, [
        card.id,
        ...columns.values(),
      ]);
    }
    return (await this.reads.one(actor, guardianRead, selection, card.id))!;
  }

  /**
   * The actor's card as somebody else sees it, by the one read path that answers them.
   * @returns null where they do not see it
   * @throws NotSignedIn
   */
  async seenBy(actor: Actor, onlooker: Onlooker, selection: Selection): Promise<Guardian | null> {
    const found = await this.pool.query<{ id: string; network_ids: string[] }>(
      'SELECT id, network_ids FROM guardian_card WHERE person_id = $1',
      [personOf(actor)],
    );
    const [card] = found.rows;
    if (!card) return null;
    const other = someone(actor, onlooker, card.network_ids);
    return this.reads.one(other, guardianRead, selection, card.id);
  }
}

/** Someone who stands where the onlooker does, towards cards of these networks, and nowhere else. */
function someone(actor: Actor, onlooker: Onlooker, networkIds: readonly string[]): Actor {
  const { languages } = actor;
  if (onlooker === 'ME') return actor;
  if (onlooker === 'PUBLIC') return anonymous(languages);
  if (onlooker === 'PARTNERS') return partnerActor('', { 'directory:read': [...networkIds] }, languages);
  const base = { ...newcomer('').reach, personId: null, standing: STEP[onlooker] };
  const reach =
    onlooker === 'NETWORK' || onlooker === 'LINKED'
      ? { ...base, standing: STEP.HUB, [onlooker === 'NETWORK' ? 'near' : 'linked']: forEachKind(networkIds) }
      : base;
  return { kind: 'CLASS', reach, languages };
}
