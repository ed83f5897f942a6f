import {
  AcceptInvitationDocument,
  CreateInvitationDocument,
  request,
  unwrap,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { createHash } from 'node:crypto';
import type { TestHub } from '../support/hub';

export interface Race {
  readonly claimants: number;
  readonly places: number;
  /** How often each of them tries, at the same moment. */
  readonly tries?: number;
}

export interface RaceResult {
  /** People who were told that they are in. */
  readonly admitted: number;
  /** People who are in. */
  readonly members: number;
  readonly placesLeft: number;
  /** What the others were told. */
  readonly refusals: readonly string[];
}

async function scene(hub: TestHub, { claimants, places }: Race) {
  const network = await hub.make.network();
  const organiser = await hub.client(await hub.make.person({ in: [network], role: 'ORGANISER' }));
  const input = {
    networkId: hub.make.id(network),
    role: 'GUARDIAN' as const,
    places,
    idempotencyKey: randomUUID(),
  };
  const made = (await request(organiser, CreateInvitationDocument, { input })).createInvitation;
  const token = unwrap(made, 'CreateInvitationSuccess').link!.split('#')[1]!;
  const people: string[] = [];
  for (let i = 0; i < claimants; i++) people.push((await hub.make.person()).personId);
  return { network, token, people };
}

async function counts(hub: TestHub, network: string, token: string) {
  const hash = createHash('sha256').update(token).digest();
  const found = await hub.app.pool.query<{ members: number; left: number }>(
    `SELECT (SELECT count(*)::int FROM membership WHERE network_id = $1 AND role = 'GUARDIAN' AND until IS NULL) AS members,
       (SELECT places_left FROM invitation WHERE token_hash = $2) AS left`,
    [network, hash],
  );
  return found.rows[0]!;
}

/** Everyone claims a place of one link at the same moment. */
export async function race(hub: TestHub, options: Race): Promise<RaceResult> {
  const { network, token, people } = await scene(hub, options);
  const clients = await Promise.all(people.map((personId) => hub.client({ personId })));
  const answers = await Promise.all(
    clients.map((client) =>
      Promise.all(
        Array.from({ length: options.tries ?? 1 }, async () => {
          const input = { token, idempotencyKey: randomUUID() };
          return (await request(client, AcceptInvitationDocument, { input })).acceptInvitation.__typename;
        }),
      ),
    ),
  );
  const { members, left } = await counts(hub, network, token);
  return {
    admitted: answers.filter((mine) => mine.includes('AcceptInvitationSuccess')).length,
    members,
    placesLeft: left,
    refusals: [...new Set(answers.flat().filter((name) => name !== 'AcceptInvitationSuccess'))],
  };
}

/** The same by looking first whether a place is left, and writing afterwards. */
export async function naiveRace(hub: TestHub, options: Race): Promise<number> {
  const { network, token, people } = await scene(hub, options);
  const hash = createHash('sha256').update(token).digest();
  await Promise.all(
    people.map(async (personId) => {
      const { pool } = hub.app;
      const found = await pool.query('SELECT places_left FROM invitation WHERE token_hash = $1', [hash]);
      if (found.rows[0].places_left < 1) return;
      await pool.query('UPDATE invitation SET places_left = $2 WHERE token_hash = $1', [
        hash,
        found.rows[0].places_left - 1,
      ]);
      await hub.make.membership(personId, network);
    }),
  );
  return (await counts(hub, network, token)).members;
}
