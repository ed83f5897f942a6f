import { rateLimit } from '../../persistence/rate-limits';
import type { AuditService } from '../audit';
import type { Foundation } from '../foundation';
import { CertificateCheckService } from './certificate-check.service';
import { CertificateFileService } from './certificate-file.service';
import {
  CertificateResolver,
  EventCertificatesResolver,
  ViewerCertificatesResolver,
} from './certificate.resolver';
import { CertificateService } from './certificate.service';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** All that makes certificates, and shows what their codes show. */
export function certificatesOf(base: Foundation, audit: AuditService) {
  const { pool, reads, keyset, seal, publicUrl, hub } = base;
  const asksByPerson = rateLimit(pool, 'certificate:asks', 60, HOUR);
  const certificates = new CertificateService({ reads, keyset, seal, audit, asksByPerson, publicUrl });
  const filesByPerson = rateLimit(pool, 'certificate:files', 60, HOUR);
  const files = { reads, certificates, filesByPerson, hubName: hub.name, publicUrl };
  // An office that takes people on looks at some in a row, all from one address.
  const checksByAddressGroup = rateLimit(pool, 'certificate:checks', 120, 15 * MINUTE);
  const checks = new CertificateCheckService(reads, checksByAddressGroup);
  return {
    files: new CertificateFileService(files),
    resolvers: [
      new CertificateResolver(certificates, checks, reads),
      new EventCertificatesResolver(certificates),
      new ViewerCertificatesResolver(certificates),
    ],
  };
}
