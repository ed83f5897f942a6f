import type { Line } from '../../shared/line';
import { randomId } from '../../shared/ids';
import { Place, type Present } from './place';
import { readSaid, type Said } from './said';

/** How often processes tell each other anew who is at their topics. */
const BEAT_MS = 10_000;
/** For so long a process is believed that has fallen silent. */
const SILENT_MS = 30_000;
/** How often it is told at most who is at a topic. */
const TELL_MS = 1_000;
/** How long a sign of writing lasts. */
export const WRITES_MS = 5_000;
/** A further sign within this time is of no news. */
const SIGN_MS = 2_000;
/** So many of those at a topic a process tells of. */
const MOST_TOLD = 200;

/**
 * Who is at which topic, in memory alone: those whose sockets this process holds, and those of whom others tell it.
 * With Redis all processes tell each other of what changes and, in case that was lost, every ten seconds of all; who
 * falls silent is forgotten after thirty. Without Redis a process knows of its own people alone: a hub has more than
 * one only with it.
 */
export class PresentPeople {
  private readonly me = randomId();
  private readonly places = new Map<string, Place>();
  /** Whose sign of writing was passed on, where and when. */
  private readonly signs = new Map<string, number>();
  private readonly listeners = new Set<(topicId: string) => void>();
  private readonly stopListening: () => void;
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly line: Line) {
    this.stopListening = line.subscribe((message) => this.hear(message));
    this.timer = setInterval(() => this.beat(), BEAT_MS).unref();
  }

  /** @returns a function that ends it */
  onChange(listener: (topicId: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Watches who is at a topic.
   * @param participantId who is there by it; null where nobody is
   * @returns a function that ends it
   */
  join(topicId: string, participantId: string | null): () => void {
    let place = this.places.get(topicId);
    if (!place) {
      this.places.set(topicId, (place = new Place()));
      this.say({ topicId, here: [], asks: true });
    }
    const at = place;
    at.watchers++;
    if (participantId !== null && at.come(participantId)) this.changed(topicId, at);
    return () => {
      at.watchers--;
      if (participantId !== null && at.go(participantId)) this.changed(topicId, at);
      if (at.watchers === 0) this.drop(topicId, at);
    };
  }

  /** Notes that somebody writes, for a few seconds, unless it was noted just now. */
  sign(topicId: string, participantId: string): void {
    const key = `${topicId} ${participantId}`;
    const now = Date.now();
    if (now - (this.signs.get(key) ?? 0) < SIGN_MS) return;
    this.signs.set(key, now);
    this.writes(topicId, participantId);
    this.say({ topicId, writes: participantId });
  }

  /** Has all look anew at where somebody is, here and in other processes. */
  look(participantId: string): void {
    this.lookHere(participantId);
    this.say({ look: participantId });
  }

  /** Who is at a topic. */
  at(topicId: string): Present {
    return this.places.get(topicId)?.present(Date.now(), MOST_TOLD) ?? { readers: [], writers: [] };
  }

  close(): void {
    clearInterval(this.timer);
    this.stopListening();
    for (const [topicId, place] of this.places) this.drop(topicId, place);
  }

  private changed(topicId: string, place: Place): void {
    this.tellListeners(topicId);
    place.later('tell', place.toldAt + TELL_MS - Date.now(), () => this.tell(topicId, place));
  }

  private tell(topicId: string, place: Place): void {
    place.toldAt = Date.now();
    this.say({ topicId, here: place.own(MOST_TOLD) });
  }

  private drop(topicId: string, place: Place): void {
    place.close();
    if (place.toldAt > 0) this.say({ topicId, here: [] });
    if (this.places.get(topicId) === place) this.places.delete(topicId);
  }

  private writes(topicId: string, participantId: string): void {
    const place = this.places.get(topicId);
    if (!place) return;
    place.writing.set(participantId, Date.now() + WRITES_MS);
    this.tellListeners(topicId);
    // A little later than it ends: what is read then is without her.
    place.later('forget', WRITES_MS + 50, () => this.forget(topicId, place));
  }

  private forget(topicId: string, place: Place): void {
    const next = place.forgetWriters(Date.now());
    if (next !== null) place.later('forget', next + 50, () => this.forget(topicId, place));
    this.tellListeners(topicId);
  }

  private lookHere(participantId: string): void {
    for (const [topicId, place] of this.places) if (place.knows(participantId)) this.tellListeners(topicId);
  }

  private hear(message: string): void {
    const said = readSaid(message);
    if (!said || said.from === this.me) return;
    if ('look' in said) return this.lookHere(said.look);
    if ('writes' in said) return this.writes(said.topicId, said.writes);
    const { topicId, from, here, asks } = said;
    const place = this.places.get(topicId);
    if (!place) return;
    place.hear(from, here, Date.now() + SILENT_MS);
    this.tellListeners(topicId);
    if (asks && !place.isAlone) this.tell(topicId, place);
  }

  private beat(): void {
    const now = Date.now();
    for (const [key, at] of this.signs) if (now - at >= SIGN_MS) this.signs.delete(key);
    for (const [topicId, place] of this.places) {
      if (place.forgetSilent(now)) this.tellListeners(topicId);
      if (!place.isAlone) this.tell(topicId, place);
    }
  }

  private say(said: Said): void {
    this.line.publish(JSON.stringify({ from: this.me, ...said }));
  }

  private tellListeners(topicId: string): void {
    for (const listener of this.listeners) listener(topicId);
  }
}
