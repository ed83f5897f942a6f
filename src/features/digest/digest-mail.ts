import { formatTag } from '../../locales/direction';
import { message } from '../../locales/messages';
import type { Reads } from '../../persistence/read/reads';
import { fields, nested } from '../../shared/selection';
import type { ComposeMail, MailList } from '../delivery';
import type { Participant } from '../person';
import { postRead, type Post } from '../post';
import type { SessionService } from '../session';

/** Topics that are named; of those with older news it is said how many there are. */
const MAX_TOPICS = 30;
/** Authors that are named. */
const MAX_NAMES = 2;

const justText = fields('text');
const NEWS = nested({
  state: null,
  viewerBlocksAuthor: null,
  attachments: fields('id'),
  author: fields('name', 'kind'),
  topic: nested({
    id: null,
    title: null,
    board: nested({ id: null, title: justText, network: nested({ name: justText }) }),
  }),
});

/** A post as it is told of. */
type Told = Post & { readonly attachments?: readonly object[] };

export interface DigestMailParts {
  readonly reads: Reads;
  readonly sessions: Pick<SessionService, 'actorsOfPeople'>;
  readonly publicUrl: () => string;
}

/**
 * What a digest says: which topics have new posts, of whom, and where, and how much they carry. What the posts themselves
 * say stays in the hub: a mail cannot be taken back, nor read by her alone.
 */
export function digestMail({ reads, sessions, publicUrl }: DigestMailParts): ComposeMail {
  return async ({ personId, locale, content }) => {
    const ids = content['posts']!.split(' ');
    const actor = personId === null ? undefined : (await sessions.actorsOfPeople([personId])).get(personId);
    const seen = actor ? await reads.many(actor, postRead, NEWS, ids) : new Map<string, Post>();
    // Newest first, as they came.
    const posts = ids
      .flatMap((id) => seen.get(id) ?? [])
      .filter(({ state, viewerBlocksAuthor }) => state === 'PUBLISHED' && !viewerBlocksAuthor);
    if (posts.length === 0) return null;
    const topics = [...grouped(posts, ({ topic }) => topic.id).values()];
    const named = topics.slice(0, MAX_TOPICS);
    const lists = grouped(named, ([first]) => first!.topic.board.id);
    const more = topics.length - named.length;
    const hub = publicUrl();
    const say = (key: string, values: Record<string, unknown> = {}) =>
      message(locale, `mail.digest.${key}`, values);
    return {
      subject: say('subject', { posts: posts.length }),
      parts: [
        say('text', { name: content['name'] }),
        ...[...lists.values()].map((list) => listOf(list, hub, locale)),
        ...(more > 0 ? [say('more', { count: more })] : []),
        `${hub}/`,
        say('settings'),
      ],
    };
  };
}

/** One board: its topics, with who wrote on them. */
function listOf(topics: readonly (readonly Told[])[], hub: string, locale: string): MailList {
  const { board } = topics[0]![0]!.topic;
  return {
    title: `${board.network.name.text} · ${board.title.text}`,
    items: topics.map((posts) => {
      const { id, title } = posts[0]!.topic;
      const names = [...new Set(posts.map(({ author }) => nameOf(author, locale)))];
      const others = names.length - MAX_NAMES;
      const named = names.slice(0, others > 0 ? MAX_NAMES : undefined);
      if (others > 0) named.push(message(locale, 'mail.digest.others', { count: others }));
      const list = new Intl.ListFormat(formatTag(locale), { type: 'conjunction' });
      const values = { count: posts.length, names: list.format(named) };
      const said = [message(locale, 'mail.digest.posts', values)];
      const count = posts.reduce((sum, { attachments = [] }) => sum + attachments.length, 0);
      if (count > 0) said.push(message(locale, 'mail.digest.attachments', { count }));
      return { title, url: `${hub}/topics/${id}`, detail: said.join(' · ') };
    }),
  };
}

/** As whom readers know a participant. */
function nameOf({ kind, name }: Participant, locale: string): string {
  return kind === 'ALIAS' ? message(locale, 'mail.digest.alias', { name }) : name;
}

/** In the order in which they come first. */
function grouped<T>(all: readonly T[], by: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(by(one));
    if (group) group.push(one);
    else groups.set(by(one), [one]);
  }
  return groups;
}
