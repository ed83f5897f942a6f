import { storedAudience, type Audience } from '../../shared/audience';
import { InvalidInput } from '../../shared/errors';
import type { EventKindName } from '../event';
import { passFreeText, passLocalized, type LocalizedEntry } from '../free-text';
import { storedBandSeats, storedPlusOnes, type BandSeatsEntry } from '../seating';
import type { EventState, Times } from './event-state';
import { timesOf } from './occurrence-times';

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
  /** Of its first occurrence, or of the one by which it is changed. */
  readonly localStart: string;
  readonly localEnd: string;
  readonly audience: Audience;
  readonly partners: boolean;
  readonly guestsWelcome: boolean;
  readonly capacity?: number | null;
  readonly plusOnes: number;
  readonly bandSeats?: BandSeatsEntry | null;
  readonly waitingList: boolean;
  readonly replyHours: number;
  readonly opensAt?: string | null;
  readonly closesAt?: string | null;
}

/** What an organiser says of an event whole, as it is stored; when it comes again is told by its series. */
export type StoredEvent = Pick<
  EventState,
  | 'kind'
  | 'title'
  | 'description'
  | 'languages'
  | 'place'
  | 'onlineUrl'
  | 'costNote'
  | 'zone'
  | 'wholeDay'
  | 'audience'
  | 'guestsWelcome'
  | 'waitingList'
  | 'replyHours'
  | 'opensAt'
  | 'closesAt'
  | 'capacity'
  | 'plusOnes'
  | 'bandSeats'
>;

const MAX_SEATS = 100_000;
const MAX_LANGUAGES = 10;
/** Two weeks. */
const MAX_REPLY_HOURS = 336;
const MAX_URL = 500;

/** Checks what an organiser gives. @throws InvalidInput */
export function storedEvent(input: EventEntry): { said: StoredEvent; times: Times } {
  if (input.audience === 'ME')
    throw new InvalidInput('An event reaches the network itself at least.', 'audience');
  if (input.guestsWelcome && input.audience !== 'PUBLIC')
    throw new InvalidInput('Guests come only to what everybody sees.', 'guestsWelcome');
  if (input.languages.length > MAX_LANGUAGES)
    throw new InvalidInput(`Give at most ${MAX_LANGUAGES} languages.`, 'languages');
  checkWhole(input.replyHours, 0, MAX_REPLY_HOURS, 'replyHours');
  const times = timesOf(input.localStart, input.localEnd, input);
  const capacity = seatsOf(input.capacity);
  const said = {
    kind: input.kind,
    title: titleOf(input.title),
    description: descriptionOf(input.description),
    languages: [...new Set(input.languages)],
    ...whereOf(input),
    costNote: passLocalized(input.costNote, { field: 'costNote', maxLength: 500, optional: true }),
    zone: input.zone,
    wholeDay: input.wholeDay,
    audience: storedAudience(input.audience, input.partners),
    guestsWelcome: input.guestsWelcome,
    waitingList: input.waitingList,
    replyHours: input.replyHours,
    ...registration(input, times.startsAt),
    capacity,
    plusOnes: storedPlusOnes(input.plusOnes),
    bandSeats: storedBandSeats(input.bandSeats, capacity),
  };
  return { said, times };
}

/** @throws InvalidInput */
export function titleOf(entries: readonly LocalizedEntry[]): Record<string, string> {
  return passLocalized(entries, { field: 'title', maxLength: 200, oneLine: true });
}

/** @throws InvalidInput */
export function descriptionOf(entries: readonly LocalizedEntry[]): Record<string, string> {
  return passLocalized(entries, { field: 'description', maxLength: 5_000, optional: true });
}

/** Where it takes place. @throws InvalidInput */
export function whereOf({ place, onlineUrl }: Pick<EventEntry, 'place' | 'onlineUrl'>) {
  return {
    place: blank(place) ? null : passFreeText(place!, { field: 'place', maxLength: 300, oneLine: true }).text,
    onlineUrl: blank(onlineUrl) ? null : linkOf(onlineUrl!),
  };
}

/** How many seats; null: as many as come. @throws InvalidInput */
export function seatsOf(capacity: number | null | undefined): number | null {
  if (capacity != null) checkWhole(capacity, 1, MAX_SEATS, 'capacity');
  return capacity ?? null;
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
function linkOf(written: string): string {
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
