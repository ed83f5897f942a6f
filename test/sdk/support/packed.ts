import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');

/** The examples of the SDK's README, in their order. */
export function readmeExamples(): string[] {
  const readme = readFileSync(join(root, 'client-sdk/README.md'), 'utf8');
  return [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, text]) => text!);
}

export interface Ended {
  readonly said: string;
  readonly status: number;
}

/** A project that has the SDK, as it is published, and what may stand beside it: nothing else of this one. */
export class Consumer {
  readonly folder = mkdtempSync(join(tmpdir(), 'sdk-package-'));
  readonly tarball: string;

  constructor(private readonly env: Readonly<Record<string, string>> = {}) {
    const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', this.folder], {
      cwd: join(root, 'client-sdk'),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.tarball = join(this.folder, (JSON.parse(packed) as [{ filename: string }])[0].filename);
    execFileSync('tar', ['xzf', this.tarball], { cwd: this.folder });
    const scope = join(this.folder, 'node_modules', '@guardian-network-hub');
    mkdirSync(scope, { recursive: true });
    cpSync(join(this.folder, 'package'), join(scope, 'client-sdk'), { recursive: true });
    for (const peer of ['graphql-ws', 'graphql']) this.add(peer);
  }

  add(peer: string): void {
    symlinkSync(join(root, 'node_modules', peer), join(this.folder, 'node_modules', peer));
  }

  remove(peer: string): void {
    rmSync(join(this.folder, 'node_modules', peer));
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  /** Runs a program in the folder. */
  node(...args: string[]): Promise<Ended> {
    const env = { PATH: process.env['PATH'], ...this.env };
    return new Promise((resolve) => {
      execFile(process.execPath, args, { cwd: this.folder, env }, (error, out, err) => {
        resolve({ said: `${out}${err}`.trim(), status: error ? Number(error.code) : 0 });
      });
    });
  }

  /** Runs a file with some text. */
  run(name: string, text: string): Promise<Ended> {
    this.write(name, text);
    return this.node(name);
  }

  end(): void {
    rmSync(this.folder, { recursive: true });
  }
}
