import { EventEmitter } from 'node:events';
import Redis from 'ioredis';
import type { Logger } from 'pino';
import type { WakeBus } from '../persistence/changes/change-feed';

const CHANNEL = 'guardian-network-hub:wake';

/** Wakes the subscribers of this process. */
export class LocalWakeBus implements WakeBus {
  protected readonly listeners = new EventEmitter().setMaxListeners(0);

  publish(streamId: string): void {
    this.listeners.emit('wake', streamId);
  }

  subscribe(listener: (streamId: string) => void): () => void {
    this.listeners.on('wake', listener);
    return () => this.listeners.off('wake', listener);
  }

  async close(): Promise<void> {
    this.listeners.removeAllListeners();
  }
}

/**
 * Wakes the subscribers of every process through Redis. A lost message costs time, not data: readers also
 * look at the log every few seconds.
 */
export class RedisWakeBus extends LocalWakeBus {
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
    this.subscriber.on('message', (_channel, streamId) => super.publish(streamId));
    void this.subscriber.subscribe(CHANNEL).catch(() => undefined);
  }

  override publish(streamId: string): void {
    super.publish(streamId);
    this.publisher.publish(CHANNEL, streamId).catch(() => undefined);
  }

  override async close(): Promise<void> {
    this.publisher.disconnect();
    this.subscriber.disconnect();
    await super.close();
  }
}
