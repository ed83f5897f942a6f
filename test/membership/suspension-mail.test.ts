import {
  request,
  ResumeMembershipDocument,
  SuspendMembershipDocument,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { message } from '../../src/locales/messages';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';

let hub: TestHub;
beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());

async function scene() {
  const network = await hub.make.network({ name: 'Veneto' });
  const organiser = await hub.make.person({ in: [network], role: 'ORGANISER' });
  const member = await hub.make.person({ in: [network], name: 'Anna Rossi', locale: 'it' });
  return { network, member, as: await hub.client(organiser) };
}

const ids = (network: string, { personId }: MadePerson) => ({
  networkId: hub.make.id(network),
  personId: hub.make.id(personId),
});
const suspend = async (as: HubClient, network: string, who: MadePerson, reason = 'a pause') =>
  (await request(as, SuspendMembershipDocument, { input: { ...ids(network, who), reason } }))
    .suspendMembership;
const resume = async (as: HubClient, network: string, who: MadePerson) =>
  (await request(as, ResumeMembershipDocument, { input: ids(network, who) })).resumeMembership;

async function current(personId: string): Promise<number | null> {
  const query = 'SELECT 1 FROM membership WHERE person_id = $1 AND until IS NULL';
  return (await hub.app.pool.query(query, [personId])).rowCount;
}

describe('a suspension', () => {
  it('is told to the person with its reason, and so is its end, in her language', async () => {
    const { network, member, as } = await scene();
    const mails = async () =>
      (
        await hub.app.pool.query(
          'SELECT class, locale, kind, content FROM delivery WHERE recipient = $1 ORDER BY id',
          [member.email],
        )
      ).rows;
    // What is sent is emptied: nothing is, here.
    await hub.app.jobs.stop();
    await suspend(as, network, member, 'Una pausa, come d’accordo');
    await resume(as, network, member);
    const always = { locale: 'it', kind: null };
    expect(await mails()).toEqual([
      {
        ...always,
        class: 'SUSPENDED',
        content: { name: 'Anna', network: 'Veneto', reason: 'Una pausa, come d’accordo' },
      },
      {
        ...always,
        class: 'SUSPENSION_ENDED',
        content: { name: 'Anna', network: 'Veneto', link: `${hub.url}/` },
      },
    ]);
    for (const [name, part] of [
      ['suspended', 'Una pausa'],
      ['suspensionEnded', hub.url],
    ] as const) {
      // prettier-ignore
      const { content } = (await mails())[name === 'suspended' ? 0 : 1];
      const text = message('it', `mail.${name}.text`, { ...content, hub: 'Hub' });
      expect(text).toMatch(/^Ciao Anna,/);
      expect(text).toContain(part);
    }
  });

  it('wants a reason, of 500 characters at most; without it nothing happens and nobody is told', async () => {
    const { network, member, as } = await scene();
    for (const reason of ['', '  ', 'x'.repeat(501)]) {
      expect(await suspend(as, network, member, reason)).toMatchObject({
        __typename: 'InvalidInputError',
        field: 'reason',
      });
    }
    expect(await suspend(as, network, await hub.make.person())).toMatchObject({
      __typename: 'NotFoundError',
    });
    expect(await current(member.personId)).toBe(1);
    const told = await hub.app.pool.query('SELECT 1 FROM delivery WHERE recipient = $1', [member.email]);
    expect(told.rowCount).toBe(0);
    expect(await suspend(as, network, member, 'x'.repeat(500))).toMatchObject({
      __typename: 'MembershipSuccess',
    });
  });
});
