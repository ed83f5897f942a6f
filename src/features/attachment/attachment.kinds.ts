export const ATTACHMENT_KINDS = ['IMAGE', 'PDF'] as const;
export type AttachmentKindName = (typeof ATTACHMENT_KINDS)[number];

/** The media type of what is kept, and how its name ends. */
export const KEPT_AS = {
  IMAGE: { mediaType: 'image/webp', extension: 'webp' },
  PDF: { mediaType: 'application/pdf', extension: 'pdf' },
} as const satisfies Record<AttachmentKindName, object>;

/** The largest file that is taken, in bytes. */
export const MAX_FILE = 10 * 1024 * 1024;
export const MAX_PAGES = 50;
/** Of one post. */
export const MAX_OF_POST = 4;
/** Longer sides of a picture as it is kept, and of the small one beside it, in pixels. */
export const SIDES = { LARGE: 2_048, SMALL: 320 } as const;
export type AttachmentSizeName = keyof typeof SIDES;
