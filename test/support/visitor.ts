import { eventually } from './eventually';
import type { RawAnswer, TestHub } from './hub';

const ASK = `mutation($email: String!) { requestSignInCode(input: { email: $email }) {
  __typename ... on UserError { code } ... on RateLimitedError { retryAfterSeconds } } }`;
const BY_CODE = `mutation($email: String!, $code: String!) { signInByCode(input: { email: $email, code: $code }) {
  __typename ... on SignInSuccess { viewer { name email } } ... on UserError { code field } } }`;
const BY_LINK = `mutation($token: String!) { signInByLink(input: { token: $token }) {
  __typename ... on SignInSuccess { viewer { name email } } ... on UserError { code field } } }`;

/** A mail that came. */
export interface Received {
  readonly subject: string;
  readonly text: string;
  readonly code: string;
  readonly token: string;
}

/** What a mutation is answered with: its success, or what stood against it. */
export type Outcome = Record<string, unknown> & { __typename: string; code?: string };

/** A browser: it keeps cookies as one does, and comes from an address where the hub believes its proxy. */
export class Visitor {
  readonly cookies = new Map<string, string>();

  constructor(
    private readonly hub: Pick<TestHub, 'raw'>,
    private readonly headers: Record<string, string> = {},
  ) {}

  async raw(query: string, variables: object = {}): Promise<RawAnswer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await this.hub.raw(query, variables, { ...this.headers, ...(cookie && { cookie }) });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (/Max-Age=0/.test(line)) this.cookies.delete(name!);
      else this.cookies.set(name!, value!);
    }
    return answer;
  }

  /** What the one mutation of an operation is answered with. */
  async outcome(query: string, variables: object = {}): Promise<Outcome> {
    const { body } = await this.raw(query, variables);
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return Object.values(body.data!)[0] as Outcome;
  }

  ask = (email: string) => this.outcome(ASK, { email });
  byCode = (email: string, code: string) => this.outcome(BY_CODE, { email, code });
  byLink = (token: string) => this.outcome(BY_LINK, { token });

  /** The name of whoever is signed in here; null where nobody is. */
  async me(): Promise<string | null> {
    const me = (await this.raw('{ me { name } }')).body.data!['me'] as { name: string } | null;
    return me && me.name;
  }

  /** The session's token. */
  get token(): string | undefined {
    return this.cookies.get('hub-development');
  }

  set token(value: string | undefined) {
    if (value === undefined) this.cookies.delete('hub-development');
    else this.cookies.set('hub-development', value);
  }
}

/** The mails of the development mailbox to an address, newest first. */
export async function mailsTo(hub: TestHub, address: string): Promise<Received[]> {
  const response = await fetch(`${hub.url}/dev/mailbox`, { headers: { accept: 'application/json' } });
  const mails = (await response.json()) as { to: string; subject: string; text: string }[];
  return mails
    .filter((mail) => mail.to === address)
    .map(({ subject, text }) => ({
      subject,
      text,
      code: /\b\d{8}\b/.exec(text)?.[0] ?? '',
      token: /link#([\w-]+)/.exec(text)?.[1] ?? '',
    }));
}

/** The mail that some work causes: the newest after it, once there are more than before. */
export async function mailOf(
  hub: TestHub,
  address: string,
  work: () => Promise<unknown>,
  like = /./,
): Promise<Received> {
  // Of other mails to the address some may still be on their way.
  const found = async () => (await mailsTo(hub, address)).filter(({ text }) => like.test(text));
  const before = (await found()).length;
  await work();
  return (await eventually(found, ({ length }) => length > before))[0]!;
}

/** A visitor who is signed in by a mailed code. */
export async function signedIn(
  hub: TestHub,
  email: string,
  headers: Record<string, string> = {},
): Promise<Visitor> {
  const visitor = new Visitor(hub, headers);
  const { code } = await mailOf(hub, email, () => visitor.ask(email));
  const outcome = await visitor.byCode(email, code);
  if (outcome.__typename !== 'SignInSuccess') throw new Error(JSON.stringify(outcome));
  return visitor;
}

/** The hub believes the proxy of the tests about where requests come from. */
export const BEHIND_PROXY = { TRUSTED_PROXIES: '127.0.0.1' };

/** The header by which a request comes from an address. */
export const from = (address: string) => ({ 'x-forwarded-for': address });
