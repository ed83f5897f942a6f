import { instant } from '../../persistence/read/instant';
import { extendRead, runs, type ReadModel } from '../../persistence/read/model';
import { eventRead, runsEvent } from '../event';
import { ownParticipant, participantRead, viewerRead } from '../person';
import { stands, sumsOf } from './certificate.sql';
import { Certificate, CertificateProgress } from './certificate.types';

/** Certificates: each person sees her own, and who runs the event's network what they say. */
export const certificateRead: ReadModel<Certificate> = {
  target: Certificate,
  table: 'certificate',
  via: (a) => `JOIN event ${a}e ON ${a}e.id = ${a}.event_id`,
  step: (a, p) => `CASE WHEN ${a}.person_id = ${p.me()} THEN 0 ELSE ${p.standing()} END`,
  visible: (a, p) => `(${a}.person_id = ${p.me()} OR ${runs(certificateRead, a, p)})`,
  within: (a, networks) => eventRead.within(`${a}e`, networks),
  runs: (a, p) => runsEvent(`${a}e`, p),
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    event: { model: () => eventRead, on: (a, b) => `${b}.id = ${a}.event_id` },
    participant: { model: () => participantRead, on: (a, b) => `${b}.person_id = ${a}.person_id` },
    name: { sql: (a) => `${a}.name` },
    language: { sql: (a) => `${a}.language` },
    title: { sql: (a) => `${a}.title` },
    networkName: { sql: (a) => `${a}.network_name` },
    firstOn: { sql: (a) => `${a}.first_on::text` },
    lastOn: { sql: (a) => `${a}.last_on::text` },
    attendedMinutes: { sql: (a) => `${a}.attended_minutes` },
    heldMinutes: { sql: (a) => `${a}.held_minutes` },
    modules: { sql: (a) => `${a}.modules` },
    issuedAt: { sql: (a) => instant(`${a}.issued_at`) },
    valid: { sql: (a) => stands(a, `${a}e`) },
    withdrawnReason: { sql: (a) => `${a}.withdrawn_reason` },
    shown: { sql: (a) => `${a}.shown` },
  },
};

for (const field of ['code', 'checkUrl', 'file'])
  extendRead(certificateRead, field, 'ME', { needs: { codeFor: (a) => `${a}.id` } });

extendRead(eventRead, 'viewerCertificate', 'PUBLIC', {
  model: () => certificateRead,
  on: (a, b, p) => `${b}.event_id = ${a}.id AND ${b}.person_id = ${p.me()}`,
});

extendRead(eventRead, 'viewerProgress', 'PUBLIC', {
  sql: (a, p) => `(SELECT jsonb_build_array(s.attended, s.held, n.minimum_attendance::numeric, s.over)
    FROM network n CROSS JOIN LATERAL (${sumsOf(a, ownParticipant(p.me()))}) s
    WHERE n.id = ${a}.network_id AND n.minimum_attendance IS NOT NULL AND s.attended > 0)`,
  as: progress,
});

extendRead(eventRead, 'certificates', 'ORGANISER', { needs: { certifiedAt: (a) => `${a}.id` } });
extendRead(viewerRead, 'certificates', 'ME', { needs: {} });

function progress(value: unknown): CertificateProgress | null {
  if (value === null) return null;
  const [attendedMinutes, heldMinutes, minimumShare, over] = value as [number, number, number, boolean];
  return Object.assign(new CertificateProgress(), { attendedMinutes, heldMinutes, minimumShare, over });
}
