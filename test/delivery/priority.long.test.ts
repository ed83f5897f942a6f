import { CreateInvitationDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import { startSmtp, type TestSmtp } from '../support/smtp';
import { Visitor } from '../support/visitor';

const INVITED = 500;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let hub: TestHub;
let smtp: TestSmtp;
/** What an invitation waits for at the mail server. */
let slow: () => Promise<unknown>;
let letGo: () => void = () => undefined;

beforeEach(async () => {
  slow = () => sleep(20);
  smtp = await startSmtp((address) => (address.startsWith('list') ? slow() : Promise.resolve()));
  hub = await startHub({ env: { SMTP_URL: smtp.url } });
});
afterEach(async () => {
  letGo();
  await hub.stop();
  await smtp.stop();
});

async function inviteMany(): Promise<void> {
  const network = await hub.make.network();
  const as = await hub.client(await hub.make.person({ in: [network], role: 'ORGANISER' }));
  const input = {
    networkId: hub.make.id(network),
    role: 'GUARDIAN' as const,
    addresses: Array.from({ length: INVITED }, (_, i) => `list${i}@example.org`),
    idempotencyKey: randomUUID(),
  };
  const made = await request(as, CreateInvitationDocument, { input });
  unwrap(made.createInvitation, 'CreateInvitationSuccess');
}

const taken = () => smtp.mails.map(({ to }) => to);

/** How many invitations were sent between the asking for a code and its coming. */
async function invitationsBeforeCode(): Promise<number> {
  const { email } = await hub.make.person();
  await eventually(() => smtp.mails.length >= 3);
  const before = smtp.mails.length;
  await new Visitor(hub).ask(email);
  await eventually(() => taken().includes(email) || smtp.mails.length > before + 50);
  return (taken().includes(email) ? taken().indexOf(email) : smtp.mails.length) - before;
}

describe('a code, while 500 invitations wait at a slow mail server', () => {
  it('goes next', async () => {
    await inviteMany();
    // One may be under way, and another be taken before the code is written.
    expect(await invitationsBeforeCode()).toBeLessThan(5);
    const left = await hub.app.pool.query('SELECT count(*)::int AS n FROM job');
    expect(left.rows[0].n).toBeGreaterThan(INVITED / 2);
  });

  it('waits behind them where all jobs are alike (negative control)', async () => {
    await hub.app.pool.query(`
      CREATE FUNCTION all_alike() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN NEW.priority := 2; RETURN NEW; END $$;
      CREATE TRIGGER all_alike BEFORE INSERT ON job FOR EACH ROW EXECUTE FUNCTION all_alike()`);
    await inviteMany();
    expect(await invitationsBeforeCode()).toBeGreaterThan(40);
  });

  it('goes also while one of them hangs', async () => {
    slow = () => new Promise<void>((resolve) => (letGo = resolve));
    await inviteMany();
    const { email } = await hub.make.person();
    await sleep(100);
    await new Visitor(hub).ask(email);
    await eventually(() => taken().includes(email));
    expect(taken()).toEqual([email]);
  });
});
