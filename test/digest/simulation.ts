import { MoveTopicDocument, request, type HubClient } from '@guardian-network-hub/client-sdk';
import { DeliveryService } from '../../src/features/delivery';
import { DigestService } from '../../src/features/digest';
import { random } from '../live/random';
import { readMail, type ReadMail } from '../notice/mail-source';
import type { TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';
import type { TestSmtp } from '../support/smtp';
import { openTopic } from '../support/writing';
import { settled, topicsOf } from './digesting';

const HOUR = 3_600_000;
const ZONES = [
  'Europe/Rome',
  'Europe/Athens',
  'Europe/Lisbon',
  'Asia/Kabul',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'America/Los_Angeles',
];

export interface Reader extends MadePerson {
  readonly client: HubClient;
  readonly networks: readonly string[];
}

/** People of two networks with boards, each with digests at another time in another zone. */
export interface DigestWorld {
  readonly readers: readonly Reader[];
  readonly boards: readonly { readonly id: string; readonly network: string }[];
  /** Every topic there is, with who opened it and in which network. */
  readonly topics: {
    readonly id: string;
    readonly title: string;
    readonly by: Reader;
    readonly network: string;
  }[];
}

export async function makeDigestWorld(hub: TestHub, people: number): Promise<DigestWorld> {
  const networks = [await hub.make.network(), await hub.make.network()];
  const boards = await Promise.all(
    [0, 0, 0, 1, 1].map(async (n) => ({ id: await hub.make.board(networks[n]!), network: networks[n]! })),
  );
  const readers: Reader[] = [];
  for (let n = 0; n < people; n++) {
    const own = n % 3 === 2 ? networks : [networks[n % 3]!];
    // Whoever moves topics keeps order.
    const person = await hub.make.person({ in: own, role: n < 3 ? 'ORGANISER' : 'GUARDIAN' });
    readers.push({ ...person, networks: own, client: await hub.client(person) });
  }
  return { readers, boards, topics: [] };
}

/** Opens a topic by one who may, on a board of hers. */
export async function write(hub: TestHub, world: DigestWorld, draw: Draw): Promise<void> {
  const by = world.readers[draw.below(world.readers.length)]!;
  const open = world.boards.filter(({ network }) => by.networks.includes(network));
  const { id: boardId, network } = open[draw.below(open.length)]!;
  const title = `Topic no ${world.topics.length}`;
  world.topics.push({
    id: await openTopic(by.client, { boardId: hub.make.id(boardId), title }),
    title,
    by,
    network,
  });
}

type Draw = ReturnType<typeof random>;

async function move(hub: TestHub, { topics, boards, readers }: DigestWorld, draw: Draw): Promise<void> {
  const topic = topics[topics.length - 1 - draw.below(Math.min(topics.length, 20))];
  if (!topic) return;
  const to = boards.filter(({ network }) => network === topic.network);
  const input = { topicId: topic.id, boardId: hub.make.id(to[draw.below(to.length)]!.id) };
  const mover = readers.slice(0, 3).find(({ networks }) => networks.includes(topic.network))!;
  await request(mover.client, MoveTopicDocument, { input });
}

export interface Simulated {
  readonly seed: number;
  readonly days: number;
  readonly topics: number;
  readonly mails: number;
  /** Days on which somebody got more than one. */
  readonly crowded: number;
  /** Digests at another time than her clock's hour, where it shows it. */
  readonly astray: number;
  readonly faults: DigestFaults;
}

/** Lets days go by, with what is written and moved in them, while two look at once what is due. */
export async function simulate(
  hub: TestHub,
  smtp: TestSmtp,
  { people, days, seed }: { people: number; days: number; seed: number },
): Promise<Simulated> {
  const draw = random(seed);
  const world = await makeDigestWorld(hub, people);
  // Ahead of the hub's own clock, by which nothing is due then.
  const start = Date.now() + 30 * 24 * HOUR;
  const { pool } = hub.app;
  for (const [n, { personId }] of world.readers.entries())
    await pool.query(
      `WITH p AS (UPDATE person SET time_zone = $2 WHERE id = $1)
       UPDATE digest_schedule SET frequency = $3, weekday = $4, hour = $5,
         next_at = next_digest($6, $2, $5::smallint, CASE $3 WHEN 'WEEKLY' THEN $4::smallint END, NULL) WHERE person_id = $1`,
      [
        personId,
        ZONES[n % ZONES.length],
        n % 2 ? 'DAILY' : 'WEEKLY',
        1 + draw.below(7),
        draw.below(24),
        new Date(start),
      ],
    );
  const takers = [1, 2].map(
    () => new DigestService(pool, new DeliveryService('example.org'), hub.app.jobs.poke),
  );
  let [crowded, astray] = [0, 0];
  for (let at = start; at < start + days * 24 * HOUR; at += (1 + draw.below(16)) * HOUR) {
    for (let n = draw.below(3); n > 0; n--) await write(hub, world, draw);
    if (draw.below(3) === 0) await move(hub, world, draw);
    const before = await schedules(hub);
    const now = new Date(at + draw.below(HOUR));
    await Promise.all([...takers.map((each) => each.takeDue(now)), draw.below(2) && write(hub, world, draw)]);
    for (const { personId, lastDay, dueAt, hour } of await schedules(hub)) {
      const was = before.find((each) => each.personId === personId)!;
      if (dueAt !== was.dueAt && was.lastDay !== null && lastDay! <= was.lastDay) crowded++;
      // What a clock leaves out is later.
      if (hour.at !== hour.wanted && hour.at !== hour.wanted + 1) astray++;
    }
    await settled(hub);
  }
  await Promise.all(takers.map((each) => each.takeDue(new Date(start + (days + 9) * 24 * HOUR))));
  await settled(hub);
  const { faults, mails } = faultsOf(smtp, world);
  return { seed, days, topics: world.topics.length, mails, crowded, astray, faults };
}

interface Scheduled {
  readonly personId: string;
  readonly lastDay: string | null;
  readonly dueAt: string;
  readonly hour: { readonly at: number; readonly wanted: number };
}

async function schedules(hub: TestHub): Promise<Scheduled[]> {
  const { rows } = await hub.app.pool.query<Scheduled>(
    `SELECT d.person_id AS "personId", d.last_day::text AS "lastDay", d.next_at::text AS "dueAt", json_build_object(
       'at', extract(hour FROM d.next_at AT TIME ZONE p.time_zone), 'wanted', d.hour) AS hour
     FROM digest_schedule d JOIN person p ON p.id = d.person_id`,
  );
  return rows;
}

export interface DigestFaults {
  /** Topics that somebody was told of more than once. */
  readonly twice: number;
  /** Topics that somebody was not told of. */
  readonly lost: number;
  /** Topics that somebody was told of and opened herself, or may not read. */
  readonly wrong: number;
  /** Mails that name none. */
  readonly empty: number;
}

/** How many more topics a mail tells of than it names. */
function unnamedIn({ text }: ReadMail): number {
  return Number(/on (\d+) more topics?\./.exec(text)?.[1] ?? 0);
}

/** What was told that should not have been, and the other way round; a mail that came twice is one. */
export function faultsOf(smtp: TestSmtp, { readers, topics }: DigestWorld) {
  const faults = { twice: 0, lost: 0, wrong: 0, empty: 0 };
  let mails = 0;
  for (const reader of readers) {
    const hers = topics.filter(({ by, network }) => by !== reader && reader.networks.includes(network));
    const wanted = new Set(hers.map(({ title }) => title));
    const told = new Map<string, number>();
    const came = new Map(
      smtp.mails
        .filter(({ to }) => to === reader.email)
        .map(({ source }) => readMail(source))
        .map((mail) => [mail.header('Message-ID'), { titles: topicsOf(mail), unnamed: unnamedIn(mail) }]),
    );
    mails += came.size;
    let unnamed = 0;
    for (const { titles, unnamed: more } of came.values()) {
      unnamed += more;
      if (titles.length === 0) faults.empty++;
      for (const title of titles) told.set(title, (told.get(title) ?? 0) + 1);
    }
    for (const [title, times] of told) {
      if (times > 1) faults.twice++;
      if (!wanted.has(title)) faults.wrong++;
    }
    const missing = [...wanted].filter((title) => !told.has(title)).length;
    faults.lost += Math.abs(missing - unnamed);
  }
  return { faults, mails };
}
