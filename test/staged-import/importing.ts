import {
  ApplyImportDocument,
  createClient,
  type HubClient,
  ImportDocument,
  ImportRowsDocument,
  NetworkImportsDocument,
  PrepareImportDocument,
  type PrepareImportInput,
  request,
  type RowAnswerInput,
  UndoImportDocument,
} from '@guardian-network-hub/client-sdk';
import { eventually } from '../support/eventually';
import type { TestHub } from '../support/hub';

let count = 0;

/** Somebody who brings lists in by the API. */
export class Importer {
  private constructor(
    private readonly hub: Pick<TestHub, 'url' | 'make'>,
    readonly client: HubClient,
    readonly cookie: string,
  ) {}

  static async of(hub: TestHub, personId: string): Promise<Importer> {
    const { cookie } = await hub.sessionOf(personId);
    return new Importer(hub, createClient({ url: `${hub.url}/graphql`, headers: { cookie } }), cookie);
  }

  /** The same person at another process of the hub. */
  at(url: string): Importer {
    const client = createClient({ url: `${url}/graphql`, headers: { cookie: this.cookie } });
    return new Importer({ url, make: this.hub.make }, client, this.cookie);
  }

  post(body: Uint8Array | string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.hub.url}/imports`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', cookie: this.cookie, ...headers },
      body: body as never,
    });
  }

  async upload(body: Uint8Array | string): Promise<string> {
    const response = await this.post(body);
    const answer = (await response.json()) as { id: string };
    if (response.status !== 201) throw new Error(JSON.stringify(answer));
    return answer.id;
  }

  async prepare(networkId: string, list: string | Uint8Array, more: Partial<PrepareImportInput> = {}) {
    const uploadId = await this.upload(list);
    return this.prepareUpload(networkId, uploadId, more);
  }

  async prepareUpload(networkId: string, uploadId: string, more: Partial<PrepareImportInput> = {}) {
    const idempotencyKey = `prepare-${++count}-of-tests`;
    const input = { uploadId, networkId: this.hub.make.id(networkId), idempotencyKey, ...more };
    return (await request(this.client, PrepareImportDocument, { input })).prepareImport;
  }

  /** Prepares a list that is good, and says the import's id. */
  async prepared(networkId: string, list: string | Uint8Array): Promise<string> {
    const result = await this.prepare(networkId, list);
    if (!('import' in result) || !result.import) throw new Error(JSON.stringify(result));
    return result.import.id;
  }

  async begin(importId: string, answers: RowAnswerInput[] = []) {
    return (await request(this.client, ApplyImportDocument, { input: { importId, answers } })).applyImport;
  }

  /** Carries an import out and waits for its end. */
  async apply(importId: string, answers: RowAnswerInput[] = []) {
    const applyImport = await this.begin(importId, answers);
    return 'import' in applyImport && applyImport.import ? this.ended(importId) : applyImport;
  }

  async undo(importId: string) {
    return (await request(this.client, UndoImportDocument, { input: { importId } })).undoImport;
  }

  async look(id: string) {
    return (await request(this.client, ImportDocument, { id })).import;
  }

  /** A page of what was brought into a network before. */
  async earlier(networkId: string, first = 10, after: string | null = null) {
    const id = this.hub.make.id(networkId);
    return (await request(this.client, NetworkImportsDocument, { id, first, after })).network!.imports;
  }

  /** Lines with what becomes of them and why. */
  async rows(id: string): Promise<string[]> {
    const { import: found } = await request(this.client, ImportRowsDocument, { id, first: 100 });
    return (found?.rows.nodes ?? []).map(({ line, outcome, problems }) =>
      [line, outcome, ...problems.map(({ code }) => code)].join(' '),
    );
  }

  async errors(id: string, query = ''): Promise<Response> {
    return fetch(`${this.hub.url}/imports/${id}/errors.csv${query}`, { headers: { cookie: this.cookie } });
  }

  private ended(id: string) {
    return eventually(
      () => this.look(id),
      (found) => found?.state !== 'APPLYING',
      30_000,
    );
  }
}
