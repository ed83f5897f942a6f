import { startHub, type TestHub } from '../support/hub';
import { answer, guardians, inDays, makeScene, title, type Scene } from '../event/scene';
import { eventsAt, fetched, makeFeed, renewFeed, titlesAt } from './scene';

let hub: TestHub;
let scene: Scene;
let anna: Awaited<ReturnType<typeof guardians>>[number];

beforeAll(async () => {
  hub = await startHub({ env: { MAIL_FROM: 'hub@network.example', HUB_NAME: 'Guardians' } });
  scene = await makeScene(hub);
  [anna] = (await guardians(hub, scene.network, 1)) as [typeof anna];
});
afterAll(() => hub.stop());

const query = (text: string, ...values: unknown[]) => hub.app.pool.query(text, values);

describe('the feed of all', () => {
  let address: string;

  beforeAll(async () => {
    ({ address } = await makeFeed(anna.client));
  });

  it('has what takes place once as one event', async () => {
    const { id, occurrenceId } = await scene.event({
      title: title('Dinner; in Padua'),
      description: title('We eat,\nand talk.'),
      place: 'Via Roma 1, Padova',
      costNote: title('20 €'),
    });
    const [event, ...others] = await eventsAt(address);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      uid: expect.stringMatching(/^[0-9a-f-]{36}@/),
      sequence: 0,
      start: inDays(10),
      end: inDays(10, '20:00'),
      zone: 'Europe/Rome',
      wholeDay: false,
      summary: 'Dinner; in Padua',
      description: 'We eat,\nand talk.\n\nCost: 20 €\n\nNetwork: Veneto',
      location: 'Via Roma 1, Padova',
      url: `${hub.url}/events/${occurrenceId}`,
      status: 'CONFIRMED',
      organizer: { name: 'Veneto', address: 'hub@network.example' },
    });
    expect(event!.rule).toBeUndefined();
    await scene.update({ eventId: id, localEnd: inDays(10, '21:00') });
    expect(await eventsAt(address)).toMatchObject([{ sequence: 1, end: inDays(10, '21:00') }]);
    await scene.cancel(id);
    expect(await eventsAt(address)).toMatchObject([{ sequence: 2, status: 'CANCELLED' }]);
  });

  it('names nobody’s own mail address', async () => {
    const { text } = await fetched(address);
    expect(text.match(/[\w.]+@[\w.]+\.\w+/g)!.filter((found) => !found.includes('network.example'))).toEqual(
      [],
    );
    expect(text).not.toContain(scene.organiser.email);
    expect(text).not.toContain(anna.email);
  });

  it('is written in the language of its reader', async () => {
    const marco = await hub.make.person({ in: [scene.network], locale: 'it' });
    const { address: his } = await makeFeed(await hub.client(marco));
    await scene.event({ title: [...title('Supper'), { language: 'it', text: 'Cena' }] });
    expect(await titlesAt(his)).toContain('Cena');
    expect(await titlesAt(address)).toContain('Supper');
    expect((await fetched(his)).text).toContain('NAME:Guardians: tutti gli eventi');
  });

  it('is a calendar for programs to keep and to ask for again', async () => {
    const { status, headers, text } = await fetched(address);
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      etag: expect.stringMatching(/^W\/"[\w-]{22}"$/),
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
    });
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n/);
    expect(text).toContain('\r\nMETHOD:PUBLISH\r\n');
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT240M');
  });

  it('says the same in the same bytes', async () => {
    const [one, other] = [await fetched(address), await fetched(address)];
    expect(one.text).toBe(other.text);
  });
});

describe('the feed of one’s own', () => {
  it('has what she answered to, but not where she does not come', async () => {
    const person = (await guardians(hub, scene.network, 1))[0]!;
    const { address } = await makeFeed(person.client, { kind: 'MINE' });
    for (const [name, given] of [
      ['Comes', 'GOING'],
      ['May come', 'MAYBE'],
      ['Stays', 'NOT_GOING'],
    ] as const)
      await answer(person.client, (await scene.event({ title: title(name) })).occurrenceId, given);
    const full = await scene.event({ title: title('Waits'), capacity: 1 });
    await answer(anna.client, full.occurrenceId, 'GOING');
    await answer(person.client, full.occurrenceId, 'GOING');
    const lapsed = await scene.event({ title: title('Lapsed') });
    await answer(person.client, lapsed.occurrenceId, 'MAYBE');
    await query(
      `UPDATE rsvp SET status = 'LAPSED' WHERE occurrence_id = $1 AND participant_id = $2`,
      hub.app.ids.decode(lapsed.occurrenceId),
      person.participantId,
    );
    const events = await eventsAt(address);
    expect(events.map(({ summary, status }) => [summary, status]).sort()).toEqual([
      ['Comes', 'CONFIRMED'],
      ['May come', 'TENTATIVE'],
      ['Waits', 'TENTATIVE'],
    ]);
  });

  it('has of a series the dates to which she comes', async () => {
    const person = (await guardians(hub, scene.network, 1))[0]!;
    const { address } = await makeFeed(person.client, { kind: 'MINE' });
    const made = await scene.create({ recurrence: { rule: 'FREQ=DAILY;COUNT=4' } });
    const [, second, third] = made.event!.occurrences;
    await answer(person.client, second!.id, 'GOING');
    await answer(person.client, third!.id, 'MAYBE');
    const [series, ...others] = await eventsAt(address);
    expect(series).toMatchObject({
      start: inDays(10),
      rule: 'FREQ=DAILY;COUNT=4',
      exclusions: [inDays(10), inDays(13)],
    });
    // Of two that are told otherwise one speaks for the series.
    expect([series!.status, ...others.map(({ status }) => status)].sort()).toEqual([
      'CONFIRMED',
      'TENTATIVE',
    ]);
  });
});

describe('the link to a room', () => {
  it('is told to those who are going, and to organisers', async () => {
    const person = (await guardians(hub, scene.network, 1))[0]!;
    const room = 'https://meet.example.org/secret';
    const { occurrenceId } = await scene.event({ title: title('Online evening'), onlineUrl: room });
    const { address } = await makeFeed(person.client);
    const theirs = await makeFeed(scene.organiserClient);
    const told = async (at: string) =>
      (await eventsAt(at)).find(({ summary }) => summary === 'Online evening')!;
    expect((await fetched(address)).text).not.toContain('meet.example.org');
    await answer(person.client, occurrenceId, 'MAYBE');
    expect((await fetched(address)).text).not.toContain('meet.example.org');
    await answer(person.client, occurrenceId, 'GOING');
    expect(await told(address)).toMatchObject({
      location: room,
      description: `Online: ${room}\n\nNetwork: Veneto`,
    });
    expect(await told(theirs.address)).toMatchObject({ location: room });
  });

  it('stands on the dates of a series to which she goes', async () => {
    const person = (await guardians(hub, scene.network, 1))[0]!;
    const room = 'https://meet.example.org/series';
    const made = await scene.create({
      title: title('Online series'),
      onlineUrl: room,
      recurrence: { rule: 'FREQ=DAILY;COUNT=3' },
    });
    await answer(person.client, made.event!.occurrences[1]!.id, 'GOING');
    const { address } = await makeFeed(person.client);
    const series = (await eventsAt(address)).filter(({ summary }) => summary === 'Online series');
    expect(series.map(({ recurrenceId, location }) => [recurrenceId, location])).toEqual([
      [undefined, undefined],
      [inDays(11), room],
    ]);
  });
});

describe('the feed of a network', () => {
  it('has what one may see of it', async () => {
    const other = await hub.make.network({ name: 'Crete' });
    const organiser = await hub.make.person({ in: [other], role: 'ORGANISER' });
    const client = await hub.client(organiser);
    const networkId = hub.make.id(other);
    await scene.create({ networkId, title: title('Within') }, client);
    await scene.create({ networkId, title: title('For the hub'), audience: 'HUB' }, client);
    const { address } = await makeFeed(anna.client, { kind: 'NETWORK', networkId });
    const own = await makeFeed(client, { kind: 'NETWORK', networkId });
    expect(await titlesAt(address)).toEqual(['For the hub']);
    expect(await titlesAt(own.address)).toEqual(['For the hub', 'Within']);
    expect((await fetched(address)).text).toContain('\r\nNAME:Crete\r\n');
  });
});

describe('the window', () => {
  const place = async (name: string, days: number) => {
    const { id, occurrenceId } = await scene.event({ title: title(name) });
    await query(
      `UPDATE occurrence SET starts_at = now() + make_interval(days => $2), ends_at = now() + make_interval(days => $2, hours => 2)
       WHERE id = $1`,
      hub.app.ids.decode(occurrenceId),
      days,
    );
    return id;
  };

  it('goes from 90 days back to 400 days ahead', async () => {
    const { address } = await makeFeed(anna.client);
    for (const days of [-91, -89, 399, 401]) await place(`At ${days}`, days);
    const titles = await titlesAt(address);
    expect(titles.filter((name) => name.startsWith('At '))).toEqual(['At -89', 'At 399']);
  });

  it('takes a series as a whole of which a date is in it', async () => {
    const { address } = await makeFeed(anna.client);
    await scene.create({
      title: title('For years'),
      localStart: inDays(390),
      localEnd: inDays(390, '20:00'),
      recurrence: { rule: 'FREQ=MONTHLY;COUNT=24' },
    });
    const [series] = (await eventsAt(address)).filter(({ summary }) => summary === 'For years');
    expect(series).toMatchObject({ rule: 'FREQ=MONTHLY;COUNT=24' });
    expect(series!.exclusions).toBeUndefined();
  });
});

describe('who may read', () => {
  it('is the person as she is now: what she does not see any more vanishes', async () => {
    const person = await hub.make.person({ in: [scene.network] });
    const { address } = await makeFeed(await hub.client(person));
    expect(await titlesAt(address)).toContain('Supper');
    await query('UPDATE membership SET until = now() WHERE person_id = $1', person.personId);
    expect(await titlesAt(address)).toEqual(['For the hub']);
  });

  it('is nobody where she could not sign in', async () => {
    const person = await hub.make.person({ in: [scene.network] });
    const { address } = await makeFeed(await hub.client(person));
    await query(`UPDATE account SET state = 'SUSPENDED' WHERE person_id = $1`, person.personId);
    const gone = await fetched(address);
    expect(gone.status).toBe(404);
    const none = await fetched(`${hub.url}/calendar/${'x'.repeat(43)}.ics`);
    expect([gone.status, gone.text]).toEqual([none.status, none.text]);
    await query(`UPDATE account SET state = 'ACTIVE' WHERE person_id = $1`, person.personId);
    expect((await fetched(address)).status).toBe(200);
    await query('DELETE FROM person WHERE id = $1', person.personId);
    expect((await fetched(address)).status).toBe(404);
  });

  it('is whoever knows the address, until there is another', async () => {
    const { id, address } = await makeFeed(anna.client);
    const { address: next } = await renewFeed(anna.client, id);
    expect(next).not.toBe(address);
    expect([(await fetched(address)).status, (await fetched(next)).status]).toEqual([404, 200]);
  });

  it('is not asked for her session: a cookie changes nothing', async () => {
    const { address } = await makeFeed(anna.client);
    const { cookie } = await hub.sessionOf((await hub.make.person()).personId);
    expect((await fetched(address, { cookie })).text).toBe((await fetched(address)).text);
  });
});
