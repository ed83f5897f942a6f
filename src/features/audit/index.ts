export { AuditEntryRow, type AuditKindName } from './audit.entity';
export { AuditResolver } from './audit.resolver';
export { AuditService, type NewAuditEntry } from './audit.service';
