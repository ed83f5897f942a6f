import fc from 'fast-check';
import { ACTORS } from '../rule';
import { isPerson, type PersonName } from '../world';
import { row, type HiddenRow, type Scene } from './hidden-row';
import { countsAt, PLACES, runsAt, type Place } from './places';

const place = fc.constantFrom(...PLACES);
const role = fc.constantFrom(
  'GUARDIAN',
  'ASPIRING_GUARDIAN',
  'MENTOR',
  'ORGANISER',
  'MODERATOR',
  'TERRITORIAL_CONTACT',
);

/** Rows about who belongs where, or is about to: what they tell is for those who run the network. */
export function belongingRows(scene: Scene): Record<string, fc.Arbitrary<HiddenRow>> {
  return {
    membership: fc.tuple(place, role).map(([p, r]) => membership(scene, p, r, false)),
    'ended membership': fc.tuple(place, role).map(([p, r]) => membership(scene, p, r, true)),
    suspension: place.map((p) => suspension(scene, p)),
    invitation: fc.tuple(place, fc.boolean()).map(([p, mailed]) => invitation(scene, p, mailed)),
    'join request': fc
      .tuple(place, fc.constantFrom('PENDING', 'DECLINED'))
      .map(([p, state]) => joinRequest(scene, p, state)),
    'brought-in list': fc
      .tuple(place, fc.constantFrom('PREPARED', 'APPLIED', 'FAILED'))
      .map(([p, state]) => broughtIn(scene, p, state)),
    partner: place.map((p) => partner(scene, p)),
    'contact request': fc
      .tuple(fc.constantFrom(...ACTORS.filter(isPerson)), fc.constantFrom('PENDING', 'ACCEPTED', 'DECLINED'))
      .map(([to, state]) => contactRequest(scene, to, state)),
    block: fc
      .uniqueArray(fc.constantFrom(...ACTORS.filter(isPerson)), { minLength: 2, maxLength: 2 })
      .map(([by, of]) => block(scene, by!, of!)),
  };
}

function membership(scene: Scene, at: Place, as: string, ended: boolean): HiddenRow {
  const { hub, hermit, networks } = scene;
  return {
    what: `a${ended ? 'n ended' : ''} membership as ${as} in ${at}`,
    hiddenFrom: (actor) => ended || !countsAt(actor, at),
    add: () =>
      row(
        scene,
        `INSERT INTO membership (id, person_id, network_id, role, since, until)
         VALUES ($1, $2, $3, $4, now() - interval '2 days', ${ended ? `now() - interval '1 day'` : 'NULL'})`,
        [hermit.personId, networks[at], as],
        'DELETE FROM membership WHERE id = $1',
        [hub.make.id(hermit.cardId), hub.make.id(hermit.personId)],
      ),
  };
}

function suspension(scene: Scene, at: Place): HiddenRow {
  const { hub, hermit, networks } = scene;
  return {
    what: `a suspension in ${at}`,
    hiddenFrom: (actor) => !runsAt(actor, at),
    add: () =>
      row(
        scene,
        `INSERT INTO suspension (id, person_id, network_id, roles, reason)
         VALUES ($1, $2, $3, '[{"role": "GUARDIAN"}]', 'hidden')`,
        [hermit.personId, networks[at]],
        'DELETE FROM suspension WHERE id = $1',
        [hub.make.id(hermit.personId)],
      ),
  };
}

function invitation(scene: Scene, at: Place, mailed: boolean): HiddenRow {
  return {
    what: `an invitation by ${mailed ? 'mail' : 'link'} to ${at}`,
    hiddenFrom: (actor) => !runsAt(actor, at),
    add: () =>
      row(
        scene,
        `INSERT INTO invitation (id, batch_id, network_id, kind, role, token_hash, folded_address, places, places_left, expires_at)
         VALUES ($1::uuid, $1::uuid, $2, $3, 'MENTOR', sha256($1::uuid::text::bytea), $4, 1, 1, now() + interval '1 day')`,
        [scene.networks[at], mailed ? 'MAIL' : 'LINK', mailed ? 'hidden@example.org' : null],
        'DELETE FROM invitation WHERE id = $1',
      ),
  };
}

function joinRequest(scene: Scene, at: Place, state: string): HiddenRow {
  const { hermit, networks } = scene;
  return {
    what: `a request to join ${at} that is ${state}`,
    hiddenFrom: (actor) => !runsAt(actor, at),
    add: () =>
      row(
        scene,
        `INSERT INTO join_request (id, network_id, person_id, role, questions, answers, state, decided_at)
         VALUES ($1, $2, $3, 'GUARDIAN', '[]', '[]', $4, ${state === 'PENDING' ? 'NULL' : 'now()'})`,
        [networks[at], hermit.personId, state],
        'DELETE FROM join_request WHERE id = $1',
      ),
  };
}

function broughtIn(scene: Scene, at: Place, state: string): HiddenRow {
  const { hermit, networks } = scene;
  const counts = { created: 1, updated: 0, unchanged: 0, merged: 0, leftOut: 0 };
  return {
    what: `a list for ${at} that is ${state}`,
    // What was only looked at is for who looked.
    hiddenFrom: (actor) => state === 'PREPARED' || !runsAt(actor, at),
    add: () =>
      row(
        scene,
        `INSERT INTO staged_import (id, person_id, network_id, state, language, options, file, counts)
         VALUES ($1, $2, $3, $4, 'en', '{}', '{"format": "CSV", "columns": [], "sheets": [], "headingRow": 1}', $5)`,
        [hermit.personId, networks[at], state, counts],
        'DELETE FROM staged_import WHERE id = $1',
      ),
  };
}

function partner(scene: Scene, at: Place): HiddenRow {
  return {
    what: `a partner portal of ${at}`,
    hiddenFrom: (actor) => !runsAt(actor, at),
    add: () =>
      row(
        scene,
        `WITH made AS (INSERT INTO partner (id, name, purpose, network_id) VALUES ($1, 'Hidden', 'hidden', $2) RETURNING id, network_id)
         INSERT INTO partner_grant (partner_id, network_id, scopes) SELECT id, network_id, '{directory:read}' FROM made`,
        [scene.networks[at]],
        'DELETE FROM partner WHERE id = $1',
      ),
  };
}

function contactRequest({ hub, hermit, world }: Scene, to: PersonName, state: string): HiddenRow {
  return {
    what: `a contact request to ${to} that is ${state}`,
    hiddenFrom: (actor) => actor !== to,
    add: () =>
      row(
        { hub },
        `INSERT INTO contact_request (id, from_id, to_id, message, state, decided_at)
         VALUES ($1, $2, $3, 'hidden', $4, ${state === 'PENDING' ? 'NULL' : 'now()'})`,
        [hermit.personId, world.people[to].personId, state],
        'DELETE FROM contact_request WHERE id = $1',
        [hub.make.id(hermit.cardId)],
      ),
  };
}

/** Hidden most of all from whom it is about. */
function block({ hub, world }: Scene, by: PersonName, of: PersonName): HiddenRow {
  const both = [world.people[by].personId, world.people[of].personId];
  return {
    what: `a block of ${of} by ${by}`,
    hiddenFrom: (actor) => actor !== by,
    add: async () => {
      await hub.app.pool.query('INSERT INTO person_block (blocker_id, blocked_id) VALUES ($1, $2)', both);
      return {
        ids: both.map((id) => hub.make.id(id)),
        remove: async () =>
          void (await hub.app.pool.query(
            'DELETE FROM person_block WHERE blocker_id = $1 AND blocked_id = $2',
            both,
          )),
      };
    },
  };
}
