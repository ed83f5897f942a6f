import type { Pool } from 'pg';
import { SharingGraph, type SharedRow } from './sharing-graph';
import { SHARED } from './sharing.sql';

/** The version of what networks share, as a statement saw it, and when that was (seconds since 1970). */
export interface SharingNow {
  readonly sharing: number;
  readonly now: number;
}

/**
 * What networks share, kept in the process. Each request reads the version with its session, so a change
 * made anywhere is seen by the next request, and read once.
 */
export class SharingCache {
  private graph?: SharingGraph;
  private reading?: Promise<SharingGraph>;

  constructor(private readonly pool: Pool) {}

  /** The graph that holds at that version, or a later one. */
  async at({ sharing, now }: SharingNow): Promise<SharingGraph> {
    let { graph } = this;
    // Another's reading under way may have begun before the change this request saw.
    while (!graph || graph.version < sharing || graph.until <= now)
      graph = await (this.reading ??= this.read());
    return graph;
  }

  private async read(): Promise<SharingGraph> {
    try {
      const { rows } = await this.pool.query<SharedRow>(SHARED);
      this.graph = new SharingGraph(rows[0]!);
      return this.graph;
    } finally {
      delete this.reading;
    }
  }
}
