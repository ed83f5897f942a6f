import { EventEmitter } from 'node:events';
import Redis from 'ioredis';
import type { Logger } from 'pino';
import type { Line } from '../shared/line';

const PREFIX = 'guardian-network-hub:';

/** Lines by name. */
export interface Bus {
  line(name: string): Line;
  close(): Promise<void>;
}

/** Lines within this process. */
export class LocalBus implements Bus {
  protected readonly listeners = new EventEmitter().setMaxListeners(0);

  line(name: string): Line {
    return {
      publish: (message) => this.publish(name, message),
      subscribe: (listener) => {
        this.listeners.on(name, listener);
        return () => this.listeners.off(name, listener);
      },
    };
  }

  async close(): Promise<void> {
    this.listeners.removeAllListeners();
  }

  protected publish(name: string, message: string): void {
    this.listeners.emit(name, message);
  }
}

/**
 * Lines through every process, by Redis. A lost message costs time, not data: readers of change logs also look at
 * them every few seconds, and who is present is told again and again. What a process says it hears at once, and
 * once more from Redis.
 */
export class RedisBus extends LocalBus {
  private readonly publisher: Redis;
  private readonly subscriber: Redis;

  constructor(url: string, log: Logger) {
    super();
    const options = { maxRetriesPerRequest: null, enableOfflineQueue: false, lazyConnect: false };
    this.publisher = new Redis(url, options);
    this.subscriber = new Redis(url, { ...options, enableOfflineQueue: true });
    for (const client of [this.publisher, this.subscriber]) {
      client.on('error', (error: Error) =>
        log.warn({ code: (error as NodeJS.ErrnoException).code }, 'redis is away'),
      );
    }
    this.subscriber.on('message', (channel: string, message: string) =>
      super.publish(channel.slice(PREFIX.length), message),
    );
  }

  override line(name: string): Line {
    void this.subscriber.subscribe(PREFIX + name).catch(() => undefined);
    return super.line(name);
  }

  override async close(): Promise<void> {
    this.publisher.disconnect();
    this.subscriber.disconnect();
    await super.close();
  }

  protected override publish(name: string, message: string): void {
    super.publish(name, message);
    this.publisher.publish(PREFIX + name, message).catch(() => undefined);
  }
}
