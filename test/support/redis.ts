import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

/** A Redis of the test's own, which is stopped and started on one port. */
export class TestRedis {
  private process: ChildProcess | null = null;

  private constructor(private readonly port: number) {}

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  static async start(): Promise<TestRedis> {
    const port = await new Promise<number>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const free = (server.address() as AddressInfo).port;
        server.close(() => resolve(free));
      });
    });
    const redis = new TestRedis(port);
    await redis.start();
    return redis;
  }

  async start(): Promise<void> {
    const args = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    const process = spawn('redis-server', args);
    this.process = process;
    await new Promise<void>((resolve, reject) => {
      process.once('error', reject);
      process.stdout.on('data', (chunk: Buffer) => {
        if (/Ready to accept/.test(chunk.toString())) resolve();
      });
    });
  }

  async stop(): Promise<void> {
    const { process } = this;
    if (!process) return;
    this.process = null;
    const gone = new Promise((resolve) => process.once('exit', resolve));
    process.kill();
    await gone;
  }
}
