import {
  ChangeCardDocument,
  EditPostDocument,
  RequestContactDocument,
  request,
  SendMessageDocument,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { makeWorld, type Outcome } from '../moderation/world';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
let w: Awaited<ReturnType<typeof makeWorld>>;

beforeAll(async () => {
  hub = await startHub();
  w = await makeWorld(hub);
});
afterAll(() => hub.stop());

interface Warned extends Outcome {
  readonly findings?: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
  readonly confirmation?: string | null;
}

/** Likely, and of high risk. */
const LIKELY = 'He lives at 12 Baker Street now. What would you do?';
const HIGH = 'My ward Hamidullah Ahmadzai was born on 14/3/2010. What would you do?';

const write = async (body: string, more: object = {}) => (await w.try('anna', body, more)) as Warned;
const marked = (text: string, { findings = [] }: Warned) =>
  findings.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
/** How often something is in the database, in posts of whatever state. */
const kept = async (part: string) =>
  (await w.query('SELECT 1 FROM post WHERE markdown LIKE $1', [`%${part}%`])).rowCount;

describe('a post in which something could find a child', () => {
  it('is not saved before its author has seen what', async () => {
    const text = `  ${LIKELY}`;
    const warned = await write(text);
    expect(warned).toMatchObject({ code: 'LIKELY_IDENTIFIER', field: 'body' });
    expect(marked(text, warned)).toEqual([['ADDRESS', '12 Baker Street']]);
    expect(await kept('Baker Street')).toBe(0);
  });

  it('is published where she keeps it, and she is asked anew for other words only', async () => {
    const { confirmation } = await write(LIKELY);
    const confirmations = [confirmation!];
    const other = await write(LIKELY.replace('12 Baker', '14 Church'), { confirmations });
    expect(other.code).toBe('LIKELY_IDENTIFIER');
    const post = await write(`${LIKELY} I am not sure.`, { confirmations });
    expect(post.__typename).toBe('PostSuccess');
  });

  it('of high risk is held back where she keeps it: no reader gets it before it was decided about', async () => {
    const { confirmation } = await write(HIGH);
    const input = { confirmations: [confirmation!], idempotencyKey: randomUUID() };
    const log = async () =>
      (await w.query('SELECT seq FROM change WHERE stream_id = $1 ORDER BY 1', [w.boardId])).rows;
    const [before, count] = [await log(), (await w.read('bruno'))!.postCount];
    for (const attempt of [1, 2]) {
      expect([attempt, await write(HIGH, input)]).toMatchObject([attempt, { code: 'POST_HELD' }]);
    }
    expect(await kept('Hamidullah')).toBe(1);
    for (const who of ['anna', 'bruno', 'mira'] as const) {
      const topic = await w.read(who);
      expect(topic!.posts.nodes.filter(({ markdown }) => markdown.includes('Hamidullah'))).toEqual([]);
      expect(topic!.postCount).toBe(count);
    }
    // Not even that there is something: the log of the board is as it was.
    expect(await log()).toEqual(before);
  });

  it('waits for those who keep order, who see the words and show it, or not', async () => {
    const text = HIGH.replace('14/3/2010', '15/4/2011');
    const { confirmation } = await write(text);
    await write(text, { confirmations: [confirmation!] });
    const item = (await w.queue('mira')).find(({ html }) => html?.includes('15/4/2011'));
    expect(item).toMatchObject({ origin: 'SCREENED', reason: 'PERSONAL_DATA', reports: [] });
    const { rows } = await w.query('SELECT findings FROM moderation_item WHERE subject_id = $1', [
      hub.app.ids.decode(item!.subjectId),
    ]);
    const stored = JSON.stringify(rows[0]);
    // The rule and where: of the text nothing.
    expect(stored).toContain('"start":8');
    expect(stored).not.toContain('Hamidullah');
    expect((await w.queue('anna')).length).toBe(0);
    await w.decide('mira', item!.id, 'RELEASE');
    const shown = (await w.read('bruno'))!.posts.nodes.find(({ id }) => id === item!.subjectId);
    expect(shown?.markdown).toBe(text);
  });

  it('is not one where somebody is mentioned, a law is cited, or a helpline is named', async () => {
    const { anna } = w.people;
    const mention = `@[Hamidullah Ahmadzai](person:${hub.make.id(anna.participantId)}) knows it.`;
    for (const text of [mention, 'The law 47/2017 says so. Call 116 000, or ask Judge Rossi.'])
      expect((await write(text)).__typename).toBe('PostSuccess');
  });
});

describe('what cannot be held back', () => {
  const idempotencyKey = () => randomUUID();
  const guardianId = () => hub.make.id(w.people.bruno.cardId);
  const places: [string, (text: string, more: object) => Promise<unknown>][] = [
    [
      'the text of a post that is there',
      async (body, more) => {
        const { id, revision } = await w.post('anna', 'Before');
        const input = { postId: id, revision, body, ...more };
        return (await request(w.clients.anna, EditPostDocument, { input })).editPost;
      },
    ],
    ['the title of a topic', (title, more) => w.tryToOpen('anna', title, more)],
    ['the first post of a topic', (body, more) => w.tryToOpen('anna', 'How?', { body, ...more })],
    [
      'a message',
      async (text, more) => {
        const input = { guardianId: guardianId(), text, idempotencyKey: idempotencyKey(), ...more };
        return (await request(w.clients.anna, SendMessageDocument, { input })).sendMessage;
      },
    ],
    [
      'a contact request',
      async (message, more) => {
        const input = { guardianId: guardianId(), message, idempotencyKey: idempotencyKey(), ...more };
        return (await request(w.clients.anna, RequestContactDocument, { input })).requestContact;
      },
    ],
    [
      'what one says of oneself',
      async (about, more) =>
        (await request(w.clients.anna, ChangeCardDocument, { input: { about, ...more } })).changeCard,
    ],
  ];

  it.each(places)('is not saved where the risk is high, whatever is confirmed: %s', async (_, say) => {
    const warned = (await say(HIGH, {})) as Warned;
    expect(warned).toMatchObject({ code: 'LIKELY_IDENTIFIER', confirmation: null });
    expect(marked(HIGH, warned)).toEqual([
      ['NAME', 'Hamidullah Ahmadzai'],
      ['BIRTH_DATE', '14/3/2010'],
    ]);
    const post = await write(HIGH);
    expect(await say(HIGH, { confirmations: [post.confirmation!] })).toMatchObject({ confirmation: null });
  });

  it.each(places)('is shown to its author, who may keep it where it is likely alone: %s', async (_, say) => {
    const warned = (await say(LIKELY, {})) as Warned;
    expect(warned.code).toBe('LIKELY_IDENTIFIER');
    const done = (await say(LIKELY, { confirmations: [warned.confirmation!] })) as Warned;
    expect(done.code ?? 'saved').not.toBe('LIKELY_IDENTIFIER');
  });
});
