import {
  AuditLogDocument,
  BlockedPeopleDocument,
  BoardDocument,
  ContactRequestsDocument,
  ContactWaysDocument,
  DirectoryDocument,
  DirectorySearchDocument,
  DiscussionSearchDocument,
  GuardianBlockDocument,
  GuardianDocument,
  HomeDocument,
  MembersDocument,
  MentionableDocument,
  NotificationAddedDocument,
  NotificationsDocument,
  PostDocument,
  ReactToPostDocument,
  request,
  RequestContactDocument,
  RevealContactDocument,
  SendMessageDocument,
  SignalTypingDocument,
  TopicChangesDocument,
  TopicDocument,
  unwrap,
  WithdrawContactRequestDocument,
} from '@guardian-network-hub/client-sdk';
import { Onlooker } from '../presence/onlooker';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import { RawSocket } from '../support/raw-socket';
import { told } from '../support/told';
import { makeScene, type Scene, type Who } from './scene';

/** Two hubs in which the same happens; on the second Anna blocks Bruno. */
let hubs: [TestHub, TestHub];
let worlds: [Scene, Scene];

beforeAll(async () => {
  hubs = [await startHub(), await startHub()];
});
beforeEach(async () => {
  worlds = [await makeScene(hubs[0]), await makeScene(hubs[1])];
  await worlds[1].block();
});
afterEach(() => Onlooker.closeAll());
afterAll(async () => {
  for (const hub of hubs) await hub.stop();
});

/** What somebody is answered, one line each: ids by the order in which they come, without times and sealed places. */
class Answers {
  readonly lines: string[] = [];
  private readonly ids = new Map<string, number>();

  constructor(private readonly hub: TestHub) {}

  note(what: string, answer: unknown): void {
    const text = JSON.stringify(answer, (key, value: unknown) => (/cursor$/i.test(key) ? 'place' : value))
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time')
      .replace(/(Board|Network) \d+|person\d+@/g, '$1')
      .replace(new RegExp(`${this.hub.app.ids.hubKey}\\.\\w+`, 'g'), (id) => this.numbered(id))
      .replace(this.hub.app.ids.hubKey, 'key');
    this.lines.push(`${what}: ${text}`);
  }

  private numbered(id: string): string {
    const known = this.ids.get(id) ?? this.ids.size;
    this.ids.set(id, known);
    return `#${known}`;
  }
}

/** Has Bruno do what he can with Anna, and ask all that can be asked. */
async function answersTo(hub: TestHub, s: Scene): Promise<string[]> {
  const [who, other] = ['bruno', 'anna'] as const;
  const client = s.clients[who];
  const answers = new Answers(hub);
  const ask = async (what: string, work: Promise<unknown>) => answers.note(what, await work);
  const anna = { guardianId: hub.make.id(s.people.anna.cardId) };
  const { cookie } = await hub.sessionOf(s.people[who].personId);
  const socket = await RawSocket.open(hub.url, { cookie });
  const watch = (id: string, document: unknown, variables: object) =>
    socket.send({ id, type: 'subscribe', payload: { query: String(document), variables } });
  watch('topic', TopicChangesDocument, {
    topicId: s.topic,
    after: (await s.read(who)).board.changeCursor,
  });
  const { me } = await request(client, NotificationsDocument, {});
  watch('told', NotificationAddedDocument, { after: me!.notificationCursor });
  const here = await Onlooker.open(hub, s.people[who], s.topicId);
  await Onlooker.open(hub, s.people[other], s.topicId);
  await eventually(() => here.names?.length === 2);
  answers.note('presence', here.names);
  await request(s.clients[other], SignalTypingDocument, { input: { topicId: s.topic } });
  await eventually(() => here.writers?.length === 1);
  answers.note('typing', here.writers);

  const live = (id: string) => socket.received.filter((each) => each.id === id && each.type === 'next');
  const post = async (by: Who, body: string, key: string, replyToId: string | null = null) => {
    const input = { topicId: s.topic, body, replyToId, idempotencyKey: `key-${key}` };
    const { length } = live('topic');
    const made = unwrap((await request(s.clients[by], PostDocument, { input })).post, 'PostSuccess').post;
    // What comes live is as it is by then.
    await eventually(() => live('topic').length > length);
    return made;
  };
  const mine = await post(who, `So it is, @[x](person:${s.participant(other)}).`, 'mine');
  answers.note('post', mine);
  const theirs = await post(other, `Well, @[x](person:${s.participant(who)}).`, 'theirs', mine.id);
  answers.note('answer', await post(who, 'Sure.', 'sure', theirs.id));
  await request(s.clients[other], ReactToPostDocument, {
    input: { postId: mine.id, kind: 'AGREE', on: true },
  });
  await told(hub);

  const contact = (key: string) =>
    request(client, RequestContactDocument, {
      input: { ...anna, message: 'May I ring you?', idempotencyKey: `key-${key}` },
    });
  const asked = contact('asks');
  await ask('request', asked);
  await ask('request again', contact('asks again'));
  await ask('requests', request(client, ContactRequestsDocument, { first: 10 }));
  const message = (key: string) =>
    request(client, SendMessageDocument, {
      input: { ...anna, text: 'Shall we meet?', idempotencyKey: `key-${key}` },
    });
  for (const key of ['writes', 'writes', 'once more']) await ask(`message ${key}`, message(key));
  await ask('reveal', request(client, RevealContactDocument, { input: anna }));
  await ask('card', request(client, GuardianDocument, { id: anna.guardianId }));
  await ask(
    'mentionable',
    request(client, MentionableDocument, { id: s.board, search: 'a', topicId: s.topic }),
  );
  await ask('block', request(client, GuardianBlockDocument, { id: anna.guardianId }));
  await ask('topic', request(client, TopicDocument, { id: s.topic, last: 20 }));
  await ask('board', request(client, BoardDocument, { id: s.board }));
  await ask('home', request(client, HomeDocument));
  await ask('directory', request(client, DirectoryDocument, { sort: 'NAME', first: 20 }));
  await ask('found', request(client, DirectorySearchDocument, { search: 'anna', sort: 'NAME' }));
  await ask('posts found', request(client, DiscussionSearchDocument, { search: 'well', first: 20 }));
  await ask('members', request(client, MembersDocument, { id: hub.make.id(s.network), first: 20 }));
  await ask('notifications', request(client, NotificationsDocument, {}));
  await ask('log', request(client, AuditLogDocument, { first: 20 }));
  await ask('ways', request(client, ContactWaysDocument));
  await ask('blocked', request(client, BlockedPeopleDocument, {}));
  const { requestContact } = await asked;
  const requestId =
    'request' in requestContact ? requestContact.request!.id : hub.make.id(crypto.randomUUID());
  await ask('withdrawn', request(client, WithdrawContactRequestDocument, { input: { requestId } }));

  await eventually(() => live('topic').some(({ payload }) => JSON.stringify(payload).includes('AGREE')));
  for (const id of ['topic', 'told'])
    answers.note(
      `live ${id}`,
      live(id).map(({ payload }) => payload),
    );
  answers.note('at the end', here.names);
  socket.close();
  return answers.lines;
}

it('whoever is blocked is answered the same as if she were not, whatever she does and asks', async () => {
  const [without, blocked] = await Promise.all(worlds.map((s, i) => answersTo(hubs[i]!, s)));
  expect(blocked).toEqual(without);
});

it('whoever blocks is not: the comparison would see it (negative control)', async () => {
  const [without, blocked] = await Promise.all(
    worlds.map(async (s, i) => {
      const hub = hubs[i]!;
      const answers = new Answers(hub);
      await s.write('bruno');
      answers.note('topic', (await s.read('anna')).posts.nodes);
      return answers.lines;
    }),
  );
  expect(blocked).not.toEqual(without);
  expect(
    blocked!.map((line) => line.replace('"viewerBlocksAuthor":true', '"viewerBlocksAuthor":false')),
  ).toEqual(without);
});
