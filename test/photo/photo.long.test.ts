import { Transformer } from '@napi-rs/image';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';
import { Photographer } from './support/photographer';
import { BLUE, colourAt, fromTelephone, GREEN, halves, painted, RED, SECRETS } from './support/pictures';

let hub: TestHub;
let network: string;
let maria: MadePerson;
let camera: Photographer;

beforeAll(async () => {
  hub = await startHub();
  network = await hub.make.network();
});
afterAll(() => hub.stop());

beforeEach(async () => {
  maria = await hub.make.person({ name: 'Maria Rossi', in: [network], audience: 'PUBLIC' });
  camera = await Photographer.of(hub, maria.personId);
});

const someone = async (...networks: string[]) =>
  Photographer.of(hub, (await hub.make.person({ in: networks })).personId);
const anyone = () => new Photographer(hub, {});

/** Sends a picture and gives what became of it. */
async function photoOf(picture: Buffer): Promise<{ large: Buffer; small: Buffer }> {
  expect(await camera.send(picture)).toMatchObject({ status: 201 });
  const { large, small } = (await camera.told(maria.cardId))!;
  return { large: await camera.file(large), small: await camera.file(small) };
}

describe('a photo', () => {
  it('is kept as two squares in WebP', async () => {
    const { large, small } = await photoOf(halves().jpegSync());
    const of = (file: Buffer) => new Transformer(file).metadataSync();
    expect(of(large)).toMatchObject({ width: 512, height: 512, format: 'webp' });
    expect(of(small)).toMatchObject({ width: 128, height: 128, format: 'webp' });
  });

  it('is cut out of the middle', async () => {
    const thirds = painted(900, 300, (x) => (x < 300 ? RED : x < 600 ? GREEN : BLUE));
    const { large, small } = await photoOf(thirds.pngSync());
    for (const file of [large, small])
      expect([0, 1, 2].map((column) => colourAt(file, column as 0, 1))).toEqual([GREEN, GREEN, GREEN]);
  });

  it.each([
    ['as it is', 1, [RED, BLUE]],
    ['upside down', 3, [BLUE, RED]],
    ['turned to the right', 6, [RED, RED]],
    ['turned to the left', 8, [BLUE, BLUE]],
  ])('stands upright, the camera held %s', async (_how, orientation, upperCorners) => {
    const { large } = await photoOf(fromTelephone(halves(600, 600), orientation));
    expect([colourAt(large, 0, 0), colourAt(large, 2, 0)]).toEqual(upperCorners);
  });

  it('carries nothing of what was written beside its pixels', async () => {
    const sent = fromTelephone(halves());
    // Negative control: it was there.
    for (const secret of SECRETS) expect(sent.includes(secret)).toBe(true);
    const kept = Object.values(await photoOf(sent));
    for (const file of kept) {
      for (const secret of SECRETS) expect(file.includes(secret)).toBe(false);
      for (const name of ['EXIF', 'Exif', 'XMP ', 'ICCP', 'ICC_PROFILE', 'VP8X'])
        expect(file.includes(name)).toBe(false);
    }
    const { rows } = await hub.app.pool.query('SELECT * FROM guardian_photo p WHERE card_id = $1', [
      maria.cardId,
    ]);
    expect(rows).toEqual([
      { card_id: maria.cardId, large: kept[0], small: kept[1], created_at: expect.any(Date) },
    ]);
  });

  it('is the same of the same picture', async () => {
    const picture = fromTelephone(halves());
    expect(await photoOf(picture)).toEqual(await photoOf(picture));
    expect(await photoOf(halves().pngSync())).not.toEqual(await photoOf(picture));
  });

  it('takes the place of the one before, whose address leads nowhere from then on', async () => {
    const first = (await camera.send(halves().jpegSync())).url!;
    const second = (await camera.send(painted(200, 200, () => GREEN).webpSync())).url!;
    expect([(await camera.get(first)).status, (await camera.get(second)).status]).toEqual([404, 200]);
    const { rows } = await hub.app.pool.query('SELECT count(*)::int FROM guardian_photo WHERE card_id = $1', [
      maria.cardId,
    ]);
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('is taken off and deleted', async () => {
    const { url } = await camera.send(halves().jpegSync());
    const query =
      'mutation { removePhoto { ... on RemovePhotoSuccess { guardian { name photo { url } } } } }';
    const { body } = await hub.raw(query, {}, camera.headers);
    expect(body.data).toEqual({ removePhoto: { guardian: { name: 'Maria Rossi', photo: null } } });
    expect((await camera.get(url!)).status).toBe(404);
    const left = await hub.app.pool.query('SELECT 1 FROM guardian_photo WHERE card_id = $1', [maria.cardId]);
    expect(left.rowCount).toBe(0);
  });

  it('goes with the person', async () => {
    await camera.send(halves().jpegSync());
    await hub.app.pool.query('DELETE FROM person WHERE id = $1', [maria.personId]);
    const left = await hub.app.pool.query('SELECT 1 FROM guardian_photo WHERE card_id = $1', [maria.cardId]);
    expect(left.rowCount).toBe(0);
  });
});

describe('whose eyes a photo is for', () => {
  /** Who is told of the photo, and who gets it by an address that somebody passed on. */
  async function seenBy(reader: Photographer, url: string): Promise<[told: boolean, status: number]> {
    return [(await reader.told(maria.cardId)) !== null, (await reader.get(url)).status];
  }

  it('is its owner alone, until she says otherwise, though all else on the card is for all', async () => {
    const { url } = await camera.send(halves().jpegSync());
    expect(await seenBy(camera, url!)).toEqual([true, 200]);
    for (const reader of [await someone(network), await someone(), anyone()])
      expect(await seenBy(reader, url!)).toEqual([false, 404]);
  });

  it('is decided at each fetch: an address opens nothing that was closed since', async () => {
    const { url } = await camera.send(halves().jpegSync());
    const [colleague, stranger] = [await someone(network), await someone()];
    await camera.show('NETWORK');
    expect(await seenBy(colleague, url!)).toEqual([true, 200]);
    expect(await seenBy(stranger, url!)).toEqual([false, 404]);
    const etag = (await colleague.get(url!)).headers.get('etag')!;
    expect((await colleague.get(url!, { 'if-none-match': etag })).status).toBe(304);
    await camera.show('ME');
    expect(await seenBy(colleague, url!)).toEqual([false, 404]);
    // Negative control: it is there, and its address is good.
    expect(await seenBy(camera, url!)).toEqual([true, 200]);
    // What a browser kept is shown to nobody whom it is not for.
    expect((await colleague.get(url!, { 'if-none-match': etag })).status).toBe(404);
  });

  it('reaches no further than the card', async () => {
    const { url } = await camera.send(halves().jpegSync());
    await camera.show('PUBLIC');
    expect(await seenBy(anyone(), url!)).toEqual([true, 200]);
    await hub.app.pool.query('UPDATE guardian_card SET audience = 1 WHERE id = $1', [maria.cardId]);
    expect(await seenBy(anyone(), url!)).toEqual([false, 404]);
    expect(await seenBy(await someone(network), url!)).toEqual([true, 200]);
  });

  it('is no one’s who is not with her any more, at once', async () => {
    const colleague = await someone(network);
    const { url } = await camera.send(halves().jpegSync());
    await camera.show('NETWORK');
    expect(await seenBy(colleague, url!)).toEqual([true, 200]);
    const organiser = await hub.make.person({ in: [network], role: 'ORGANISER' });
    const { cookie } = await hub.sessionOf(organiser.personId);
    const input = {
      networkId: hub.make.id(network),
      personId: hub.make.id(maria.personId),
      reason: 'for the test',
    };
    await hub.raw(
      'mutation($input: SuspendMembershipInput!) { suspendMembership(input: $input) { __typename } }',
      { input },
      { cookie },
    );
    expect(await seenBy(colleague, url!)).toEqual([false, 404]);
    expect(await seenBy(camera, url!)).toEqual([true, 200]);
  });

  it('are a partner’s where scope and audience allow it', async () => {
    const key = async (scopes: string[]) => {
      const added = await hub.app.features.partners.add('Portal', [network], undefined, scopes as never);
      return new Photographer(hub, { authorization: `Bearer ${added}` });
    };
    const [reads, boards] = [await key(['directory:read']), await key(['boards:read'])];
    const { url } = await camera.send(halves().jpegSync());
    await camera.show('NETWORK');
    expect(await seenBy(reads, url!)).toEqual([false, 404]);
    await camera.show('NETWORK', true);
    expect(await seenBy(reads, url!)).toEqual([true, 200]);
    expect(await seenBy(boards, url!)).toEqual([false, 404]);
    await camera.show('PUBLIC');
    expect(await seenBy(boards, url!)).toEqual([false, 404]);
  });

  it('are shown by myCardAs', async () => {
    await camera.send(halves().jpegSync());
    await camera.show('LINKED');
    const seen = async (onlooker: string) => {
      const query = `query($o: CardOnlooker!) { myCardAs(onlooker: $o) { photo { url } } }`;
      const { body } = await hub.raw(query, { o: onlooker }, camera.headers);
      return (body.data!['myCardAs'] as { photo: object | null }).photo !== null;
    };
    expect([await seen('NETWORK'), await seen('LINKED'), await seen('HUB')]).toEqual([true, true, false]);
  });

  it('are told of one address, which says nothing of who looks', async () => {
    await camera.send(halves().jpegSync());
    await camera.show('HUB');
    expect(await (await someone()).told(maria.cardId)).toEqual(await camera.told(maria.cardId));
  });
});

describe('an answer with a photo', () => {
  it('is for showing it, and nothing else', async () => {
    const { url } = await camera.send(halves().jpegSync());
    const { headers } = await camera.get(url!);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'private, no-cache',
      'content-disposition': 'inline',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
  });

  it('is not told from none: neither by its body nor by its headers', async () => {
    const { url } = await camera.send(halves().jpegSync());
    const seen = async (path: string) => {
      const response = await anyone().get(path);
      const headers = [...response.headers].filter(([name]) => !['x-request-id', 'date'].includes(name));
      return [response.status, headers, await response.text()];
    };
    const hidden = await seen(url!);
    await hub.raw('mutation { removePhoto { __typename } }', {}, camera.headers);
    expect(await seen(url!)).toEqual(hidden);
    expect(await seen('/photos/none')).toEqual(hidden);
  });
});
