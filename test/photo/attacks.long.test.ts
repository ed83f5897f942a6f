import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { Transformer } from '@napi-rs/image';
import { encodeApart } from '../../src/features/photo/encode-apart';
import { checkPicture } from '../../src/features/photo/photo.header';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';
import { Photographer } from './support/photographer';
import {
  animation,
  chunk,
  fromTelephone,
  halves,
  painted,
  pictureOf,
  png,
  RED,
  webpCanvas,
} from './support/pictures';

let hub: TestHub;
let maria: MadePerson;
let camera: Photographer;

beforeAll(async () => {
  hub = await startHub();
  maria = await hub.make.person({ in: [await hub.make.network()], audience: 'PUBLIC' });
  camera = await Photographer.of(hub, maria.personId);
});
afterAll(() => hub.stop());
beforeEach(() => hub.app.pool.query('DELETE FROM rate_limit'));

const jpeg = () => halves().jpegSync();
const webp = () => painted(100, 100, () => RED).webpSync();
const text = (written: string) => Buffer.from(written);

/** A JPEG whose one frame says another size than it has. */
function saying(width: number, height: number): Buffer {
  const bytes = Buffer.from(jpeg());
  const frame = [0xc0, 0xc2].map((kind) => bytes.indexOf(Buffer.from([0xff, kind, 0]))).find((at) => at > 0)!;
  bytes.writeUInt16BE(height, frame + 5);
  bytes.writeUInt16BE(width, frame + 7);
  return bytes;
}

/** A progressive JPEG with its last scan many times over: a few bytes, each of which goes over the whole picture. */
function manyScans(times: number): Buffer {
  const bytes = jpeg();
  const scan = bytes.subarray(bytes.lastIndexOf(Buffer.from([0xff, 0xda])), -2);
  const scans = Array.from({ length: times }, () => scan);
  return Buffer.concat([bytes.subarray(0, -2), ...scans, bytes.subarray(-2)]);
}

describe('a file that is no picture, or not what it seems', () => {
  it.each<[string, string, () => Buffer]>([
    ['a GIF that is a script, too', 'PHOTO_OF_OTHER_KIND', () => text('GIF89a/*\x01\x00*/=1;alert(1)')],
    [
      'an SVG with a script',
      'PHOTO_OF_OTHER_KIND',
      () => text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    ['a page', 'PHOTO_OF_OTHER_KIND', () => text('<!doctype html><script>alert(1)</script>')],
    ['a HEIC of a telephone', 'PHOTO_OF_OTHER_KIND', () => text('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
    ['an AVIF', 'PHOTO_OF_OTHER_KIND', () => halves().avifSync({ speed: 10 })],
    ['a TIFF', 'PHOTO_OF_OTHER_KIND', () => halves().tiffSync()],
    ['a BMP', 'PHOTO_OF_OTHER_KIND', () => halves().bmpSync()],
    ['nothing', 'PHOTO_OF_OTHER_KIND', () => text('')],
    ['a NUL', 'PHOTO_OF_OTHER_KIND', () => Buffer.alloc(1)],
    ['a megabyte of NUL', 'PHOTO_OF_OTHER_KIND', () => Buffer.alloc(1024 * 1024)],
    ['noise behind the first bytes of a JPEG', 'PHOTO_BROKEN', () => noise('ffd8ff')],
    ['noise behind the first bytes of a PNG', 'PHOTO_BROKEN', () => noise('89504e470d0a1a0a')],
    ['noise behind the first bytes of a WebP', 'PHOTO_BROKEN', () => noise('524946460003000057454250')],
    ['a JPEG that is cut off', 'PHOTO_BROKEN', () => jpeg().subarray(0, 4_000)],
    ['a PNG that is cut off', 'PHOTO_BROKEN', () => halves().pngSync().subarray(0, 600)],
    ['a WebP that is cut off', 'PHOTO_BROKEN', () => halves().webpSync().subarray(0, 600)],
    ['a JPEG with two sizes', 'PHOTO_BROKEN', () => twice(jpeg())],
    ['a WebP on a smaller canvas', 'PHOTO_BROKEN', () => webpCanvas(70, 70, 0, [pictureOf(webp())])],
    ['a JPEG with a thousand scans', 'PHOTO_BROKEN', () => manyScans(1_000)],
    ['a PNG whose data are none', 'PHOTO_BROKEN', () => png(600, 600, { data: randomBytes(999) })],
    ['an animated PNG', 'PHOTO_ANIMATED', () => png(99, 99, { chunks: [chunk('acTL', Buffer.alloc(8))] })],
    ['an animation of two frames', 'PHOTO_ANIMATED', () => animation(webp(), 2)],
    ['an animation of 30,000 frames', 'PHOTO_ANIMATED', () => animation(webp(), 30_000)],
    [
      'an animation that does not say so',
      'PHOTO_ANIMATED',
      () => webpCanvas(100, 100, 0, [chunkOf('ANMF', pictureOf(webp()))]),
    ],
    [
      'a PNG of 65,500 × 65,500',
      'PHOTO_TOO_LARGE',
      () => png(65_500, 65_500, { data: Buffer.alloc(99_999) }),
    ],
    ['a JPEG of 65,500 × 65,500', 'PHOTO_TOO_LARGE', () => saying(65_500, 65_500)],
    ['a PNG of 2^31 pixels in a line', 'PHOTO_TOO_LARGE', () => png(2 ** 31 - 1, 64)],
    ['a PNG of 30 megapixels of 16 bits', 'PHOTO_TOO_LARGE', () => png(6_000, 5_000, { bits: 16 })],
    ['a JPEG without a height', 'PHOTO_TOO_SMALL', () => saying(600, 0)],
    ['a dot', 'PHOTO_TOO_SMALL', () => painted(1, 1, () => RED).pngSync()],
  ])('is refused: %s', async (_what, code, make) => {
    expect(await camera.send(make())).toEqual({ status: 400, code });
    expect(await camera.told(maria.cardId)).toBeNull();
  });

  function noise(start: string): Buffer {
    return Buffer.concat([Buffer.from(start, 'hex'), Buffer.alloc(2_000, 0x37)]);
  }

  function twice(bytes: Buffer): Buffer {
    const frame = [0xc0, 0xc2]
      .map((kind) => bytes.indexOf(Buffer.from([0xff, kind, 0])))
      .find((at) => at > 0)!;
    const segment = Buffer.from(bytes.subarray(frame, frame + 2 + bytes.readUInt16BE(frame + 2)));
    segment.writeUInt16BE(60_000, 5);
    return Buffer.concat([bytes.subarray(0, frame), segment, bytes.subarray(frame)]);
  }

  function chunkOf(name: string, data: Buffer): Buffer {
    const head = Buffer.alloc(8);
    head.write(name, 'latin1');
    head.writeUInt32LE(data.length, 4);
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
  }

  it('is taken apart by its bytes, whatever its sender calls it, and nothing behind the picture is kept', async () => {
    const polyglot = Buffer.concat([jpeg(), text('<script>alert(1)</script>')]);
    const { url } = await camera.send(polyglot, { 'content-type': 'image/png' });
    const kept = await camera.file(url!);
    expect(kept.includes('script')).toBe(false);
    expect(new Transformer(kept).metadataSync().format).toBe('webp');
    await hub.raw('mutation { removePhoto { __typename } }', {}, camera.headers);
  });

  it('would be taken without a look at it first (negative control): the library reads animations and more kinds', () => {
    const library = (bytes: Buffer) => new Transformer(bytes).resize(64, 64).webpSync().length;
    expect(library(animation(webp(), 2))).toBeGreaterThan(0);
    expect(library(halves().avifSync({ speed: 10 }))).toBeGreaterThan(0);
    expect(library(jpeg().subarray(0, 4_000))).toBeGreaterThan(0);
  });
});

describe('what reading a picture may take', () => {
  const refused = { code: 'PHOTO_TOOK_TOO_MUCH' };
  const large = () => painted(4_000, 3_000, (x, y) => [x & 255, y & 255, (x ^ y) & 255]).jpegSync(80);

  it('ends in time, in the midst of it', async () => {
    await expect(encodeApart(large(), { seconds: 0.15, megabytes: 700 })).rejects.toMatchObject(refused);
  });

  it('ends with the memory it may have, where the system tells it; elsewhere with the picture', async () => {
    const made = encodeApart(large(), { seconds: 60, megabytes: 60 });
    if (process.platform === 'linux') await expect(made).rejects.toMatchObject(refused);
    else await expect(made).resolves.toMatchObject({ large: expect.anything() });
  });

  it('is enough for a picture that a good camera makes', async () => {
    const { large: made } = await encodeApart(large());
    expect(new Transformer(made).metadataSync()).toMatchObject({ width: 512, height: 512 });
  });

  it('is bounded for many at once: one is made at a time, and who would wait too long is sent away', async () => {
    const small = webp();
    const all = await Promise.allSettled(Array.from({ length: 30 }, () => encodeApart(small)));
    const away = all.filter((each) => each.status === 'rejected');
    expect(away).toHaveLength(9);
    for (const each of away) expect(each.reason).toMatchObject({ code: 'RATE_LIMITED' });
  }, 30_000);

  it('leaves the hub as it was, should the library end its process', async () => {
    // Bytes that no look was taken at.
    await expect(encodeApart(png(65_500, 65_500))).rejects.toMatchObject({ code: 'PHOTO_BROKEN' });
    await expect(encodeApart(randomBytes(50_000))).rejects.toMatchObject({ code: 'PHOTO_BROKEN' });
    expect((await camera.send(jpeg())).status).toBe(201);
  });

  it('does not hang on any mutilation of a picture', () => {
    const kinds = [fromTelephone(halves(64, 64)), halves(64, 64).pngSync(), halves(64, 64).webpSync()];
    for (const whole of kinds) {
      checkPicture(whole);
      for (let at = 0; at < whole.length; at += 1) {
        const bent = Buffer.from(whole);
        bent[at] = bent[at]! ^ 0xff;
        for (const bytes of [bent, whole.subarray(0, at)]) {
          try {
            checkPicture(bytes);
          } catch (error) {
            expect((error as { code?: string }).code).toMatch(/^PHOTO_/);
          }
        }
      }
    }
  });
});

describe('who sends', () => {
  const send = (headers: Record<string, string>) => new Photographer(hub, headers).send(jpeg());

  it('is a person with a session and a card', async () => {
    expect(await send({})).toEqual({ status: 401, code: 'NOT_SIGNED_IN' });
    const key = await hub.app.features.partners.add('Portal', [await hub.make.network()]);
    expect(await send({ authorization: `Bearer ${key}` })).toEqual({ status: 401, code: 'NOT_SIGNED_IN' });
    expect(await send({ authorization: 'Bearer wrong' })).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
    const cardless = await hub.make.person();
    await hub.app.pool.query('DELETE FROM guardian_card WHERE id = $1', [cardless.cardId]);
    expect(await send((await Photographer.of(hub, cardless.personId)).headers)).toEqual({
      status: 404,
      code: 'NOT_FOUND',
    });
  });

  it('changes her own card and no other', async () => {
    const before = await camera.told(maria.cardId);
    const other = await hub.make.person();
    const mallory = await Photographer.of(hub, other.personId);
    expect((await mallory.send(webp(), { 'x-guardian-id': hub.make.id(maria.cardId) })).status).toBe(201);
    expect(await camera.told(maria.cardId)).toEqual(before);
    expect(await mallory.told(other.cardId)).not.toBeNull();
  });

  it('does so from the hub’s own pages', async () => {
    expect(await camera.send(jpeg(), { origin: 'https://elsewhere.example' })).toEqual({
      status: 403,
      code: 'FOREIGN_ORIGIN',
    });
    expect(await camera.send(jpeg(), { origin: hub.url })).toMatchObject({ status: 201 });
  });

  it.each([
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'image/svg+xml',
  ])('says that it is a picture, not %s, which any page could send', async (mediaType) => {
    expect(await camera.send(jpeg(), { 'content-type': mediaType })).toMatchObject({ status: 415 });
  });

  it('sends no more than 10 MB, whatever she says of the length', async () => {
    const tooMuch = Buffer.concat([jpeg(), Buffer.alloc(10 * 1024 * 1024)]);
    expect(await camera.send(tooMuch)).toMatchObject({ status: 413 });
    expect(await chunked(tooMuch)).toContain(' 413 ');
  });

  it('sends not too often', async () => {
    const codes: (string | undefined)[] = [];
    for (let i = 0; i < 31; i++) codes.push((await camera.send(text('no picture'))).code);
    expect(new Set(codes.slice(0, 30))).toEqual(new Set(['PHOTO_OF_OTHER_KIND']));
    expect(codes[30]).toBe('RATE_LIMITED');
  });

  /** The first line of what is answered to a body whose length is not told. */
  async function chunked(bytes: Buffer): Promise<string> {
    const { hostname, port } = new URL(hub.url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    const answer = new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))));
    const head = [
      'POST /photo HTTP/1.1',
      'host: hub',
      'content-type: image/jpeg',
      `cookie: ${camera.headers['cookie']}`,
      'transfer-encoding: chunked',
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n`);
    for (let at = 0; at < bytes.length; at += 1 << 16) {
      const part = bytes.subarray(at, at + (1 << 16));
      socket.write(`${part.length.toString(16)}\r\n`);
      socket.write(part);
      socket.write('\r\n');
    }
    const [line] = (await answer).split('\r\n');
    socket.destroy();
    return line!;
  }
});

describe('an address of a photo', () => {
  it('is made by the hub alone, and good for what it was made for', async () => {
    const { url } = await camera.send(jpeg());
    const sealed = url!.slice('/photos/'.length);
    const cardId = maria.cardId;
    for (const [value, purpose] of [
      [[cardId, 'ab', 'LARGE'], 'cursor'],
      [[cardId, '00'.repeat(16), 'LARGE'], 'photo'],
      [[cardId], 'photo'],
      ['x', 'photo'],
      [null, 'photo'],
    ] as const)
      expect((await camera.get(`/photos/${hub.app.seal.seal(value, purpose)}`)).status).toBe(404);
    const bent = `${sealed.slice(0, 20)}${sealed[20] === 'A' ? 'B' : 'A'}${sealed.slice(21)}`;
    for (const forged of ['%00', '..%2F..%2Fetc%2Fpasswd', 'A'.repeat(290), sealed.slice(1), bent])
      expect((await camera.get(`/photos/${forged}`)).status).toBe(404);
    expect((await camera.get(url!)).status).toBe(200);
  });

  it('tells neither the card nor the picture', async () => {
    const url = (await camera.send(jpeg())).url!;
    const opened = Buffer.from(url.slice('/photos/'.length), 'base64url');
    expect(opened.includes(maria.cardId)).toBe(false);
    const other = await hub.make.person();
    const same = await (await Photographer.of(hub, other.personId)).send(jpeg());
    expect(same.url).not.toBe(url);
  });
});
