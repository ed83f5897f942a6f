import type { TestHub } from '../../support/hub';
import type { MadePerson } from '../../support/make';
import type { ActorName } from '../rule';
import type { World } from '../world';
import type { Place } from './places';

/** A row that may or may not be there, and to whom it is hidden. */
export interface HiddenRow {
  readonly what: string;
  /** Adds the row; answers what an attacker might guess, and how to take it out again. */
  add(): Promise<Added>;
  hiddenFrom(actor: ActorName): boolean;
}

export interface Added {
  /** Ids in it, as the API shows them. */
  readonly ids: readonly string[];
  remove(): Promise<void>;
}

/** What rows are made in. */
export interface Scene {
  readonly hub: TestHub;
  readonly world: World;
  readonly networks: Readonly<Record<Place, string>>;
  readonly boards: readonly SceneBoard[];
  /** Somebody in each network whose card is for all. */
  readonly open: Readonly<Record<Place, MadePerson>>;
  /** A date of each network that is over, of an event that is for all. */
  readonly dates: Readonly<Record<Place, string>>;
  /** Somebody in no network, whose card nobody sees. */
  readonly hermit: MadePerson;
}

export interface SceneBoard {
  readonly id: string;
  readonly topic: string;
  readonly place: Place;
  /** As stored. */
  readonly audience: number;
}

/** A row written and taken out by statements; `id` is `$1` of both. */
export async function row(
  { hub }: Pick<Scene, 'hub'>,
  insert: string,
  values: readonly unknown[],
  remove: string,
  ids: readonly string[] = [],
): Promise<Added> {
  const id = crypto.randomUUID();
  await hub.app.pool.query(insert, [id, ...values]);
  return {
    ids: [hub.make.id(id), ...ids],
    remove: async () => void (await hub.app.pool.query(remove, [id])),
  };
}
