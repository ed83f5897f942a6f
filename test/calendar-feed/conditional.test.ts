import { Writable } from 'node:stream';
import pino from 'pino';
import { createHttpServer } from '../../src/transport/http/server';
import { calendarRoutes } from '../../src/transport/http/calendars';
import { answer, guardians, makeScene, title, type Scene } from '../event/scene';
import { startHub, type TestHub } from '../support/hub';
import { countStatements } from '../support/statements';
import { fetched, makeFeed } from './scene';

let hub: TestHub;
let scene: Scene;
let reader: Awaited<ReturnType<typeof guardians>>[number];
let ids: { id: string; occurrenceId: string };
let address: string;

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  [reader] = (await guardians(hub, scene.network, 1)) as [typeof reader];
  ids = await scene.event({ onlineUrl: 'https://meet.example.org/a' });
  ({ address } = await makeFeed(reader.client));
});
afterAll(() => hub.stop());

const query = (text: string, ...values: unknown[]) => hub.app.pool.query(text, values);
const tagOf = async (at = address) => (await fetched(at)).etag;

describe('a feed that has not changed', () => {
  it.each([
    ['by its tag', (etag: string) => etag],
    ['by one of several', (etag: string) => `"other", ${etag}`],
    ['by a strong one', (etag: string) => etag.replace('W/', '')],
    ['by any', () => '*'],
  ])('is not sent again: %s', async (_, header) => {
    const etag = await tagOf();
    const again = await fetched(address, { 'if-none-match': header(etag) });
    expect(again).toMatchObject({ status: 304, text: '', etag });
    expect(again.headers.get('cache-control')).toBe('private, no-cache');
    expect((await fetched(address, { 'if-none-match': 'W/"other"' })).status).toBe(200);
  });

  it('is not built again either: what it takes is to count the try, to find her, and its tag', async () => {
    const etag = await tagOf();
    const known = () => fetched(address, { 'if-none-match': etag });
    await known();
    const build = jest.spyOn(hub.app.features.eventCalendars, 'partsOf');
    expect(await countStatements(hub, known)).toBe(4);
    expect(build).not.toHaveBeenCalled();
    // Building is seen (negative control).
    await fetched(address);
    expect(build).toHaveBeenCalledTimes(1);
    build.mockRestore();
  });

  it('is told to who asks for its headers alone', async () => {
    const [head, whole] = [await fetched(address, {}, 'HEAD'), await fetched(address)];
    expect(head).toMatchObject({ status: 200, text: '', etag: whole.etag });
    expect(head.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(await fetched(address, { 'if-none-match': head.etag }, 'HEAD')).toMatchObject({ status: 304 });
  });
});

describe('the tag of a feed', () => {
  /** The tag is another one after something, and so is the file. */
  async function changesBy(work: () => Promise<unknown>): Promise<void> {
    const before = await fetched(address);
    expect(await tagOf()).toBe(before.etag);
    await work();
    const after = await fetched(address);
    expect(after.text).not.toBe(before.text);
    expect(after.etag).not.toBe(before.etag);
  }

  it('is another after each change of an event', async () => {
    await changesBy(() => scene.update({ eventId: ids.id, title: title('Other') }));
    await changesBy(() => scene.update({ eventId: ids.id, place: 'Padova' }));
    await changesBy(() => scene.event({ title: title('One more') }));
    const { id } = await scene.event();
    await changesBy(() => scene.cancel(id));
  });

  it('is another after her own answer, as it shows the room', async () => {
    await changesBy(() => answer(reader.client, ids.occurrenceId, 'GOING'));
    await changesBy(() => answer(reader.client, ids.occurrenceId, 'NOT_GOING'));
  });

  it('is the same after the answer of somebody else', async () => {
    const [other] = await guardians(hub, scene.network, 1);
    const before = await fetched(address);
    await answer(other!.client, ids.occurrenceId, 'GOING');
    expect(await fetched(address)).toMatchObject({ etag: before.etag, text: before.text });
  });

  it('is another by another name of the network', async () => {
    await changesBy(() => query(`UPDATE network SET name = '{"en": "Lazio"}' WHERE id = $1`, scene.network));
  });

  it('is another by another name of the network of which it is, be there an event or none', async () => {
    const network = await hub.make.network({ name: 'Empty' });
    const feed = await makeFeed(reader.client, { kind: 'NETWORK', networkId: hub.make.id(network) });
    const before = await fetched(feed.address);
    await query(`UPDATE network SET name = '{"en": "Void"}' WHERE id = $1`, network);
    const after = await fetched(feed.address);
    expect(after.text).not.toBe(before.text);
    expect(after.etag).not.toBe(before.etag);
  });

  it('is another in another language', async () => {
    await changesBy(() => query(`UPDATE person SET locale = 'it' WHERE id = $1`, reader.personId));
  });

  it('is another as she sees more, or less', async () => {
    const other = await hub.make.network();
    const organiser = await hub.client(await hub.make.person({ in: [other], role: 'ORGANISER' }));
    await scene.create({ networkId: hub.make.id(other) }, organiser);
    await changesBy(() => hub.make.membership(reader.personId, other));
    await changesBy(() =>
      query(
        'UPDATE membership SET until = now() WHERE person_id = $1 AND network_id = $2',
        reader.personId,
        other,
      ),
    );
  });

  it('is another as she comes to run the network, and gets the link to the room', async () => {
    await changesBy(() =>
      query(`UPDATE membership SET role = 'ORGANISER' WHERE person_id = $1`, reader.personId),
    );
  });

  it('is another as something leaves the window', async () => {
    await changesBy(() =>
      query(
        `UPDATE occurrence SET starts_at = starts_at + interval '2 years', ends_at = ends_at + interval '2 years' WHERE id = $1`,
        hub.app.ids.decode(ids.occurrenceId),
      ),
    );
  });
});

describe('an address', () => {
  it('that leads nowhere answers alike, however it is wrong', async () => {
    const wrong = ['x', 'x'.repeat(43), `${'x'.repeat(43)}.ics`, '%00.ics', 'events'];
    const answers = await Promise.all(wrong.map((file) => fetched(`${hub.url}/calendar/${file}`)));
    const [first] = answers;
    expect(first!.status).toBe(404);
    for (const { status, text } of answers) expect([status, text]).toEqual([404, first!.text]);
  });

  it('stands in no line of the log, found or not, nor where reading it fails', async () => {
    const lines: string[] = [];
    const into = new Writable({
      write: (chunk: Buffer, _, done) => {
        lines.push(chunk.toString());
        done();
      },
    });
    const server = createHttpServer(pino({ level: 'trace' }, into), [], () => false);
    const { calendarFeeds: feeds, eventCalendars: calendars } = hub.app.features;
    const authenticator = { session: async () => null, key: async () => null };
    await calendarRoutes(server, { feeds, calendars, authenticator, publicUrl: () => hub.url });
    const path = new URL(address).pathname;
    const missing = `/calendar/${'y'.repeat(43)}.ics`;
    const statuses = [];
    for (const url of [path, missing]) statuses.push((await server.inject(url)).statusCode);
    const broken = jest.spyOn(calendars, 'partsOf').mockRejectedValue(new Error('broken'));
    statuses.push((await server.inject(path)).statusCode);
    broken.mockRestore();
    await server.close();
    expect(statuses).toEqual([200, 404, 500]);
    const written = lines.join('');
    expect(written.match(/"route":"\/calendar\/:file"/g)).toHaveLength(3);
    for (const secret of [path, missing]) expect(written).not.toContain(secret.split('/')[2]!.slice(0, 20));
  });
});

it('is read so often by those behind one address', async () => {
  const limited = await startHub();
  try {
    const person = await limited.make.person();
    const feed = await makeFeed(await limited.client(person));
    await fetched(feed.address);
    await limited.app.pool.query(`UPDATE rate_limit SET points = 601 WHERE key LIKE 'calendar:address:%'`);
    const refused = await fetched(feed.address);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  } finally {
    await limited.stop();
  }
});
