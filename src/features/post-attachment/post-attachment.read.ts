import { extendRead, type ReadModel } from '../../persistence/read/model';
import { mayModerate } from '../board';
import { placeRead, postRead } from '../post';
import { Attachment } from './post-attachment.types';

/** What of an attachment its addresses are made of. */
export interface Kept {
  readonly uuid: string;
  readonly isPicture: boolean;
}

/** SQL of whether the viewer keeps order on the board of attachment `a`. */
const keepsOrder = (a: string, moderates: string, organises: string) =>
  mayModerate(`${a}pb`, moderates, organises);

/**
 * Attachments: seen with the text of their post. One that waits for those who keep order is seen by them, and by who
 * sent it; those of a post that is hidden, by them alone, to decide about it.
 */
export const attachmentRead: ReadModel<Attachment> = {
  target: Attachment,
  table: 'attachment',
  via: (a) => `JOIN post ${a}p ON ${a}p.id = ${a}.post_id ${postRead.via!(`${a}p`)}`,
  step: (a, p) => postRead.step(`${a}p`, p),
  visible: (a, p, step) => `CASE ${a}p.state
    WHEN 'PUBLISHED' THEN ${postRead.visible(`${a}p`, p, step)}
      AND (NOT ${a}.held OR ${a}.person_id = ${p.me()} OR ${keepsOrder(a, p.moderates(), p.organises())})
    WHEN 'HELD' THEN ${placeRead.visible(`${a}p`, p, step)}
      AND ${a}.person_id IS DISTINCT FROM ${p.me()} AND ${keepsOrder(a, p.moderates(), p.organises())}
    ELSE false END`,
  scope: 'boards:read',
  within: (a, networks) => postRead.within(`${a}p`, networks),
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    name: { sql: (a) => `${a}.name` },
    kind: { sql: (a) => `${a}.kind` },
    bytes: { sql: (a) => `${a}.bytes` },
    width: { sql: (a) => `${a}.width` },
    height: { sql: (a) => `${a}.height` },
    pages: { sql: (a) => `${a}.pages` },
    state: { sql: (a) => `CASE WHEN ${a}.held THEN 'HELD' ELSE 'SHOWN' END` },
    viewerMayRemove: {
      sql: (a, p) =>
        `coalesce(${a}.person_id = ${p.me()}, false) OR ${keepsOrder(a, p.moderates(), p.organises())}`,
    },
  },
};

const kept = { uuid: (a: string) => `${a}.id`, isPicture: (a: string) => `${a}.kind = 'IMAGE'` };
extendRead(attachmentRead, 'url', 'PUBLIC', { needs: kept });
extendRead(attachmentRead, 'thumbnailUrl', 'PUBLIC', { needs: kept });

extendRead(postRead, 'attachments', 'PUBLIC', {
  many: () => attachmentRead,
  ids: (a) => `ARRAY(SELECT f.id FROM attachment f WHERE f.post_id = ${a}.id ORDER BY f.position)`,
});
