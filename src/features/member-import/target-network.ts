import type { Pool } from 'pg';
import { folded } from '../../shared/folded';
import type { GlobalIds } from '../../shared/ids';
import { TargetNetworkError } from './member-import.errors';
import { NETWORKS } from './member-import.sql';

/** The network that a list is imported into, and what follows from it for its people. */
export interface TargetNetwork {
  readonly id: string;
  /** As the API shows it. */
  readonly globalId: string;
  /** In the network's first language. */
  readonly name: string;
  readonly territoryCode: string | null;
  /** ISO 3166-1 alpha-2; of the nearest network above where it has none itself. */
  readonly country: string | null;
  /** The language new people are written to in. */
  readonly locale: string;
  readonly timeZone: string;
}

interface NetworkRow extends Pick<TargetNetwork, 'id' | 'territoryCode' | 'country'> {
  readonly name: Readonly<Record<string, string>>;
  readonly languages: readonly string[];
}

/** Of the countries that guardians of this hub come from; one zone each on the European mainland. */
// prettier-ignore
const TIME_ZONES: Readonly<Record<string, string>> = {
  AT: 'Europe/Vienna', BE: 'Europe/Brussels', BG: 'Europe/Sofia', CH: 'Europe/Zurich', CY: 'Asia/Nicosia',
  CZ: 'Europe/Prague', DE: 'Europe/Berlin', DK: 'Europe/Copenhagen', EE: 'Europe/Tallinn', ES: 'Europe/Madrid',
  FI: 'Europe/Helsinki', FR: 'Europe/Paris', GB: 'Europe/London', GR: 'Europe/Athens', HR: 'Europe/Zagreb',
  HU: 'Europe/Budapest', IE: 'Europe/Dublin', IT: 'Europe/Rome', LT: 'Europe/Vilnius', LU: 'Europe/Luxembourg',
  LV: 'Europe/Riga', MT: 'Europe/Malta', NL: 'Europe/Amsterdam', NO: 'Europe/Oslo', PL: 'Europe/Warsaw',
  PT: 'Europe/Lisbon', RO: 'Europe/Bucharest', SE: 'Europe/Stockholm', SI: 'Europe/Ljubljana', SK: 'Europe/Bratislava',
};
const ELSEWHERE = 'Europe/Brussels';

/**
 * The network meant by an id, a territory's code or a name in any language, written out.
 * @throws TargetNetworkError with those to choose from
 */
export async function findTargetNetwork(pool: Pool, ids: GlobalIds, text: string): Promise<TargetNetwork> {
  const { rows } = await pool.query<NetworkRow>(NETWORKS);
  const plain = text.trim();
  const id = ids.decode(plain);
  const name = folded(plain);
  const found =
    id !== null
      ? rows.filter((row) => row.id === id)
      : rows.filter(
          (row) =>
            row.territoryCode === plain.toUpperCase() ||
            (name !== '' && Object.values(row.name).some((one) => folded(one) === name)),
        );
  if (found.length === 1) return target(found[0]!, ids);
  const [code, message] =
    found.length === 0
      ? (['NETWORK_UNKNOWN', `There is no network “${plain}”.`] as const)
      : ([
          'NETWORK_AMBIGUOUS',
          `“${plain}” may be one of ${found.length} networks; name it by its id.`,
        ] as const);
  throw new TargetNetworkError(
    code,
    message,
    (found.length === 0 ? rows : found).map((row) => target(row, ids)),
  );
}

function target({ id, name, territoryCode, country, languages }: NetworkRow, ids: GlobalIds): TargetNetwork {
  const locale = languages[0] ?? (name['en'] === undefined ? Object.keys(name)[0] : 'en') ?? 'en';
  return {
    id,
    globalId: ids.encode(id),
    name: name[locale] ?? name['en'] ?? Object.values(name)[0] ?? id,
    territoryCode,
    country,
    locale,
    timeZone: TIME_ZONES[country ?? ''] ?? ELSEWHERE,
  };
}
