import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { personOf } from '../../shared/person-of';
import type { RateLimit } from '../../shared/rate-limit';
import { fields } from '../../shared/selection';
import { certificateRead } from './certificate.read';
import type { CertificateService } from './certificate.service';
import { certificatePdf } from './document/certificate-pdf';

const SAID = fields(
  ...['name', 'language', 'title', 'networkName', 'firstOn', 'lastOn'],
  ...['attendedMinutes', 'heldMinutes', 'modules', 'issuedAt', 'valid', 'code'],
);

export interface CertificateFileParts {
  readonly reads: Reads;
  readonly certificates: CertificateService;
  readonly filesByPerson: RateLimit;
  readonly hubName: string;
  readonly publicUrl: () => string;
}

/** Certificates as files that people print: each for its holder, made anew from what it says. */
export class CertificateFileService {
  constructor(private readonly parts: CertificateFileParts) {}

  /** The file of one of the actor's certificates, while it is vouched for. @throws NotSignedIn, NotFound, RateLimited */
  async file(actor: Actor, certificateId: string): Promise<Uint8Array> {
    const { reads, certificates, filesByPerson, hubName, publicUrl } = this.parts;
    const personId = personOf(actor);
    const id = reads.ids.decode(certificateId);
    const found = id === null ? null : await reads.one(actor, certificateRead, SAID, id);
    const { codeFor, ...certificate } = (found ?? {}) as NonNullable<typeof found> & {
      codeFor?: string | null;
    };
    if (!found?.valid || !codeFor) throw new NotFound('There is no such certificate.');
    await filesByPerson.take(personId);
    return certificatePdf({
      ...certificate,
      code: certificates.codeOf(codeFor),
      checkUrl: certificates.checkUrl(codeFor),
      checkPage: `${publicUrl()}/certificate`,
      hubName,
    });
  }
}
