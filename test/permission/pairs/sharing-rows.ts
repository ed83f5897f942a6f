import fc from 'fast-check';
import { standingOf } from '../rule';
import { row, type HiddenRow, type Scene } from './hidden-row';
import { homeOf, isAbove, PLACES, stepAt, type Place } from './places';

const place = fc.constantFrom(...PLACES);
const kind = fc.constantFrom('CARDS', 'BOARDS', 'EVENTS');
const FAULTS = [null, 'expired', 'not accepted', 'ended'] as const;

/** Rows about what networks share: they change what those see whom they are for, and nobody else. */
export function sharingRows(scene: Scene): Record<string, fc.Arbitrary<HiddenRow>> {
  return {
    'sharing rule': fc
      .tuple(place, kind, fc.constantFrom('ANCESTORS', 'DESCENDANTS'), fc.constantFrom(1, 2))
      .map(([p, k, direction, step]) => rule(scene, p, k, direction, step)),
    link: fc
      .tuple(fc.constantFrom('own', 'linked', 'above', 'beside'), fc.constantFrom(...FAULTS))
      .map(([p, fault]) => link(scene, p as Place, fault)),
    'limit of cards': fc.tuple(place, fc.constantFrom(1, 2, 3, 4)).map(([p, upTo]) => limit(scene, p, upTo)),
  };
}

function rule(scene: Scene, at: Place, of: string, direction: string, step: number): HiddenRow {
  const { hub, networks } = scene;
  return {
    what: `a rule of ${at} that shows ${of} to ${direction} on ${step}`,
    hiddenFrom(actor) {
      const home = homeOf(actor);
      if (home === null) return true;
      const told = direction === 'ANCESTORS' ? isAbove(home, at) : isAbove(at, home);
      return home !== at && !told;
    },
    async add() {
      await hub.app.pool.query(
        'INSERT INTO sharing_rule (network_id, kind, direction, step) VALUES ($1, $2, $3, $4)',
        [networks[at], of, direction, step],
      );
      const remove = async () =>
        void (await hub.app.pool.query('DELETE FROM sharing_rule WHERE network_id = $1', [networks[at]]));
      return { ids: [], remove };
    },
  };
}

/** Between the foreign network and another. */
function link(scene: Scene, at: Place, fault: (typeof FAULTS)[number]): HiddenRow {
  const { networks } = scene;
  return {
    what: `a link between foreign and ${at}${fault ? ` that is ${fault}` : ''}`,
    hiddenFrom: (actor) => fault === 'ended' || (homeOf(actor) !== at && !standingOf(actor).operates),
    add: () =>
      row(
        scene,
        `INSERT INTO network_link (id, from_id, to_id, purpose, accepted_at, expires_at, ended_at) VALUES ($1, $2, $3, 'hidden', $4, $5, $6)`,
        [
          networks[at],
          networks.foreign,
          fault === 'not accepted' ? null : new Date(),
          fault === 'expired' ? new Date(Date.now() - 1000) : null,
          fault === 'ended' ? new Date() : null,
        ],
        'DELETE FROM network_link WHERE id = $1',
      ),
  };
}

function limit({ hub, networks }: Scene, at: Place, upTo: number): HiddenRow {
  const set = (step: number) =>
    hub.app.pool.query('UPDATE network SET cards_up_to = $2 WHERE id = $1', [networks[at], step]);
  return {
    what: `a limit of the cards of ${at} to ${upTo}`,
    // Whom the cards reach all the same sees no difference, unless she is told of it as a member.
    hiddenFrom: (actor) => homeOf(actor) !== at && stepAt(actor, at) <= upTo,
    async add() {
      await set(upTo);
      return { ids: [], remove: async () => void (await set(5)) };
    },
  };
}
