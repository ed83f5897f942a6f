import { WebSocket } from 'ws';

interface Message {
  readonly id?: string;
  readonly type: string;
  readonly payload?: unknown;
}

interface Problem {
  readonly message: string;
  readonly extensions?: Record<string, unknown>;
}

let count = 0;

/** A socket that speaks graphql-transport-ws word by word, for what a client library would not send. */
export class RawSocket {
  /** The code the socket was closed with. */
  readonly closed: Promise<number>;
  private readonly waiting = new Map<string, (message: Message) => void>();
  readonly received: Message[] = [];

  private constructor(readonly socket: WebSocket) {
    this.closed = new Promise((resolve) => socket.once('close', resolve));
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as Message;
      this.received.push(message);
      this.waiting.get(message.id ?? message.type)?.(message);
    });
  }

  static async open(url: string, headers: Record<string, string> = {}, params?: object): Promise<RawSocket> {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
    await new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    const raw = new RawSocket(socket);
    const ready = raw.next('connection_ack');
    raw.send({ type: 'connection_init', ...(params && { payload: params }) });
    await Promise.race([ready, raw.closed]);
    return raw;
  }

  send(message: object): void {
    this.socket.send(JSON.stringify(message));
  }

  /** The errors that an operation is answered with. */
  async errorOf(query: string, variables: object = {}): Promise<Problem[]> {
    const { type, payload } = await this.firstAnswer(query, variables);
    if (type !== 'error') throw new Error(`answered by ${type}`);
    return payload as Problem[];
  }

  /** The first message that an operation is answered with: an event, or an error. */
  firstAnswer(query: string, variables: object = {}): Promise<Message> {
    const id = `probe${++count}`;
    const answer = this.next(id);
    this.send({ id, type: 'subscribe', payload: { query, variables } });
    return answer;
  }

  close(): void {
    this.socket.terminate();
  }

  private next(key: string): Promise<Message> {
    return new Promise((resolve) => this.waiting.set(key, resolve));
  }
}
