export { AttachmentFileRow, AttachmentRow } from './attachment.entity';
export { AttachmentsOff } from './attachment.errors';
export {
  ATTACHMENT_KINDS,
  KEPT_AS,
  MAX_FILE,
  SIDES,
  type AttachmentKindName,
  type AttachmentSizeName,
} from './attachment.kinds';
export { chosenAttachments, noSuchAttachment, type Attaching } from './attachment.policy';
export { AttachmentService, type SentAttachment } from './attachment.service';
export { allAttached, attach, mayAttach } from './attachment.sql';
export { AttachmentsNotConfirmedError, AttachmentsOffError } from './attachment.types';
