import type { Keyset, KeysetList } from '../../persistence/keyset';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import type { PageArgs } from '../../shared/page';
import { personOf, takingPart } from '../../shared/person-of';
import type { RateLimit } from '../../shared/rate-limit';
import type { Seal } from '../../shared/seal';
import { fields, type Selection } from '../../shared/selection';
import { textIn, type Texts } from '../../shared/text-in';
import { tokenHash } from '../../shared/token-hash';
import type { AuditService } from '../audit';
import { eventRead, mayRun, type RunBy } from '../event';
import { passFreeText } from '../free-text';
import { codeOf, plainCode } from './certificate.code';
import type { CertificateFactName } from './certificate.entity';
import { CertificateWithdrawn } from './certificate.errors';
import { requireEarned, requireModules, type ModuleStanding, type Standing } from './certificate.policy';
import { certificateRead } from './certificate.read';
import { BEFORE, ISSUE, MODULES, SHOW, STANDING, TO_WITHDRAW, WHO, WITHDRAW } from './certificate.sql';
import type { Certificate } from './certificate.types';

const NAME = { field: 'name', maxLength: 120, oneLine: true };
const REASON = { field: 'reason', maxLength: 1_000, oneLine: true };

export interface Asked {
  readonly eventId: string;
  readonly name?: string | null;
  readonly language?: string | null;
}

export interface Withdrawal {
  readonly certificateId: string;
  readonly withdrawn: boolean;
  readonly reason?: string | null;
}

export interface CertificateParts {
  readonly reads: Reads;
  readonly keyset: Keyset;
  readonly seal: Seal;
  readonly audit: AuditService;
  readonly asksByPerson: RateLimit;
  readonly publicUrl: () => string;
}

interface StandingFound extends Standing {
  readonly title: Texts;
  readonly networkName: Texts;
  readonly firstOn: string;
  readonly lastOn: string;
}

interface Before {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly withdrawn: boolean;
}

const own: KeysetList<Certificate> = {
  name: 'own-certificates',
  model: certificateRead,
  keys: [{ sql: (a) => `${a}.id`, type: 'uuid' }],
  descending: true,
  where: (a, p) => `${a}.person_id = ${p.me()}`,
};

const ofEvent: KeysetList<Certificate> = {
  name: 'certificates',
  model: certificateRead,
  keys: [{ sql: (a) => `${a}.id`, type: 'uuid' }],
  where: (a, p) => `${a}.event_id = ${p.arg('eventId', 'uuid')}`,
};

/** Certificates: asked for by who was there, and withdrawn by who runs the network. */
export class CertificateService {
  constructor(private readonly parts: CertificateParts) {}

  /**
   * Makes the actor's certificate of an event. Asked again it is the same one, with its code, and says what is so by then.
   * @returns its id
   * @throws NotSignedIn, RateLimited, NotFound, NoCertificates, EventNotOver, AttendanceTooLow, ModulesMissing, CertificateWithdrawn, InvalidInput
   */
  async request(actor: Actor, input: Asked): Promise<string> {
    const { personId, participantId } = takingPart(actor);
    const { reads, seal, asksByPerson } = this.parts;
    await asksByPerson.take(personId);
    const eventId = reads.ids.decode(input.eventId);
    if (eventId === null) throw noSuchEvent();
    const seen = await reads.one(actor, eventRead, fields('id'), eventId);
    return inTransaction(reads.pool, async (tx) => {
      const found = await tx.query<StandingFound>(STANDING, [eventId, participantId]);
      const [standing] = found.rows;
      // Who was there has it, also when she has left the network since.
      if (!standing || (!seen && standing.attendedMinutes === 0)) throw noSuchEvent();
      requireEarned(standing);
      const modules = (await tx.query<ModuleStanding>(MODULES, [eventId, participantId])).rows;
      requireModules(modules, actor.languages);
      const who = (await tx.query<{ name: string; locale: string }>(WHO, [personId])).rows[0]!;
      const before = (await tx.query<Before>(BEFORE, [eventId, personId])).rows[0];
      if (before?.withdrawn) throw new CertificateWithdrawn();
      const name = input.name == null ? (before?.name ?? who.name) : passFreeText(input.name, NAME).text;
      const language = input.language ?? before?.language ?? who.locale;
      const needed = modules.filter(({ required }) => required);
      const id = timeOrderedId();
      await tx.query(ISSUE, [
        id,
        eventId,
        personId,
        tokenHash(plainCode(codeOf(seal, id))),
        name,
        language,
        textIn(standing.title, language),
        textIn(standing.networkName, language),
        standing.firstOn,
        standing.lastOn,
        standing.attendedMinutes,
        standing.heldMinutes,
        standing.minimumShare,
        modules.filter(({ done }) => done).map((module) => textIn(module.name, language)),
        needed.map((module) => module.id),
        needed.map(({ minutes }) => minutes),
      ]);
      return (await tx.query<Before>(BEFORE, [eventId, personId])).rows[0]!.id;
    });
  }

  /** Says what of the actor's certificate is shown to who has its code. @throws NotSignedIn, NotFound */
  async show(actor: Actor, certificateId: string, shown: readonly CertificateFactName[]): Promise<string> {
    const personId = personOf(actor);
    const id = this.parts.reads.ids.decode(certificateId);
    const values = [id, personId, [...new Set(shown)].sort()];
    const changed = id === null ? null : await this.parts.reads.pool.query(SHOW, values);
    if (!changed?.rowCount) throw noSuchCertificate();
    return id!;
  }

  /**
   * Withdraws a certificate of an event that the actor runs, or takes that back; it is written down.
   * @throws NotSignedIn, NotFound, InvalidInput
   */
  async withdraw(actor: Actor, { certificateId, withdrawn, reason }: Withdrawal): Promise<string> {
    personOf(actor);
    const { reads, audit } = this.parts;
    const why = withdrawn ? passFreeText(reason ?? '', REASON).text : null;
    const id = reads.ids.decode(certificateId);
    if (id === null) throw noSuchCertificate();
    await inTransaction(reads.pool, async (tx) => {
      const found = await tx.query<ToWithdraw>(TO_WITHDRAW, [id]);
      const [certificate] = found.rows;
      if (!certificate || !mayRun(actor, certificate)) throw noSuchCertificate();
      await tx.query(WITHDRAW, [id, why]);
      if (certificate.withdrawn === withdrawn) return;
      const { networkId, personId: subjectId, eventId } = certificate;
      const did = withdrawn ? 'certificate withdrawn' : 'certificate restored';
      const details = { did, event: reads.ids.encode(eventId) };
      await audit.record(tx, actor, { kind: 'NETWORK_CHANGED', networkId, subjectId, details });
    });
    return id;
  }

  /** The actor's own, newest first. */
  ofViewer(actor: Actor, page: PageArgs, selection: Selection) {
    return this.parts.keyset.page(actor, own, selection, page);
  }

  /** Those of an event, for those who run its network; none for others. */
  ofEvent(actor: Actor, eventId: string, page: PageArgs, selection: Selection) {
    return this.parts.keyset.page(actor, ofEvent, selection, page, { eventId });
  }

  /** The code of a certificate: whoever calls this has read that it is the actor's. */
  codeOf(certificateId: string): string {
    return codeOf(this.parts.seal, certificateId);
  }

  /** The page behind a code. It stands behind the #, so that no server and no other page is told it. */
  checkUrl(certificateId: string): string {
    return `${this.parts.publicUrl()}/certificate#${this.codeOf(certificateId)}`;
  }
}

interface ToWithdraw extends RunBy {
  readonly personId: string;
  readonly eventId: string;
  readonly networkId: string;
  readonly withdrawn: boolean;
}

function noSuchEvent(): NotFound {
  return new NotFound('There is no such event.', 'eventId');
}

function noSuchCertificate(): NotFound {
  return new NotFound('There is no such certificate.', 'certificateId');
}
