import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { Transformer } from '@napi-rs/image';
import { animation, halves, painted, png, RED } from '../photo/support/pictures';
import { startHub, type TestHub } from '../support/hub';
import { onePage, packed, pages } from './support/pdf';
import { Scene } from './support/scene';

let hub: TestHub;
let scene: Scene;

beforeAll(async () => {
  hub = await startHub();
  scene = await Scene.on(hub);
});
afterAll(() => hub.stop());
beforeEach(() => hub.app.pool.query('DELETE FROM rate_limit'));

const text = (written: string) => Buffer.from(written);
const HTML = '<!doctype html><script>alert(1)</script>';

describe('a file that is not what it seems', () => {
  it.each<[string, string, () => Buffer]>([
    ['a page that calls itself a PNG', 'ATTACHMENT_OF_OTHER_KIND', () => text(HTML)],
    ['an SVG with a script', 'ATTACHMENT_OF_OTHER_KIND', () => text('<svg><script>alert(1)</script></svg>')],
    ['a GIF that is a script, too', 'ATTACHMENT_OF_OTHER_KIND', () => text('GIF89a/*\x01\x00*/=1;alert(1)')],
    ['an archive', 'ATTACHMENT_OF_OTHER_KIND', () => text('PK\x03\x04word/document.xml')],
    ['a page before a PDF file', 'ATTACHMENT_OF_OTHER_KIND', () => Buffer.concat([text(HTML), pages(1)])],
    ['a HEIC of a telephone', 'ATTACHMENT_OF_OTHER_KIND', () => text('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
    ['nothing', 'ATTACHMENT_OF_OTHER_KIND', () => text('')],
    ['a film of sound and pictures', 'PHOTO_OF_OTHER_KIND', () => text('RIFF\x10\0\0\0AVI LIST')],
    [
      'noise behind the first bytes of a JPEG',
      'PHOTO_BROKEN',
      () => Buffer.concat([Buffer.from('ffd8ff', 'hex'), randomBytes(900)]),
    ],
    [
      'noise behind the first bytes of a PDF file',
      'PDF_BROKEN',
      () => Buffer.concat([text('%PDF-1.7\n'), randomBytes(900)]),
    ],
    ['an animation', 'PHOTO_ANIMATED', () => animation(painted(100, 100, () => RED).webpSync(), 2)],
    ['a PNG of 65,500 × 65,500', 'PHOTO_TOO_LARGE', () => png(65_500, 65_500)],
    [
      'a PNG whose data are none',
      'ATTACHMENT_OF_OTHER_KIND',
      () => png(600, 600, { data: randomBytes(999) }),
    ],
  ])('is refused, and nothing of it kept: %s', async (_what, code, make) => {
    const before = await scene.stored();
    const headers = { 'content-type': 'image/png' };
    expect(await scene.send('anna', make(), { name: 'hall.png', headers })).toEqual({ status: 400, code });
    expect(await scene.stored()).toBe(before);
  });

  it('is what its bytes are, whatever its sender calls it, and nothing behind the picture is kept', async () => {
    const polyglot = Buffer.concat([halves().jpegSync(), pages(1), text(HTML)]);
    const headers = { 'content-type': 'application/pdf' };
    const { attachment } = await scene.send('anna', polyglot, { name: 'minutes.html', headers });
    expect(attachment).toMatchObject({ kind: 'IMAGE', name: 'minutes.webp' });
    const { attachments } = await scene.post('anna', [attachment!.id]);
    const response = await scene.get('bruno', attachments[0]!.url);
    expect(response.headers.get('content-type')).toBe('image/webp');
    const kept = Buffer.from(await response.arrayBuffer());
    for (const other of ['script', '%PDF', 'endobj']) expect(kept.includes(other)).toBe(false);
    expect(new Transformer(kept).metadataSync().format).toBe('webp');
  });

  it('is a PDF file and nothing else besides', async () => {
    const polyglot = Buffer.concat([pages(1), text(HTML), text('PK\x05\x06'), Buffer.alloc(18)]);
    const { attachments } = await scene.post('anna', [await scene.sent('anna', polyglot, { name: 'a.zip' })]);
    expect(attachments).toMatchObject([{ kind: 'PDF', name: 'a.pdf' }]);
    const kept = await scene.file('bruno', attachments[0]!.url);
    for (const other of ['script', 'PK\x05\x06']) expect(kept.includes(other)).toBe(false);
  });
});

describe('the hub', () => {
  it('goes on while somebody sends files that take too much', async () => {
    const bomb = onePage(packed(Buffer.alloc(90 * 1024 * 1024)));
    const sent = Promise.all(Array.from({ length: 4 }, () => scene.send('anna', bomb)));
    const { rows } = await hub.app.pool.query('SELECT 1 AS one');
    expect(rows).toEqual([{ one: 1 }]);
    expect((await scene.post('bruno', [])).markdown).toBe('See what is attached.');
    for (const each of await sent) expect(each).toEqual({ status: 400, code: 'ATTACHMENT_TOOK_TOO_MUCH' });
    expect((await scene.send('bruno')).status).toBe(201);
  }, 60_000);

  it('reads no more than it takes, whatever is said of the length', async () => {
    const { hostname, port } = new URL(hub.url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    const answer = new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))));
    const head = [
      `POST /attachments?board=${scene.boardId} HTTP/1.1`,
      'host: hub',
      'content-type: application/pdf',
      `cookie: ${scene.people.anna.headers['cookie']}`,
      'transfer-encoding: chunked',
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n`);
    const part = Buffer.alloc(1 << 16);
    for (let size = 0; size < 11 * 1024 * 1024; size += part.length) {
      socket.write(`${part.length.toString(16)}\r\n`);
      socket.write(part);
      socket.write('\r\n');
    }
    expect(await answer).toContain(' 413 ');
    socket.destroy();
  });

  it('says of a stranger’s name nothing that is a header', async () => {
    const name = 'a\r\nset-cookie: x=1\r\n".pdf';
    const { attachments } = await scene.post('anna', [await scene.sent('anna', pages(1), { name })]);
    const { headers } = await scene.get('bruno', attachments[0]!.url);
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''[\w%.-]+$/);
  });
});
