import type { ReadModel } from '../../persistence/read/model';
import { CertificateCheck } from './certificate-check.types';
import type { CertificateFactName } from './certificate.entity';
import { stands } from './certificate.sql';

/** SQL of what stands in a column, where the holder chose that it is shown; of what is not vouched for, nothing. */
const where = (fact: CertificateFactName, column: string) => ({
  sql: (a: string) => `CASE WHEN ${a}v.valid AND '${fact}' = ANY(${a}.shown) THEN ${a}.${column} END`,
});

/** What a code shows. Whoever has it sees it: there is no other way to it. */
export const certificateCheckRead: ReadModel<CertificateCheck> = {
  target: CertificateCheck,
  table: 'certificate',
  via: (a) =>
    `JOIN event ${a}e ON ${a}e.id = ${a}.event_id CROSS JOIN LATERAL (SELECT ${stands(a, `${a}e`)} AS valid) ${a}v`,
  step: (_, p) => p.standing(),
  visible: (a, p) => `${a}.code_hash = ${p.arg('codeHash', 'bytea')}`,
  within: () => 'false',
  fields: {
    valid: { sql: (a) => `${a}v.valid` },
    issuedOn: { sql: (a) => `(${a}.issued_at AT TIME ZONE 'UTC')::date::text` },
    name: where('NAME', 'name'),
    title: where('COURSE', 'title'),
    networkName: where('NETWORK', 'network_name'),
    firstOn: where('DATES', 'first_on::text'),
    lastOn: where('DATES', 'last_on::text'),
    attendedMinutes: where('HOURS', 'attended_minutes'),
    heldMinutes: where('HOURS', 'held_minutes'),
  },
};
