import {
  AcceptInvitationDocument,
  CreateInvitationDocument,
  request,
  RequestInvitationCodeDocument,
  unwrap,
  type AcceptInvitationInput,
  type CreateInvitationInput,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';

export type Create = Partial<CreateInvitationInput>;

interface Mail {
  to: string;
  text: string;
}

const ACCEPT = `mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  __typename ... on AcceptInvitationSuccess { viewer { name email } } ... on UserError { code field } } }`;

let count = 0;
export const newAddress = () => `newcomer${++count}@example.org`;

/** A hub, and in it for each test a network with an organiser who invites. */
export class Inviting {
  hub!: TestHub;
  network!: string;
  as!: HubClient;
  nobody!: HubClient;

  /** Mail goes to the development mailbox, which is read over HTTP. */
  async start(): Promise<void> {
    this.hub = await startHub({ env: { NODE_ENV: 'development' } });
    this.nobody = await this.hub.client();
  }

  async fresh(): Promise<void> {
    await this.hub.app.pool.query('DELETE FROM rate_limit');
    this.network = await this.hub.make.network({ name: 'Veneto' });
    this.as = await this.hub.client(await this.hub.make.person({ in: [this.network], role: 'ORGANISER' }));
  }

  create = async (more: Create, who = this.as) => {
    const networkId = this.hub.make.id(this.network);
    const input = { networkId, role: 'GUARDIAN' as const, idempotencyKey: randomUUID(), ...more };
    return (await request(who, CreateInvitationDocument, { input })).createInvitation;
  };

  /** The token of a new link. */
  link = async (more: Create = {}): Promise<string> => {
    const made = unwrap(await this.create({ places: 5, ...more }), 'CreateInvitationSuccess');
    return made.link!.split('#')[1]!;
  };

  mailTo = (address: string): Promise<Mail> =>
    eventually(async () => {
      const headers = { accept: 'application/json' };
      const mails = (await (await fetch(`${this.hub.url}/dev/mailbox`, { headers })).json()) as Mail[];
      return mails.find(({ to }) => to.includes(address));
    });

  /** The token of an invitation mailed to an address. */
  mailed = async (address: string): Promise<string> => {
    unwrap(await this.create({ addresses: [address] }), 'CreateInvitationSuccess');
    return /\/join#([\w-]+)/.exec((await this.mailTo(address.toLowerCase())).text)![1]!;
  };

  codeFor = async (token: string, email: string): Promise<string> => {
    const asked = await request(this.nobody, RequestInvitationCodeDocument, { input: { token, email } });
    unwrap(asked.requestInvitationCode, 'RequestInvitationCodeSuccess');
    return /\b(\d{8})\b/.exec((await this.mailTo(email)).text)![1]!;
  };

  accept = async (who: HubClient, more: Partial<AcceptInvitationInput> & { token: string }) => {
    const input = { idempotencyKey: randomUUID(), ...more };
    return (await request(who, AcceptInvitationDocument, { input })).acceptInvitation;
  };

  /** Accepts as a browser without a session: answers the cookie too. */
  come = async (input: Partial<AcceptInvitationInput>) => {
    const answer = await this.hub.raw(ACCEPT, { input: { idempotencyKey: randomUUID(), ...input } });
    const cookie = answer.headers.get('set-cookie')?.split(';')[0];
    return { answer: answer.body.data?.['acceptInvitation'] as Record<string, unknown>, cookie };
  };

  members = async (): Promise<number> => {
    const found = await this.hub.app.pool.query(
      'SELECT count(DISTINCT person_id)::int AS n FROM membership WHERE network_id = $1 AND until IS NULL',
      [this.network],
    );
    return found.rows[0].n;
  };
}

export const anna = { givenName: 'Anna', familyName: 'Rossi', locale: 'it' };
export const invalid = { __typename: 'InvalidInvitationError', code: 'INVALID_INVITATION' };
