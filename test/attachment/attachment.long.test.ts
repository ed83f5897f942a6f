import {
  NetworkBoardsDocument,
  OpenTopicDocument,
  request,
  TopicDocument,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { Transformer } from '@napi-rs/image';
import { fromTelephone, halves, painted, RED, SECRETS } from '../photo/support/pictures';
import { startHub, type TestHub } from '../support/hub';
import { tellNobody } from '../support/own-work';
import { countStatements } from '../support/statements';
import { pages, readable } from './support/pdf';
import { Scene } from './support/scene';

let hub: TestHub;
let scene: Scene;

beforeAll(async () => {
  hub = await startHub();
  scene = await Scene.on(hub);
});
afterAll(() => hub.stop());
beforeEach(() => hub.app.pool.query('DELETE FROM rate_limit'));

describe('a board', () => {
  it('takes no pictures and files unless those who run it say so', async () => {
    const board = await hub.make.board(scene.network);
    expect(await scene.send('anna', undefined, { board: hub.make.id(board) })).toEqual({
      status: 400,
      code: 'ATTACHMENTS_OFF',
    });
    const { network } = await request(scene.people.anna.client, NetworkBoardsDocument, {
      id: hub.make.id(scene.network),
    });
    const takes = Object.fromEntries(network!.boards.map(({ id, attachments }) => [id, attachments]));
    expect(takes).toEqual({ [hub.make.id(board)]: false, [scene.boardId]: true });
  });

  it('takes none any more as soon as it wants none', async () => {
    const id = await scene.sent('anna');
    const want = (wanted: boolean) =>
      hub.app.pool.query('UPDATE board SET attachments = $2 WHERE id = $1', [
        hub.app.ids.decode(scene.boardId),
        wanted,
      ]);
    await want(false);
    expect(await scene.tryPost('anna', [id])).toMatchObject({ code: 'ATTACHMENTS_OFF' });
    // Without them one goes on writing.
    expect((await scene.post('anna', [])).attachments).toEqual([]);
    await want(true);
    expect((await scene.post('anna', [id])).attachments).toMatchObject([{ id }]);
  });
});

describe('a picture', () => {
  it('is made anew, upright, as large as one can read it, with a small one beside it', async () => {
    const { attachments } = await scene.post('anna', [
      await scene.sent(
        'anna',
        fromTelephone(
          painted(2_200, 1_100, () => RED),
          6,
        ),
      ),
    ]);
    const [picture] = attachments;
    expect(picture).toMatchObject({
      kind: 'IMAGE',
      width: 1_024,
      height: 2_048,
      pages: null,
      state: 'SHOWN',
    });
    const [large, small] = [
      await scene.file('bruno', picture!.url),
      await scene.file('bruno', picture!.thumbnailUrl!),
    ].map((file) => new Transformer(file).metadataSync());
    expect(large).toMatchObject({ width: 1_024, height: 2_048, format: 'webp' });
    expect(small).toMatchObject({ width: 160, height: 320, format: 'webp' });
    expect(picture!.bytes).toBe((await scene.file('bruno', picture!.url)).length);
  });

  it('is not made larger', async () => {
    const { attachments } = await scene.post('anna', [await scene.sent('anna', halves(100, 80).pngSync())]);
    expect(attachments).toMatchObject([{ width: 100, height: 80 }]);
  });

  it('carries nothing of what was written beside its pixels', async () => {
    const sent = fromTelephone(halves());
    // Negative control: it was there.
    for (const secret of SECRETS) expect(sent.includes(secret)).toBe(true);
    const { picture } = await post(sent);
    for (const url of [picture.url, picture.thumbnailUrl!]) {
      const kept = await scene.file('anna', url);
      for (const secret of [...SECRETS, 'EXIF', 'Exif', 'XMP ', 'ICCP', 'VP8X'])
        expect(kept.includes(secret)).toBe(false);
    }
    const { rows } = await hub.app.pool.query<{ row: string }>(
      `SELECT a::text || encode(f.file, 'escape') || encode(f.small, 'escape') AS row
       FROM attachment a JOIN attachment_file f ON f.attachment_id = a.id`,
    );
    for (const secret of SECRETS) expect(rows.some(({ row }) => row.includes(secret))).toBe(false);
  });

  async function post(bytes: Uint8Array) {
    const written = await scene.post('anna', [await scene.sent('anna', bytes)]);
    return { picture: written.attachments[0]! };
  }
});

describe('a PDF file', () => {
  it('keeps its pages, and what stands on them', async () => {
    const id = await scene.sent('anna', pages(3, 'Minutes of the team'), { name: 'minutes.pdf' });
    const [file] = (await scene.post('anna', [id])).attachments;
    expect(file).toMatchObject({
      kind: 'PDF',
      name: 'minutes.pdf',
      pages: 3,
      width: null,
      thumbnailUrl: null,
    });
    const kept = readable(await scene.file('bruno', file!.url));
    for (const page of [1, 2, 3]) expect(kept).toContain(`Minutes of the team ${page}`);
    expect(kept).toContain('Helvetica');
  });
});

describe('whoever attaches something', () => {
  it('confirms each time that it is no picture or document of or about a child', async () => {
    const id = await scene.sent('anna');
    for (const noChildInAttachments of [false, undefined])
      expect(await scene.tryPost('anna', [id], { noChildInAttachments })).toMatchObject({
        __typename: 'AttachmentsNotConfirmedError',
        field: 'noChildInAttachments',
      });
    expect((await scene.post('anna', [id])).attachments).toHaveLength(1);
  });

  it('attaches at most four, each once, in her order', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) ids.push(await scene.sent('anna', halves(100, 80).pngSync()));
    expect(await scene.tryPost('anna', ids)).toMatchObject({ code: 'INVALID_INPUT', field: 'attachmentIds' });
    expect(await scene.tryPost('anna', [ids[0]!, ids[0]!])).toMatchObject({ code: 'INVALID_INPUT' });
    const order = [ids[2]!, ids[0]!, ids[3]!, ids[1]!];
    const { id, attachments } = await scene.post('anna', order);
    expect(attachments.map((each) => each.id)).toEqual(order);
    expect((await scene.read('bruno', id))!.attachments.map((each) => each.id)).toEqual(order);
  });

  it('begins a topic with it, too', async () => {
    const attachmentIds = [await scene.sent('anna')];
    const input = {
      boardId: scene.boardId,
      title: 'The hall',
      body: 'It looks so.',
      attachmentIds,
      noChildInAttachments: true,
      idempotencyKey: randomUUID(),
    };
    const open = async (more: object = {}) =>
      (await request(scene.people.anna.client, OpenTopicDocument, { input: { ...input, ...more } }))
        .openTopic as {
        topic?: { id: string };
        code?: string;
      };
    expect(await open({ noChildInAttachments: false })).toMatchObject({ code: 'ATTACHMENTS_NOT_CONFIRMED' });
    expect(await open({ attachmentIds: [hub.make.id(randomUUID())] })).toMatchObject({ code: 'NOT_FOUND' });
    const { topic } = await open();
    expect(await open()).toEqual({ __typename: 'OpenTopicSuccess', topic });
    expect(await open({ idempotencyKey: randomUUID() })).toMatchObject({ code: 'NOT_FOUND' });
    const read = await request(scene.people.bruno.client, TopicDocument, { id: topic!.id });
    expect(read.topic!.posts.nodes).toMatchObject([{ attachments: [{ id: attachmentIds[0] }] }]);
  });

  it('names it, and the hub mends the name', async () => {
    for (const [name, shown] of [
      ['Sala grande.JPG', 'Sala grande.webp'],
      ['C:\\Users\\anna\\Pictures\\hall.png', 'hall.webp'],
      ['/home/anna/hall', 'hall.webp'],
      ['../../etc/passwd', 'passwd.webp'],
      ['.hidden.jpeg', 'hidden.webp'],
      ['invoice\u202Egpj.exe', 'invoicegpj.webp'],
      ['a\u0000b\nc\u200Bd.webp', 'abcd.webp'],
      ['Città.jpg'.normalize('NFD'), 'Città.webp'],
      ['', 'attachment.webp'],
      ['.', 'attachment.webp'],
      ['x'.repeat(300), `${'x'.repeat(95)}.webp`],
    ] as const) {
      const { attachment } = await scene.send('anna', halves(100, 80).pngSync(), { name });
      expect([name, attachment?.name]).toEqual([name, shown]);
    }
  });

  it('keeps at most twenty that no post has; the oldest goes for the next', async () => {
    const first = await scene.sent('bruno', halves(70, 70).pngSync());
    const second = await scene.sent('bruno', halves(70, 70).pngSync());
    await hub.app.pool.query(
      `INSERT INTO attachment (id, person_id, board_id, name, kind, bytes, pages)
       SELECT gen_random_uuid(), person_id, board_id, 'x.pdf', 'PDF', 1, 1 FROM attachment, generate_series(1, 18)
       WHERE id = $1`,
      [hub.app.ids.decode(first)],
    );
    await scene.sent('bruno', halves(70, 70).pngSync());
    expect(await scene.tryPost('bruno', [first])).toMatchObject({
      code: 'NOT_FOUND',
      field: 'attachmentIds',
    });
    expect((await scene.post('bruno', [second])).attachments).toHaveLength(1);
  });
});

describe('writing', () => {
  it('takes as many statements as without: one, and one to read the post', async () => {
    const id = await scene.sent('anna', halves(100, 80).pngSync());
    await scene.post('anna', []);
    await tellNobody(hub);
    expect(await countStatements(hub, () => scene.post('anna', []))).toBe(2);
    expect(await countStatements(hub, () => scene.post('anna', [id]))).toBe(2);
  });

  it('once with a key, whatever the network does: with other attachments it is another post', async () => {
    const [one, other] = [await scene.sent('anna'), await scene.sent('anna')];
    const idempotencyKey = randomUUID();
    const written = await scene.post('anna', [one], { idempotencyKey });
    const [again, meanwhile] = await Promise.all(
      [0, 1].map(() => scene.post('anna', [one], { idempotencyKey })),
    );
    expect([again, meanwhile]).toEqual([written, written]);
    for (const ids of [[other], [], [one, other]])
      expect(await scene.tryPost('anna', ids, { idempotencyKey })).toMatchObject({
        code: 'IDEMPOTENCY_KEY_REUSED',
      });
  });

  it('reads a page of posts with what they carry in as many statements as one without', async () => {
    const read = () => request(scene.people.bruno.client, TopicDocument, { id: scene.topicId, last: 50 });
    const statements = await countStatements(hub, read);
    expect(
      (await read()).topic!.posts.nodes.filter(({ attachments }) => attachments.length > 0).length,
    ).toBeGreaterThan(3);
    await hub.app.pool.query('DELETE FROM attachment');
    expect(await countStatements(hub, read)).toBe(statements);
    expect(statements).toBeLessThanOrEqual(3);
  });
});
