import { storedAudience, type Audience } from '../../shared/audience';
import { InvalidInput } from '../../shared/errors';
import { instantOf } from '../../shared/zoned-time';
import { MAX_DAYS, type EventKindName } from '../event';
import { passFreeText, passLocalized, type LocalizedEntry } from '../free-text';

/** An event as its organiser gives it, whole: what it is changed to is given whole, too. */
export interface EventEntry {
  readonly kind: EventKindName;
  readonly title: readonly LocalizedEntry[];
  readonly description: readonly LocalizedEntry[];
  readonly languages: readonly string[];
  readonly place?: string | null;
  readonly onlineUrl?: string | null;
  readonly costNote: readonly LocalizedEntry[];
  readonly zone: string;
  readonly wholeDay: boolean;
  readonly localStart: string;
  readonly localEnd: string;
  readonly audience: Audience;
  readonly partners: boolean;
  readonly capacity?: number | null;
  readonly waitingList: boolean;
  readonly replyHours: number;
  readonly opensAt?: string | null;
  readonly closesAt?: string | null;
}

/** What is stored of it, in the order of `COLUMNS` in `event-care.sql`. */
export interface StoredEvent {
  readonly kind: EventKindName;
  readonly title: Record<string, string>;
  readonly description: Record<string, string>;
  readonly languages: readonly string[];
  readonly place: string | null;
  readonly onlineUrl: string | null;
  readonly costNote: Record<string, string>;
  readonly zone: string;
  readonly wholeDay: boolean;
  readonly audience: number;
  readonly waitingList: boolean;
  readonly replyHours: number;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly localStart: string;
  readonly localEnd: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly capacity: number | null;
}

const MAX_SEATS = 100_000;
const MAX_LANGUAGES = 10;
/** Two weeks. */
const MAX_REPLY_HOURS = 336;
const DAY_MS = 86_400_000;
const MIDNIGHT = 'T00:00';
const MAX_URL = 500;

/** Checks what an organiser gives. @throws InvalidInput */
export function storedEvent(input: EventEntry): StoredEvent {
  if (input.audience === 'ME')
    throw new InvalidInput('An event reaches the network itself at least.', 'audience');
  if (input.languages.length > MAX_LANGUAGES)
    throw new InvalidInput(`Give at most ${MAX_LANGUAGES} languages.`, 'languages');
  checkWhole(input.replyHours, 0, MAX_REPLY_HOURS, 'replyHours');
  if (input.capacity != null) checkWhole(input.capacity, 1, MAX_SEATS, 'capacity');
  const when = timesOf(input);
  const text = (field: 'description' | 'costNote', maxLength: number) =>
    passLocalized(input[field], { field, maxLength, optional: true });
  return {
    kind: input.kind,
    title: passLocalized(input.title, { field: 'title', maxLength: 200, oneLine: true }),
    description: text('description', 5_000),
    languages: [...new Set(input.languages)],
    place: blank(input.place)
      ? null
      : passFreeText(input.place!, { field: 'place', maxLength: 300, oneLine: true }).text,
    onlineUrl: blank(input.onlineUrl) ? null : onlineUrl(input.onlineUrl!),
    costNote: text('costNote', 500),
    zone: input.zone,
    wholeDay: input.wholeDay,
    audience: storedAudience(input.audience, input.partners),
    waitingList: input.waitingList,
    replyHours: input.replyHours,
    ...registration(input, when.startsAt),
    localStart: input.localStart,
    localEnd: input.localEnd,
    ...when,
    capacity: input.capacity ?? null,
  };
}

/** The instants of its local times. */
function timesOf({ zone, localStart, localEnd, wholeDay }: EventEntry) {
  if (wholeDay && !(localStart.endsWith(MIDNIGHT) && localEnd.endsWith(MIDNIGHT)))
    throw new InvalidInput('Whole days begin and end at midnight.', 'localStart');
  const [start, end] = [instantOf(localStart, zone), instantOf(localEnd, zone)];
  if (end <= start) throw new InvalidInput('It ends before it starts.', 'localEnd');
  if (end.getTime() - start.getTime() > MAX_DAYS * DAY_MS)
    throw new InvalidInput(`It lasts at most ${MAX_DAYS} days.`, 'localEnd');
  return { startsAt: start.toISOString(), endsAt: end.toISOString() };
}

/** Between when and when one registers. */
function registration({ opensAt, closesAt }: EventEntry, startsAt: string) {
  if (opensAt != null && closesAt != null && Date.parse(closesAt) <= Date.parse(opensAt))
    throw new InvalidInput('Registration ends before it begins.', 'closesAt');
  if (opensAt != null && Date.parse(opensAt) >= Date.parse(startsAt))
    throw new InvalidInput('Registration begins when it has started.', 'opensAt');
  return { opensAt: opensAt ?? null, closesAt: closesAt ?? null };
}

/** An address that a browser opens, and that leads nowhere but there. */
function onlineUrl(written: string): string {
  const url = URL.canParse(written.trim()) ? new URL(written.trim()) : null;
  if (url?.protocol !== 'https:' || url.username || url.password || url.href.length > MAX_URL)
    throw new InvalidInput(
      `Give a link that begins with https://, of at most ${MAX_URL} characters.`,
      'onlineUrl',
    );
  return url.href;
}

function blank(text: string | null | undefined): boolean {
  return text == null || text.trim() === '';
}

function checkWhole(value: number, least: number, most: number, field: string): void {
  if (value < least || value > most) throw new InvalidInput(`It lies between ${least} and ${most}.`, field);
}
