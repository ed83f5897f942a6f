import {
  createClient,
  ExportDirectoryDocument,
  request,
  type ExportDirectoryInput,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { parse } from 'csv-parse/sync';
import type { TestHub } from '../../support/hub';

let count = 0;

/** Somebody who exports by the API, in one session. */
export class Exporter {
  readonly client: HubClient;

  private constructor(
    private readonly hub: TestHub,
    readonly headers: Record<string, string>,
  ) {
    this.client = createClient({ url: `${hub.url}/graphql`, headers });
  }

  static async of(hub: TestHub, personId: string): Promise<Exporter> {
    return new Exporter(hub, { cookie: (await hub.sessionOf(personId)).cookie });
  }

  static by(hub: TestHub, headers: Record<string, string>): Exporter {
    return new Exporter(hub, headers);
  }

  async ask(networkId: string, more: Partial<ExportDirectoryInput> = {}) {
    const input: ExportDirectoryInput = {
      networkId: this.hub.make.id(networkId),
      format: 'CSV',
      idempotencyKey: `export-${++count}-of-tests`,
      ...more,
    };
    return (await request(this.client, ExportDirectoryDocument, { input })).exportDirectory;
  }

  /** Asks for a file that is had. */
  async made(networkId: string, more: Partial<ExportDirectoryInput> = {}) {
    const made = await this.ask(networkId, more);
    if (made.__typename !== 'ExportDirectorySuccess') throw new Error(JSON.stringify(made));
    return made;
  }

  fetch(path: string, method = 'GET'): Promise<Response> {
    return fetch(`${this.hub.url}${path}`, { method, headers: this.headers });
  }

  async bytes(networkId: string, more: Partial<ExportDirectoryInput> = {}): Promise<Buffer> {
    const response = await this.fetch((await this.made(networkId, more)).path);
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
    return Buffer.from(await response.arrayBuffer());
  }

  async text(networkId: string, more: Partial<ExportDirectoryInput> = {}): Promise<string> {
    return (await this.bytes(networkId, more)).toString('utf8');
  }

  /** The rows of a CSV file, by heading. */
  async rows(
    networkId: string,
    more: Partial<ExportDirectoryInput> = {},
    delimiter = ',',
  ): Promise<Record<string, string>[]> {
    return parse(await this.bytes(networkId, more), { columns: true, delimiter, bom: true });
  }
}
