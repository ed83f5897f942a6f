import type { Blocks } from './blocks';
import type { Subscription } from './live-hub';
import type { QuestionOptions } from './rendering';
import type { States } from './state-field';
import { StateRoom, type StateReceiver } from './state-room';

/** How often it is looked for what was not read for long. */
const LOOK_MS = 1_000;
/** After so long everything is read anew: rights may have changed, and who does not see it any more goes. */
const OLD_MS = 10_000;

export interface StateHubOptions extends QuestionOptions {
  readonly states: States;
  readonly blocks: Blocks;
  readonly onError: (error: unknown) => void;
}

/** All subscriptions of this process to how things stand now, by what they are about. */
export class StateHub {
  private readonly rooms = new Map<string, StateRoom>();
  private readonly stopListening: readonly (() => void)[];
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly options: StateHubOptions) {
    this.stopListening = [
      options.states.onChange((subjectId) => this.rooms.get(subjectId)?.wake()),
      options.blocks.onChange((blocked) => this.rooms.forEach((room) => room.blocksChanged(blocked))),
    ];
    this.timer = setInterval(() => this.look(), LOOK_MS).unref();
  }

  /** Whether a subscription field is one that shows how something stands. */
  has(fieldName: string): boolean {
    return this.options.states.fields.has(fieldName);
  }

  /**
   * Begins a subscription.
   * @returns a function that ends it
   * @throws ExpectedError where the actor or the arguments do not allow it
   */
  async subscribe(subscription: Subscription, receiver: StateReceiver): Promise<() => void> {
    const { actor, args, fieldName } = subscription;
    const field = this.options.states.fields.get(fieldName);
    if (!field) throw new Error(`${fieldName} shows no state`);
    const { subjectId, enter } = await field.open(actor, args);
    const { blocks } = this.options;
    const blocked = await blocks.follow(actor.reach.personId);
    // From here on nothing is awaited: a room without watchers is dropped.
    const room = this.rooms.get(subjectId) ?? new StateRoom(subjectId, this.options);
    this.rooms.set(subjectId, room);
    const leave = room.join(subscription, field, actor, { receiver, blocked });
    const exit = enter();
    let left = false;
    return () => {
      if (left) return;
      left = true;
      leave();
      blocks.leave(blocked);
      if (room.isEmpty) this.rooms.delete(subjectId);
      exit();
    };
  }

  close(): void {
    clearInterval(this.timer);
    for (const stop of this.stopListening) stop();
    for (const room of this.rooms.values()) room.close();
  }

  private look(): void {
    const old = Date.now() - OLD_MS;
    for (const room of this.rooms.values()) if (room.readAt < old) room.wake();
  }
}
