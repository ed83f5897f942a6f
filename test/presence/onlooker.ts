import { PresenceDocument, type PresenceSubscription } from '@guardian-network-hub/client-sdk';
import { eventually } from '../support/eventually';
import type { TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';
import { RawSocket } from '../support/raw-socket';

type Presence = PresenceSubscription['presence'];

/** Waits until somebody sees these and nobody else. */
export const sees = (onlooker: Onlooker, ...names: string[]) =>
  eventually(
    () => onlooker.names,
    (seen) => String(seen) === String(names),
  );

/** Somebody with a topic open, on a socket of her own. */
export class Onlooker {
  private static readonly opened: Onlooker[] = [];

  private constructor(
    readonly socket: RawSocket,
    private readonly field: string,
  ) {}

  static async open(
    hub: TestHub,
    who: Pick<MadePerson, 'personId'>,
    topicId: string,
    document: string = PresenceDocument,
  ): Promise<Onlooker> {
    const { cookie } = await hub.sessionOf(who.personId);
    const socket = await RawSocket.open(hub.url, { cookie });
    const payload = { query: String(document), variables: { topicId: hub.make.id(topicId) } };
    socket.send({ id: 'one', type: 'subscribe', payload });
    const onlooker = new Onlooker(socket, document === PresenceDocument ? 'presence' : 'typing');
    Onlooker.opened.push(onlooker);
    return onlooker;
  }

  /** Closes all that were opened. */
  static closeAll(): void {
    for (const each of Onlooker.opened.splice(0)) each.close();
  }

  /** All that she was told. */
  get told(): Presence[] {
    return this.socket.received
      .filter(({ type }) => type === 'next')
      .map(({ payload }) => (payload as { data: Record<string, Presence> }).data[this.field]!);
  }

  /** How it stands, as far as she knows. */
  get last(): Presence | undefined {
    return this.told.at(-1);
  }

  /** The names of those who are there. */
  get names(): string[] | undefined {
    return this.last?.readers.map(({ name }) => name).sort();
  }

  /** The names of those who write. */
  get writers(): string[] | undefined {
    return this.last?.typing.map(({ name }) => name).sort();
  }

  /** Whether the hub has ended it. */
  get ended(): boolean {
    return this.socket.received.some(({ type }) => type === 'complete');
  }

  /** Closes the topic, on the socket that stays. */
  leave(): void {
    this.socket.send({ id: 'one', type: 'complete' });
  }

  close(): void {
    this.socket.close();
  }
}
