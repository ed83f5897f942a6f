export { DownloadService } from './download.service';
export {
  AttachmentResolver,
  PostAttachmentResolver,
  PostAttachmentsResolver,
} from './post-attachment.resolver';
export { PostAttachmentService } from './post-attachment.service';
export { attachmentRead } from './post-attachment.read';
export { Attachment } from './post-attachment.types';
