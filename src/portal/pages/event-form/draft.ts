import type {
  EventKind,
  OccurrenceQuery,
  UpdateEventInput,
  UpdateOccurrenceInput,
} from '@guardian-network-hub/client-sdk';
import { written, type Texts } from '../../design/LocalizedField';
import { admissionInput, admissionOf, NOTHING_ASKED, type AdmissionDraft } from '../admission/draft';
import { STEPS, type Step } from '../boards/draft';
import { NO_SEATING, seatingDraftOf, seatingInputOf, type SeatingDraft } from '../seating/draft';
import { recurrenceOf, type Repeat } from './repeat';

/** What can be said of an event, as it is typed. */
export interface EventDraft {
  readonly kind: EventKind;
  readonly title: Texts;
  readonly description: Texts;
  readonly costNote: Texts;
  readonly languages: readonly string[];
  readonly place: string;
  readonly onlineUrl: string;
  readonly zone: string;
  readonly wholeDay: boolean;
  /** By the clock of the zone. */
  readonly start: string;
  readonly end: string;
  readonly repeat: Repeat;
  /** How often it takes place, where it repeats. */
  readonly times: string;
  readonly capacity: string;
  readonly seating: SeatingDraft;
  readonly waitingList: boolean;
  readonly replyHours: string;
  /** By the reader's clock. */
  readonly opensAt: string;
  readonly closesAt: string;
  readonly audience: Step;
  readonly partners: boolean;
  /** Of use alone where everybody sees it. */
  readonly guestsWelcome: boolean;
  readonly admission: AdmissionDraft;
}

const DAY_MS = 86_400_000;

/** In a week, of an evening, where the reader is. */
export function newDraft(language: string): EventDraft {
  const day = local(new Date(Date.now() + 7 * DAY_MS)).slice(0, 10);
  const text = [{ language, text: '' }];
  return {
    kind: 'MEETING',
    title: text,
    description: text,
    costNote: text,
    languages: [language],
    place: '',
    onlineUrl: '',
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    wholeDay: false,
    start: `${day}T18:00`,
    end: `${day}T20:00`,
    repeat: 'NEVER',
    times: '8',
    capacity: '',
    seating: NO_SEATING,
    waitingList: true,
    replyHours: '24',
    opensAt: '',
    closesAt: '',
    audience: 'NETWORK',
    partners: false,
    guestsWelcome: false,
    admission: NOTHING_ASKED,
  };
}

/** An event as it stands. */
export function draftOf(
  { event, ...occurrence }: NonNullable<OccurrenceQuery['occurrence']>,
  language: string,
): EventDraft {
  const none = [{ language, text: '' }];
  const { wholeDay, recurrence } = event;
  return {
    kind: event.kind,
    title: occurrence.title.translations,
    description: occurrence.description?.translations ?? none,
    costNote: event.costNote?.translations ?? none,
    languages: event.languages,
    place: occurrence.place ?? '',
    onlineUrl: occurrence.onlineUrl ?? '',
    zone: event.zone,
    wholeDay,
    start: occurrence.localStart.slice(0, 16),
    end: wholeDay ? `${shifted(occurrence.localEnd, -1)}T00:00` : occurrence.localEnd.slice(0, 16),
    repeat: recurrence ? 'AS_NOW' : 'NEVER',
    times: '8',
    capacity: String(occurrence.capacity ?? ''),
    seating: seatingDraftOf(event),
    waitingList: event.waitingList,
    replyHours: String(event.replyHours),
    opensAt: event.opensAt ? local(new Date(event.opensAt)) : '',
    closesAt: event.closesAt ? local(new Date(event.closesAt)) : '',
    audience: STEPS.find((step) => step === event.audience) ?? 'NETWORK',
    partners: event.partners ?? false,
    guestsWelcome: event.guestsWelcome,
    admission: admissionOf(event),
  };
}

/** What the hub takes. The end of whole days is the midnight after the last. */
export function inputOf({ start, end, repeat, times, seating, ...draft }: EventDraft) {
  const { wholeDay } = draft;
  return {
    ...draft,
    ...(repeat !== 'AS_NOW' && { recurrence: recurrenceOf(repeat, start, Number(times)) }),
    languages: [...draft.languages],
    title: written(draft.title),
    description: written(draft.description),
    costNote: written(draft.costNote),
    place: draft.place.trim() || null,
    onlineUrl: draft.onlineUrl.trim() || null,
    localStart: wholeDay ? `${start.slice(0, 10)}T00:00` : start,
    localEnd: wholeDay ? `${shifted(end, 1)}T00:00` : end,
    guestsWelcome: draft.guestsWelcome && draft.audience === 'PUBLIC',
    admission: admissionInput(draft.admission),
    capacity: draft.capacity ? Number(draft.capacity) : null,
    ...seatingInputOf(seating, draft.capacity),
    replyHours: Number(draft.replyHours),
    opensAt: draft.opensAt ? new Date(draft.opensAt).toISOString() : null,
    closesAt: draft.closesAt ? new Date(draft.closesAt).toISOString() : null,
  };
}

/** What one date of a series can have of its own. */
const OF_DATES = ['title', 'description', 'place', 'onlineUrl', 'localStart', 'localEnd', 'capacity'];

/** What of the changes one date of a series takes. */
export function dateChangesOf(
  changes: Omit<UpdateEventInput, 'eventId'>,
): Omit<UpdateOccurrenceInput, 'occurrenceId'> {
  return Object.fromEntries(Object.entries(changes).filter(([field]) => OF_DATES.includes(field)));
}

/** Only what differs from what was saved, so that what somebody else changed meanwhile stays. */
export function changesOf(saved: EventDraft, draft: EventDraft): Omit<UpdateEventInput, 'eventId'> {
  const before = inputOf(saved);
  const changed = Object.entries(inputOf(draft)).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof typeof before]),
  );
  return Object.fromEntries(changed);
}

/** The day so many days after another. */
function shifted(day: string, days: number): string {
  return new Date(Date.parse(day.slice(0, 10)) + days * DAY_MS).toISOString().slice(0, 10);
}

/** A moment as a field for day and time takes it, by the reader's clock. */
function local(moment: Date): string {
  const shown = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return shown.toISOString().slice(0, 16);
}
