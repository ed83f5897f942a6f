import { isDeepStrictEqual } from 'node:util';
import { madeBefore } from '../../persistence/idempotency';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import { personOf } from '../../shared/person-of';
import { fields, type Selection } from '../../shared/selection';
import type { AuditService } from '../audit';
import { passLocalized, type LocalizedEntry } from '../free-text';
import { LOCK_NETWORK, mayOrganise, requireOrganiser } from '../network';
import { TooManyTags } from './tag.errors';
import { MAX_TAGS } from './tag.policy';
import { tagRead } from './tag.read';
import { FOLLOW_TAG, INSERT_TAG, LOCK_TAG, UNFOLLOW_TAG, UPDATE_TAG } from './tag.sql';
import type { Tag } from './tag.types';

const NAME = { field: 'name', maxLength: 40, oneLine: true };

export interface NewTag {
  readonly networkId: string;
  readonly name: readonly LocalizedEntry[];
  readonly idempotencyKey: string;
}

/** What is left out stays as it is. */
export interface TagUpdate {
  readonly tagId: string;
  readonly name?: readonly LocalizedEntry[] | null;
  readonly retired?: boolean | null;
}

/** What of a tag can be changed. */
interface Changeable {
  readonly name: Readonly<Record<string, string>>;
  readonly retired: boolean;
}

/** The tags of networks: by those who run them; followed by whoever sees them. */
export class TagService {
  constructor(
    private readonly reads: Reads,
    private readonly audit: AuditService,
  ) {}

  byUuid(actor: Actor, uuid: string, selection: Selection): Promise<Tag | null> {
    return this.reads.one(actor, tagRead, selection, uuid);
  }

  /**
   * Makes a tag; the same key with the same input makes one and answers the same.
   * @returns the id of the tag
   * @throws NotSignedIn, NotFound, InvalidInput, IdempotencyKeyReused, TooManyTags
   */
  async create(actor: Actor, input: NewTag): Promise<string> {
    const actorId = personOf(actor);
    const networkId = requireOrganiser(actor, this.reads.ids.decode(input.networkId));
    const name = passLocalized(input.name, NAME);
    const id = timeOrderedId();
    return inTransaction(this.reads.pool, async (tx) => {
      const asked = ['tag', networkId, name];
      const attempt = { actorId, key: input.idempotencyKey, input: asked, subjectId: id };
      const before = await madeBefore(tx, attempt);
      if (before !== null) return before;
      await tx.query(LOCK_NETWORK, [networkId]);
      const made = await tx.query(INSERT_TAG, [id, networkId, name, MAX_TAGS]);
      if (made.rowCount === 0) throw new TooManyTags();
      const details = { did: 'tag created', tag: this.reads.ids.encode(id) };
      await this.audit.record(tx, actor, { kind: 'NETWORK_CHANGED', networkId, details });
      return id;
    });
  }

  /**
   * Changes a tag, or retires it: topics that carry it keep it.
   * @returns the id of the tag
   * @throws NotSignedIn, NotFound, InvalidInput
   */
  async update(actor: Actor, input: TagUpdate): Promise<string> {
    personOf(actor);
    const name = input.name == null ? null : passLocalized(input.name, NAME);
    const id = this.reads.ids.decode(input.tagId);
    if (id === null) throw notYours();
    await inTransaction(this.reads.pool, async (tx) => {
      const [row] = (await tx.query<Changeable & { networkId: string }>(LOCK_TAG, [id])).rows;
      if (!row || !mayOrganise(actor, row.networkId)) throw notYours();
      const { networkId, ...now } = row;
      const next: Changeable = { name: name ?? now.name, retired: input.retired ?? now.retired };
      if (isDeepStrictEqual(next, now)) return;
      await tx.query(UPDATE_TAG, [id, next.name, next.retired]);
      const did =
        next.retired === now.retired ? 'tag changed' : next.retired ? 'tag retired' : 'tag restored';
      const details = { did, tag: this.reads.ids.encode(id) };
      await this.audit.record(tx, actor, { kind: 'NETWORK_CHANGED', networkId, details });
    });
    return id;
  }

  /**
   * Notes whether the actor wants to be told of questions with a tag that wait for an answer.
   * @returns the id of the tag
   * @throws NotSignedIn, NotFound
   */
  async follow(
    actor: Actor,
    { tagId, following }: { readonly tagId: string; readonly following: boolean },
  ): Promise<string> {
    const personId = personOf(actor);
    const id = this.reads.ids.decode(tagId);
    if (id === null || !(await this.byUuid(actor, id, fields('id'))))
      throw new NotFound('There is no such tag.', 'tagId');
    await this.reads.pool.query(following ? FOLLOW_TAG : UNFOLLOW_TAG, [id, personId]);
    return id;
  }
}

function notYours(): NotFound {
  return new NotFound('There is no such tag, or you do not run its network.', 'tagId');
}
