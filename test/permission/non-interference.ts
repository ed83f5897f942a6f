import fc from 'fast-check';
import { storedAudience, type Audience } from '../../src/shared/audience';
import type { TestHub } from '../support/hub';
import { ACTORS, makeWorld, reached, type ActorName, type World } from './world';

type Where = 'own' | 'linked' | 'foreign';

/** A row that may or may not be there, and to whom it is hidden. */
interface Hidden {
  readonly what: string;
  /** Adds the row; answers ids an attacker might guess, and how to take it out again. */
  add(): Promise<{ ids: string[]; remove(): Promise<void> }>;
  hiddenFrom(actor: ActorName): boolean;
}

/** The world of the pairs: people, boards and posts in three networks, and everything that can be asked of them. */
export class Pairs {
  private constructor(
    private readonly hub: TestHub,
    private readonly world: World,
    private readonly networks: Record<Where, string>,
    private readonly boards: { id: string; topic: string; where: Where; audience: Audience }[],
  ) {}

  static async make(hub: TestHub): Promise<Pairs> {
    const world = await makeWorld(hub);
    const networks = { own: world.network, linked: world.linkedNetwork, foreign: await hub.make.network() };
    const boards = [];
    for (const where of ['own', 'linked', 'foreign'] as const) {
      for (const audience of ['NETWORK', 'LINKED', 'HUB', 'PUBLIC'] as const) {
        const id = await hub.make.board(networks[where], { audience });
        const topic = await hub.make.topic(id, world.owner.participantId);
        boards.push({ id, topic, where, audience });
      }
      for (const audience of ['NETWORK', 'HUB', 'PUBLIC'] as const) {
        await hub.make.person({ name: `Maria ${where} ${audience}`, in: [networks[where]], audience });
      }
    }
    return new Pairs(hub, world, networks, boards);
  }

  /** Random rows; what they are is decided by the case, so that a failure shrinks and repeats. */
  rows(): fc.Arbitrary<Hidden> {
    const where = fc.constantFrom<Where>('own', 'linked', 'foreign');
    const audience = fc.constantFrom<Audience>('ME', 'NETWORK', 'LINKED', 'HUB', 'PEER_HUBS', 'PUBLIC');
    const board = fc.constantFrom(...this.boards);
    return fc.oneof(
      fc.tuple(where, audience, fc.boolean()).map(([w, a, p]) => this.card(w, a, p)),
      fc.tuple(board, fc.constantFrom('PUBLISHED', 'HELD')).map(([b, state]) => this.post(b, state)),
      fc.tuple(where, audience).map(([w, a]) => this.board(w, a)),
      where.map((w) => this.endedMembership(w)),
      fc.constantFrom('expired', 'not accepted', 'ended').map((fault) => this.link(fault)),
    );
  }

  actors(): fc.Arbitrary<ActorName> {
    return fc.constantFrom(...ACTORS.filter((a) => a !== 'self'));
  }

  /** Everything the actor can ask, as one text; what seals a place in a list is left out. */
  async answers(actor: ActorName, guesses: readonly string[]): Promise<string> {
    const headers = this.world.headers[actor];
    const card =
      'id name latinName kind languages about externalIds territory { code } networks { id memberCount }';
    const post = 'id html createdAt author { id name guardian { id about } }';
    const queries = [
      `{ directory(first: 100) { nodes { ${card} } pageInfo { hasNextPage } } }`,
      `{ directory(first: 2) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }`,
      `{ directory(last: 2) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }`,
      ...['maria', 'm', 'hidden', 'zz', 'maria own'].map(
        (s) => `{ directory(search: "${s}", first: 3) { nodes { id name } pageInfo { hasNextPage } } }`,
      ),
      '{ networks(first: 100) { nodes { id memberCount } } }',
      ...Object.values(this.networks).map(
        (id) =>
          `{ network(id: "${this.hub.make.id(id)}") { ${[
            'first: 2',
            'search: "maria"',
            'search: "hidden"',
            'roles: [GUARDIAN]',
          ]
            .map((args, i) => `m${i}: members(${args}) { nodes { id name roles } pageInfo { hasNextPage } }`)
            .join(' ')} } }`,
      ),
      `{ me { memberships { role network { id } } boards { id topics { nodes { id postCount } } } } }`,
      ...this.boards.map(
        (b) =>
          `{ board(id: "${this.hub.make.id(b.id)}") { id topics { nodes { id postCount lastPostAt posts(last: 20) { nodes { ${post} } } } } } }`,
      ),
      ...guesses.map(
        (id) => `{ guardian(id: "${id}") { ${card} } board(id: "${id}") { id } topic(id: "${id}") { id } }`,
      ),
      `{ _entities(representations: [${guesses.map((id) => `{ __typename: "Guardian", id: "${id}" }`).join(' ')}]) { ... on Guardian { ${card} } } }`,
    ];
    const all = await Promise.all(
      queries.map(async (q) => JSON.stringify((await this.hub.raw(q, {}, headers)).body)),
    );
    return all.join('\n');
  }

  private card(where: Where, audience: Audience, partners: boolean): Hidden {
    return {
      what: `a card of ${where} for ${audience}${partners ? ' and partners' : ''}`,
      hiddenFrom: (actor) => !this.reaches(actor, where, storedAudience(audience, partners)),
      add: async () => {
        const made = await this.hub.make.person({
          name: 'Hidden Maria Zz',
          in: [this.networks[where]],
          audience,
          partners,
        });
        // A person is more than the card: whoever organises the network sees her number there.
        const ids = [this.hub.make.id(made.cardId), this.hub.make.id(made.personId)];
        return { ids, remove: () => this.query('DELETE FROM person WHERE id = $1', made.personId) };
      },
    };
  }

  private post(board: Pairs['boards'][number], state: string): Hidden {
    return {
      what: `a ${state} post on a board of ${board.where} for ${board.audience}`,
      hiddenFrom: (actor) =>
        state === 'HELD' || !this.reaches(actor, board.where, storedAudience(board.audience)),
      add: async () => {
        const id = crypto.randomUUID();
        await this.hub.app.pool.query(
          `INSERT INTO post (id, topic_id, author_id, markdown, html, state, message_id) VALUES ($1::uuid, $2, $3, 'hidden', 'hidden', $4, $1::uuid::text)`,
          [id, board.topic, this.world.owner.participantId, state],
        );
        return {
          ids: [this.hub.make.id(id)],
          remove: () => this.query('DELETE FROM post WHERE id = $1', id),
        };
      },
    };
  }

  private board(where: Where, audience: Audience): Hidden {
    return {
      what: `a board of ${where} for ${audience}`,
      hiddenFrom: (actor) => !this.reaches(actor, where, storedAudience(audience)),
      add: async () => {
        const id = await this.hub.make.board(this.networks[where], { audience });
        const topic = await this.hub.make.topic(id, this.world.owner.participantId);
        return {
          ids: [this.hub.make.id(id), this.hub.make.id(topic)],
          remove: () => this.query('DELETE FROM board WHERE id = $1', id),
        };
      },
    };
  }

  private endedMembership(where: Where): Hidden {
    return {
      what: `an ended membership in ${where}`,
      hiddenFrom: () => true,
      add: async () => {
        const id = crypto.randomUUID();
        await this.hub.app.pool.query(
          `INSERT INTO membership (id, person_id, network_id, role, since, until) VALUES ($1, $2, $3, 'ORGANISER', now() - interval '2 days', now() - interval '1 day')`,
          [id, this.world.owner.personId, this.networks[where]],
        );
        return { ids: [], remove: () => this.query('DELETE FROM membership WHERE id = $1', id) };
      },
    };
  }

  private link(fault: string): Hidden {
    return {
      what: `a link that is ${fault}`,
      hiddenFrom: () => true,
      add: async () => {
        const id = crypto.randomUUID();
        await this.hub.app.pool.query(
          `INSERT INTO network_link (id, from_id, to_id, purpose, accepted_at, expires_at, ended_at) VALUES ($1, $2, $3, 'x', $4, $5, $6)`,
          [
            id,
            this.networks.own,
            this.networks.foreign,
            fault === 'not accepted' ? null : new Date(),
            fault === 'expired' ? new Date(Date.now() - 1000) : null,
            fault === 'ended' ? new Date() : null,
          ],
        );
        return { ids: [], remove: () => this.query('DELETE FROM network_link WHERE id = $1', id) };
      },
    };
  }

  /** The rule, written a second time: how an actor of the own network stands to rows of another. */
  private reaches(actor: ActorName, where: Where, stored: number): boolean {
    const insider = ['self', 'organiser', 'moderator', 'member'].includes(actor);
    if (where === 'own') return reached(actor, stored);
    if (actor === 'partner') return reached('anonymous', stored);
    if (where === 'linked' && insider) return reached('linked', stored);
    if (where === 'linked' && actor === 'linked') return reached('member', stored);
    return reached(actor === 'anonymous' ? 'anonymous' : 'stranger', stored);
  }

  private async query(text: string, id: string): Promise<void> {
    await this.hub.app.pool.query(text, [id]);
  }
}

/**
 * Two databases that differ in one row hidden from an actor answer that actor identically. Where the row is
 * not hidden it is looked whether the answers differ, so that a comparison that sees nothing fails.
 * @returns how many pairs were compared, and how many rows that were not hidden showed
 */
export async function nonInterference(
  hub: TestHub,
  runs: number,
  seed: number,
): Promise<{ pairs: number; shown: number }> {
  const pairs = await Pairs.make(hub);
  let compared = 0;
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(pairs.rows(), pairs.actors(), async (row, actor) => {
      const { ids, remove } = await row.add();
      try {
        const organiserCounts = actor === 'organiser' && /card/.test(row.what);
        fc.pre(!organiserCounts);
        const withRow = await pairs.answers(actor, ids);
        await remove();
        const without = await pairs.answers(actor, ids);
        if (row.hiddenFrom(actor)) {
          compared++;
          if (withRow !== without)
            throw new Error(`${row.what} shows to ${actor}:\n${difference(withRow, without)}`);
        } else if (withRow !== without) shown++;
      } finally {
        await remove();
      }
    }),
    { numRuns: runs, seed, endOnFailure: true },
  );
  return { pairs: compared, shown };
}

function difference(a: string, b: string): string {
  const [x, y] = [a.split('\n'), b.split('\n')];
  const at = x.findIndex((line, i) => line !== y[i]);
  return `${x[at]}\n${y[at]}`;
}
