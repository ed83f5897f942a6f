import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import {
  type ImportInput,
  type ImportOutcome,
  MemberImportService,
  type ParsedMembers,
  parseMembers,
} from '../../../src/features/member-import';
import { jobActor } from '../../../src/shared/actor';
import type { TestHub } from '../../support/hub';

/** Imports texts of CSV files into networks of a hub, as its operator. */
export class Importing {
  readonly service: MemberImportService;
  /** The list that was read last: the same again is compared, not read. */
  private last = { text: '', file: undefined as ParsedMembers | undefined };

  constructor(private readonly hub: TestHub) {
    this.service = new MemberImportService(hub.app.pool, hub.app.ids);
  }

  async csv(
    networkId: string,
    lines: readonly string[],
    options: Partial<ImportInput> = {},
  ): Promise<ImportOutcome> {
    const bytes = Buffer.from(lines.join('\n'));
    const network = await this.service.network(jobActor(), this.hub.make.id(networkId));
    const text = lines.join('\n');
    const known = this.last.text === text ? this.last.file : undefined;
    const file = known ?? (await parseMembers(bytes, { today: '2026-10-01' }));
    this.last = { text, file };
    return this.service.importMembers(jobActor(), { network, file, bytes, ...options });
  }

  /** The name, current roles, identifier and addresses of whoever has an address or an identifier. */
  async person(key: string) {
    const found = await this.hub.app.pool.query(
      `SELECT p.id, p.display_name AS name, c.name AS card, c.latin_name AS latin, c.kind, c.languages, c.audience,
         c.territory_code AS territory, c.experience_since AS since,
         (SELECT array_agg(m.role ORDER BY m.role) FROM membership m WHERE m.person_id = p.id AND m.until IS NULL) AS roles,
         (SELECT max(m.external_id) FROM membership m WHERE m.person_id = p.id) AS "externalId",
         (SELECT array_agg(e.folded || ' ' || e.state) FROM email_address e WHERE e.person_id = p.id) AS addresses
       FROM person p LEFT JOIN guardian_card c ON c.person_id = p.id
       WHERE p.id IN (SELECT person_id FROM email_address WHERE folded = $1
         UNION SELECT person_id FROM membership WHERE external_id = $1)`,
      [key],
    );
    return found.rows;
  }
}

/** Why rows were left out, or came in without a value, by line. */
export function reasons({ leftOut, remarked }: ImportOutcome): string[] {
  return [...leftOut, ...remarked].flatMap(({ line, problems }) =>
    problems.map(({ code, value }) => `${line} ${code}${value === '' ? '' : ` ${value}`}`),
  );
}

/** A checksum over every row of every table, and over which transaction wrote it. */
export async function checksum(pool: Pick<Pool, 'query'>): Promise<string> {
  const tables = await pool.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const hash = createHash('sha256');
  for (const { name } of tables.rows) {
    const { rows } = await pool.query<{ sum: string | null }>(
      `SELECT md5(string_agg(t.xmin::text || t::text, E'\\n' ORDER BY t::text)) AS sum FROM ${name} t`,
    );
    hash.update(`${name} ${rows[0]!.sum}\n`);
  }
  return hash.digest('hex');
}
