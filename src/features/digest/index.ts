export { DIGEST, DIGESTS_DUE, DIGESTS_EVERY_MINUTE } from './digest-jobs';
export { digestMail } from './digest-mail';
export { DigestCursorRow, DigestScheduleRow } from './digest.entity';
export { DigestResolver } from './digest.resolver';
export { DigestService } from './digest.service';
