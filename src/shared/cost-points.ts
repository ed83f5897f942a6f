import type { Actor } from './actor';

/** The seconds for which points are given. */
export const POINTS_SECONDS = 60;

/** What is left of an actor's points. */
export interface PointsLeft {
  readonly quota: number;
  readonly remaining: number;
  /** Seconds until the quota is whole again. */
  readonly resetSeconds: number;
}

/** What operations cost those whose use is metered: partner portals. */
export interface CostPoints {
  /**
   * Takes the cost of an operation; null where the actor is not metered.
   * @throws RateLimited where the points do not reach
   */
  take(actor: Actor, cost: number): Promise<PointsLeft | null>;
}
