import { instant } from '../../persistence/read/instant';
import type { ReadModel } from '../../persistence/read/model';
import { personBehind } from '../alias';
import { mayModerate } from '../board';
import { postRead } from '../post';
import { PostRevision } from './post-edit.types';

/** Earlier texts: for who wrote them, and those who keep order on the board. */
export const postRevisionRead: ReadModel<PostRevision> = {
  target: PostRevision,
  table: 'post_revision',
  via: (a) => `JOIN post ${a}p ON ${a}p.id = ${a}.post_id ${postRead.via!(`${a}p`)}`,
  step: (a, p) => postRead.step(`${a}p`, p),
  visible: (a, p, step) => `${postRead.visible(`${a}p`, p, step)}
    AND (${personBehind(`${a}p.author_id`)} = ${p.me()} OR ${mayModerate(`${a}pb`, p.moderates(), p.organises())})`,
  scope: 'boards:read',
  within: (a, networks) => postRead.within(`${a}p`, networks),
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    html: { sql: (a) => `${a}.html` },
    markdown: { sql: (a) => `${a}.markdown` },
    writtenAt: { sql: (a) => instant(`${a}.written_at`) },
  },
};
