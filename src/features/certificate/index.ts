export { certificatesOf } from './certificates';
export type { CertificateFileService } from './certificate-file.service';
