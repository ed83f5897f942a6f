import { localized } from '../../graphql/localized-text';
import { extendRead, type ReadModel } from '../../persistence/read/model';
import { networkRead } from '../network';
import { territoryOf } from '../reference';
import { hideSmall, hideSmallTotal, type Cell } from './figures';
import { NetworkFigures, Organisation, RoleFigure, TerritoryFigure } from './organisation.types';

/** Organisations are known to everyone. */
export const organisationRead: ReadModel<Organisation> = {
  target: Organisation,
  table: 'organisation',
  step: (_, p) => p.standing(),
  visible: () => 'true',
  within: () => 'false',
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    name: { sql: (a) => `${a}.name`, as: localized },
    homepage: { sql: (a) => `${a}.homepage` },
  },
};

extendRead(networkRead, 'promoter', 'PUBLIC', {
  model: () => organisationRead,
  on: (a, b) => `${b}.id = ${a}.promoter_id`,
});

interface Counted {
  readonly exact: boolean;
  readonly members: number;
  readonly roles: readonly { what: string; count: number }[];
  readonly territories: readonly { what: string; count: number }[];
}

const counted = (what: string, from: string) => `(
  SELECT coalesce(json_agg(json_build_object('what', w.what, 'count', w.n) ORDER BY w.what), '[]')
  FROM (SELECT ${what} AS what, count(DISTINCT m.person_id) AS n FROM membership m ${from} GROUP BY 1) w)`;

extendRead(networkRead, 'figures', 'PROMOTER', {
  sql: (a, p) => {
    const here = `WHERE m.network_id = ${a}.id AND m.until IS NULL`;
    const card = `JOIN guardian_card c ON c.person_id = m.person_id`;
    return `json_build_object(
      'exact', (${networkRead.within(a, p.organises())} OR ${p.operator()}),
      'members', (SELECT count(DISTINCT m.person_id) FROM membership m ${here}),
      'roles', ${counted('m.role', here)},
      'territories', ${counted('c.territory_code', `${card} ${here} AND c.territory_code IS NOT NULL`)})`;
  },
  as: (stored) => figuresOf(stored as Counted),
});

function figuresOf({ exact, members, roles, territories }: Counted): NetworkFigures {
  const told = (cells: Counted['roles']): readonly Cell[] => (exact ? cells : hideSmall(cells));
  return Object.assign(new NetworkFigures(), {
    members: exact ? members : hideSmallTotal(members),
    byRole: told(roles).map(({ what, count }) => Object.assign(new RoleFigure(), { role: what, count })),
    byTerritory: told(territories).map(({ what, count }) =>
      Object.assign(new TerritoryFigure(), { territory: territoryOf(what), count }),
    ),
  });
}
