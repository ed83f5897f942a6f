import { readFileSync } from 'node:fs';
import { WebSocket } from 'ws';
import type { HubProcess } from '../support/process';

export interface StalledOptions {
  readonly sockets: number;
  readonly posts: number;
  /** Characters of each post. */
  readonly length: number;
}

export interface StalledResult {
  /** Megabytes of the hub's process: before, and the most while the sockets were stalled. */
  readonly before: number;
  readonly peak: number;
  /** The codes with which the hub closed the stalled sockets. */
  readonly codes: readonly number[];
  /** What each reader had in the end, by its number. */
  readonly got: readonly (readonly number[])[];
}

interface Next {
  readonly type: string;
  readonly payload: { data: { postAdded: { cursor: string; post: { markdown: string } } } };
}

const WATCH =
  'subscription($b: ID!, $after: String) { postAdded(boardId: $b, after: $after) { cursor post { markdown } } }';

/** The resident memory of a process, in MB. */
export function residentMb(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
}

/** Sockets that subscribe and then do not read while posts are written; then they resume by cursor. */
export async function stall(
  hub: HubProcess,
  world: { board: string; cursor: string; cookies: readonly string[]; write(body: string): Promise<void> },
  options: StalledOptions,
): Promise<StalledResult> {
  const readers = await Promise.all(
    world.cookies.map((cookie) => StalledReader.open(hub.url, cookie, world.board, world.cursor)),
  );
  const before = residentMb(hub.pid);
  let peak = before;
  for (const reader of readers) reader.pause();
  for (let i = 0; i < options.posts; i++) {
    await world.write(`${i} ${'word '.repeat(options.length / 5)}`);
    if (i % 20 === 0) peak = Math.max(peak, residentMb(hub.pid));
  }
  for (const reader of readers) reader.resume();
  await Promise.all(readers.map((reader) => reader.until(options.posts)));
  return { before, peak, codes: readers.flatMap((r) => r.codes), got: readers.map((r) => r.got) };
}

/** Comes back by cursor whenever its socket is closed. */
class StalledReader {
  readonly got: number[] = [];
  readonly codes: number[] = [];
  private socket!: WebSocket;
  private finish: () => void = () => undefined;
  private wanted = Infinity;

  private constructor(
    private readonly url: string,
    private readonly cookie: string,
    private readonly board: string,
    private cursor: string,
  ) {}

  static async open(url: string, cookie: string, board: string, cursor: string): Promise<StalledReader> {
    const reader = new StalledReader(url, cookie, board, cursor);
    await reader.connect();
    return reader;
  }

  pause(): void {
    this.socket.pause();
  }

  resume(): void {
    this.socket.resume();
  }

  /** Resolves when so many posts have come. */
  until(count: number): Promise<void> {
    this.wanted = count;
    return new Promise((resolve) => {
      this.finish = resolve;
      this.check();
    });
  }

  private check(): void {
    if (this.got.length < this.wanted) return;
    this.socket.terminate();
    this.finish();
  }

  private connect(): Promise<void> {
    const socket = new WebSocket(`${this.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { cookie: this.cookie },
    });
    this.socket = socket;
    return new Promise((resolve) => {
      socket.on('open', () => socket.send('{"type":"connection_init"}'));
      socket.on('error', () => undefined);
      socket.on('close', (code) => {
        if (this.got.length >= this.wanted) return;
        this.codes.push(code);
        setTimeout(() => void this.connect(), 50);
      });
      socket.on('message', (data: Buffer) => {
        const message = JSON.parse(data.toString()) as Next;
        if (message.type === 'connection_ack') {
          const variables = { b: this.board, after: this.cursor };
          socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: WATCH, variables } }));
          resolve();
        } else if (message.type === 'next') {
          const { cursor, post } = message.payload.data.postAdded;
          this.cursor = cursor;
          this.got.push(Number.parseInt(post.markdown, 10));
          this.check();
        }
      });
    });
  }
}
