import type { TestHub } from '../../support/hub';

/** What is answered to a picture that was sent. */
export interface Sent {
  readonly status: number;
  readonly code?: string;
  readonly url?: string;
}

const MUTATION = `mutation($input: ChangeCardInput!) { changeCard(input: $input) { __typename } }`;

/** Somebody with a browser, who sends photos and looks at them. */
export class Photographer {
  constructor(
    private readonly hub: TestHub,
    readonly headers: Record<string, string>,
  ) {}

  static async of(hub: TestHub, personId: string): Promise<Photographer> {
    return new Photographer(hub, { cookie: (await hub.sessionOf(personId)).cookie });
  }

  async send(bytes: Uint8Array, headers: Record<string, string> = {}): Promise<Sent> {
    const response = await fetch(`${this.hub.url}/photo`, {
      method: 'POST',
      headers: { 'content-type': 'image/jpeg', ...this.headers, ...headers },
      body: bytes as never,
    });
    const answer = (await response.json()) as {
      photo?: { url: string };
      errors?: { extensions: { code?: string } }[];
    };
    const code = answer.errors?.[0]?.extensions.code;
    return {
      status: response.status,
      ...(code && { code }),
      ...(answer.photo && { url: answer.photo.url }),
    };
  }

  get(url: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.hub.url}${url}`, { headers: { ...this.headers, ...headers } });
  }

  async file(url: string): Promise<Buffer> {
    const response = await this.get(url);
    if (response.status !== 200) throw new Error(`${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  }

  /** Says for whom the photo is. */
  async show(audience: string, partners = false): Promise<void> {
    const input = { audiences: { photo: { audience, partners } } };
    const { body } = await this.hub.raw(MUTATION, { input }, this.headers);
    if (!JSON.stringify(body).includes('ChangeCardSuccess')) throw new Error(JSON.stringify(body));
  }

  /** Where somebody's photos are, as told here; null where there is none for the reader. */
  async told(cardId: string): Promise<{ large: string; small: string } | null> {
    const query = `query($id: ID!) { guardian(id: $id) { large: photo { url width height } small: photo(size: SMALL) { url width height } } }`;
    const { body } = await this.hub.raw(query, { id: this.hub.make.id(cardId) }, this.headers);
    const guardian = body.data?.['guardian'] as Record<'large' | 'small', { url: string } | null> | null;
    if (!guardian?.large || !guardian.small) return null;
    return { large: guardian.large.url, small: guardian.small.url };
  }
}
