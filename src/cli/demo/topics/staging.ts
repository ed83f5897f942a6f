import { boardKey } from '../boards';
import type { DemoPerson, DemoPost, DemoTopic } from '../demo.types';
import { DEMO_NOW } from '../now';
import { type Random, seeded } from '../random';
import { castOf } from './cast';
import type { Script } from './script';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Hours of the day, UTC, in which people write: from the morning coffee to the late evening in Europe. */
const MORNING = 6;
const EVENING = 20;

/** A written conversation with real authors and instants; the last post lies before the demonstration's now. */
export function stage(script: Script, index: number, people: readonly DemoPerson[]): DemoTopic {
  const key = `topic-${String(index + 1).padStart(2, '0')}`;
  const random = seeded(`topic ${script.network} ${script.title}`);
  const cast = castOf(script, people, random);
  const instants = times(script, random);
  const posts = script.posts.map(([who, text, language], i): DemoPost => ({
    key: `${key}-post-${String(i + 1).padStart(2, '0')}`,
    authorKey: cast.get(who)!.key,
    markdown: text.replace(/\{(\w+)\}/g, (_, handle: string) => cast.get(handle)!.givenName),
    language: language ?? script.language,
    createdAt: new Date(instants[i]!).toISOString(),
  }));
  const { authorKey, createdAt } = posts[0]!;
  const { title, language } = script;
  return {
    key,
    boardKey: boardKey(script.network, script.board),
    title,
    language,
    authorKey,
    createdAt,
    posts,
  };
}

/** Answers come within the evening at first and more slowly later; nobody writes at night. */
function times(script: Script, random: Random): number[] {
  const start = DEMO_NOW - script.daysAgo * DAY + random.int(16, 19) * HOUR + random.int(0, 59) * 60_000;
  const room = DEMO_NOW - 2 * DAY - start;
  const share = Math.min(room, script.posts.length > 20 ? room : 9 * DAY) / script.posts.length;
  const instants = [start];
  for (let i = 1; i < script.posts.length; i++) {
    const gap = share * (0.15 + random.next() * (i < 3 ? 0.4 : 1.5));
    instants.push(daytime(instants[i - 1]! + gap, random));
  }
  return instants;
}

function daytime(instant: number, random: Random): number {
  const hour = new Date(instant).getUTCHours();
  if (hour >= MORNING && hour < EVENING) return Math.floor(instant / 1000) * 1000;
  const midnight = Math.floor((instant + (24 - EVENING) * HOUR) / DAY) * DAY;
  return midnight + MORNING * HOUR + random.int(0, 150) * 60_000;
}
