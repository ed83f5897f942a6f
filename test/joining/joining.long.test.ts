import {
  ApproveJoinRequestDocument,
  DeclineJoinRequestDocument,
  JoiningDocument,
  JoinRequestsDocument,
  NetworkSettingsDocument,
  request,
  RequestToJoinDocument,
  SetJoinPolicyDocument,
  unwrap,
  WithdrawJoinRequestDocument,
  type HubClient,
  type RequestToJoinInput,
  type SetJoinPolicyInput,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';

let hub: TestHub;
let network: string;
let as: HubClient;
let anna: MadePerson;
let client: HubClient;

beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());
beforeEach(async () => {
  network = await hub.make.network({ name: 'Veneto' });
  as = await hub.client(await hub.make.person({ in: [network], role: 'ORGANISER' }));
  anna = await hub.make.person({ name: 'Anna Rossi', locale: 'it' });
  client = await hub.client(anna);
});

type Policy = Partial<SetJoinPolicyInput>;
const text = (en: string) => [{ language: 'en', text: en }];
const many = (n: number) =>
  Array.from({ length: n }, (_, i) => ({
    language: `x${String.fromCharCode(97 + i / 6, 97 + (i % 6))}`,
    text: '?',
  }));
const QUESTIONS: SetJoinPolicyInput['questions'] = [
  { label: text('Why?'), kind: 'TEXT', required: true },
  {
    label: [...text('Where?'), { language: 'it', text: 'Dove?' }],
    kind: 'CHOICE',
    required: true,
    options: [{ label: text('Here') }, { label: text('There') }],
  },
  { label: text('Trained?'), kind: 'YES_NO', required: false },
];
const ANSWERS = [
  { question: 0, text: 'To  help' },
  { question: 1, option: 1 },
];

async function set(more: Policy, who = as) {
  const input = {
    networkId: hub.make.id(network),
    policy: 'REQUEST' as const,
    role: 'GUARDIAN' as const,
    questions: [],
  };
  return (await request(who, SetJoinPolicyDocument, { input: { ...input, ...more } })).setJoinPolicy;
}

async function ask(who: HubClient, more: Partial<RequestToJoinInput> = {}) {
  const input = { networkId: hub.make.id(network), idempotencyKey: randomUUID(), ...more };
  return (await request(who, RequestToJoinDocument, { input })).requestToJoin;
}

const asked = async (more: Partial<RequestToJoinInput> = {}) =>
  unwrap(await ask(client, more), 'RequestToJoinSuccess').request!.id;
const waiting = async (who: HubClient) =>
  (await request(who, JoinRequestsDocument, { id: hub.make.id(network) })).network!.joinRequests.nodes;
const approve = async (who: HubClient, requestId: string) =>
  (await request(who, ApproveJoinRequestDocument, { input: { requestId } })).approveJoinRequest;
const decline = async (who: HubClient, requestId: string, reason = 'Not now') =>
  (await request(who, DeclineJoinRequestDocument, { input: { requestId, reason } })).declineJoinRequest;
const withdraw = async (who: HubClient, requestId: string) =>
  (await request(who, WithdrawJoinRequestDocument, { input: { requestId } })).withdrawJoinRequest;

async function roles({ personId }: MadePerson): Promise<string[]> {
  const found = await hub.app.pool.query<{ role: string }>(
    'SELECT role FROM membership WHERE network_id = $1 AND person_id = $2 AND until IS NULL',
    [network, personId],
  );
  return found.rows.map((row) => row.role);
}

async function mails({ email }: MadePerson): Promise<unknown[]> {
  return (await hub.app.pool.query('SELECT class, locale FROM delivery WHERE recipient = $1', [email])).rows;
}

describe('how a network is joined', () => {
  it('is by invitation until its organisers say otherwise', async () => {
    expect(await ask(client)).toMatchObject({ __typename: 'ByInvitationOnlyError' });
    expect((await request(client, JoiningDocument, { id: hub.make.id(network) })).network!.joining).toEqual({
      kind: 'INVITE',
      role: 'GUARDIAN',
      version: 0,
      questions: [],
    });
    await set({ policy: 'OPEN' });
    expect(await ask(client)).toMatchObject({ __typename: 'RequestToJoinSuccess', request: null });
    expect(await roles(anna)).toEqual(['GUARDIAN']);
    await set({ policy: 'INVITE' });
    expect(await ask(await hub.client(await hub.make.person()))).toMatchObject({
      __typename: 'ByInvitationOnlyError',
    });
  });

  it('is said by organisers of the network alone', async () => {
    for (const who of [client, await hub.client(await hub.make.person({ in: [network], role: 'MODERATOR' }))])
      expect(await set({ policy: 'OPEN' }, who)).toMatchObject({ __typename: 'NotFoundError' });
    expect(await set({ policy: 'OPEN' }, await hub.client())).toMatchObject({
      __typename: 'NotSignedInError',
    });
  });

  it('makes aspiring guardians where it says so', async () => {
    await set({ policy: 'OPEN', role: 'ASPIRING_GUARDIAN' });
    await ask(client);
    expect(await roles(anna)).toEqual(['ASPIRING_GUARDIAN']);
  });

  it('gives its questions as they were written, so that they can be set again', async () => {
    await set({ questions: QUESTIONS });
    const read = async () => {
      const { network: found } = await request(as, NetworkSettingsDocument, { id: hub.make.id(network) });
      return found!.joining;
    };
    const { questions, version } = await read();
    const again = questions.map(({ kind, required, label, options }) => ({
      kind,
      required,
      label: label.translations,
      ...(kind === 'CHOICE' && {
        options: options.map(({ translations }) => ({ label: translations })),
      }),
    }));
    expect(again).toEqual(QUESTIONS);
    expect(await set({ questions: again })).toMatchObject({ __typename: 'SetJoinPolicySuccess' });
    expect(await read()).toMatchObject({ version: version + 1, questions });
  });

  it.each<[string, SetJoinPolicyInput['questions']]>([
    ['21 questions', Array.from({ length: 21 }, () => QUESTIONS[0]!)],
    ['a choice of one', [{ ...QUESTIONS[1]!, options: [{ label: text('Only') }] }]],
    ['options of a text', [{ ...QUESTIONS[0]!, options: QUESTIONS[1]!.options }]],
    ['a question without words', [{ ...QUESTIONS[0]!, label: [] }]],
    ['words in 31 languages', [{ ...QUESTIONS[0]!, label: many(31) }]],
    ['a question of 501 characters', [{ ...QUESTIONS[0]!, label: text('x'.repeat(501)) }]],
    ['a language twice', [{ ...QUESTIONS[0]!, label: [...text('a'), ...text('b')] }]],
  ])('is refused with %s', async (_what, questions) => {
    expect(await set({ questions })).toMatchObject({ __typename: 'InvalidInputError', field: 'questions' });
  });
});

describe('a request to join', () => {
  it('brings the answers before the organisers, who take the person in', async () => {
    await set({ questions: QUESTIONS });
    const { joining } = (await request(client, JoiningDocument, { id: hub.make.id(network) })).network!;
    expect(joining.questions.map((q) => q.label.text)).toEqual(['Why?', 'Dove?', 'Trained?']);
    const id = await asked({ answers: ANSWERS, questionsVersion: joining.version });
    expect(await waiting(as)).toMatchObject([
      {
        id,
        name: 'Anna Rossi',
        answers: [
          { text: 'To  help' },
          { option: { text: 'There' } },
          { text: null, option: null, yes: null },
        ],
      },
    ]);
    await set({ questions: [] });
    expect((await waiting(as))[0]!.answers).toHaveLength(3);
    expect(await approve(as, id)).toMatchObject({ request: { state: 'APPROVED' } });
    expect(await roles(anna)).toEqual(['GUARDIAN']);
    expect(await mails(anna)).toEqual([{ class: 'JOIN_APPROVED', locale: 'it' }]);
    expect(await waiting(as)).toEqual([]);
    const audit = await hub.app.pool.query('SELECT kind FROM audit_entry WHERE subject_id = $1 ORDER BY id', [
      anna.personId,
    ]);
    expect(audit.rows.map((r) => r.kind)).toEqual(['MEMBERSHIP_BEGUN', 'JOIN_REQUEST_DECIDED']);
  });

  it.each<[string, RequestToJoinInput['answers']]>([
    ['without what needs an answer', [ANSWERS[0]!]],
    ['with an empty answer', [{ question: 0, text: ' ' }, ANSWERS[1]!]],
    ['with an option there is not', [ANSWERS[0]!, { question: 1, option: 2 }]],
    ['with an option below none', [ANSWERS[0]!, { question: 1, option: -1 }]],
    ['with two answers to one question', [...ANSWERS, ANSWERS[0]!]],
    ['with an answer to no question', [...ANSWERS, { question: 3, yes: true }]],
    ['with an answer that is too long', [{ question: 0, text: 'x'.repeat(2_001) }, ANSWERS[1]!]],
  ])('is refused %s', async (_what, answers) => {
    await set({ questions: QUESTIONS });
    expect(await ask(client, { answers, questionsVersion: 1 })).toMatchObject({
      __typename: 'InvalidInputError',
      field: 'answers',
    });
  });

  it('is refused where the questions are others by now', async () => {
    await set({ questions: QUESTIONS });
    await set({ questions: QUESTIONS });
    expect(await ask(client, { answers: ANSWERS, questionsVersion: 1 })).toMatchObject({
      __typename: 'InvalidInputError',
      field: 'questionsVersion',
    });
  });

  it('waits once for a person, however often and at once she asks', async () => {
    await set({});
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(client)));
    const names = answers.map((a) => a.__typename).sort();
    expect(names).toEqual([...Array<string>(7).fill('RequestPendingError'), 'RequestToJoinSuccess']);
    expect(await waiting(as)).toHaveLength(1);
  });

  it('is the same for the same key', async () => {
    await set({});
    const idempotencyKey = randomUUID();
    const ids = await Promise.all([1, 2, 3].map(() => asked({ idempotencyKey })));
    expect(new Set(ids).size).toBe(1);
  });

  it('is declined with a reason, which is mailed; she may ask again', async () => {
    await set({});
    const id = await asked();
    expect(await decline(as, id, ' ')).toMatchObject({ __typename: 'InvalidInputError', field: 'reason' });
    expect(await decline(as, id, 'Come to the course first')).toMatchObject({
      request: { state: 'DECLINED', reason: 'Come to the course first' },
    });
    expect(await mails(anna)).toEqual([{ class: 'JOIN_DECLINED', locale: 'it' }]);
    expect(await roles(anna)).toEqual([]);
    expect(await asked()).not.toBe(id);
  });

  it('is taken back by who asked, with its answers', async () => {
    await set({ questions: QUESTIONS });
    const id = await asked({ answers: ANSWERS, questionsVersion: 1 });
    const other = await hub.client(await hub.make.person());
    for (const who of [other, as])
      expect(await withdraw(who, id)).toMatchObject({ __typename: 'NotFoundError' });
    expect(await withdraw(client, id)).toMatchObject({ request: { state: 'WITHDRAWN' } });
    const kept = await hub.app.pool.query('SELECT answers FROM join_request WHERE person_id = $1', [
      anna.personId,
    ]);
    expect(kept.rows).toEqual([{ answers: [] }]);
    expect(await approve(as, id)).toMatchObject({ __typename: 'AlreadyDecidedError' });
  });

  it('is decided once: of two organisers at the same moment one wins, the other learns of it', async () => {
    await set({});
    const second = await hub.client(await hub.make.person({ in: [network], role: 'ORGANISER' }));
    for (let round = 0; round < 10; round++) {
      const person = await hub.make.person();
      const its = await hub.client(person);
      const id = unwrap(await ask(its), 'RequestToJoinSuccess').request!.id;
      const [yes, no, back] = await Promise.all([approve(as, id), decline(second, id), withdraw(its, id)]);
      const all = [yes, no, back].map((r) => r.__typename);
      expect(all.sort()).toEqual(['AlreadyDecidedError', 'AlreadyDecidedError', 'JoinRequestSuccess']);
      expect(await roles(person)).toEqual(yes.__typename === 'JoinRequestSuccess' ? ['GUARDIAN'] : []);
      expect(await mails(person)).toHaveLength(back.__typename === 'JoinRequestSuccess' ? 0 : 1);
    }
  });

  it('is seen and decided by the organisers of that network alone, and as if it were not there by others', async () => {
    await set({});
    const id = await asked();
    const elsewhere = await hub.make.network();
    for (const who of [
      await hub.make.person({ in: [network] }),
      await hub.make.person({ in: [network], role: 'MODERATOR' }),
      await hub.make.person({ in: [elsewhere], role: 'ORGANISER' }),
      anna,
    ]) {
      const one = await hub.client(who);
      expect(await waiting(one)).toEqual([]);
      const hidden = await approve(one, id);
      expect(hidden).toMatchObject({ __typename: 'NotFoundError' });
      expect(await approve(one, hub.make.id(randomUUID()))).toEqual(hidden);
      expect(await decline(one, id)).toEqual(hidden);
    }
    const own = await request(client, JoiningDocument, { id: hub.make.id(network) });
    expect(own.me!.joinRequests.nodes).toMatchObject([{ id, state: 'PENDING' }]);
  });

  it('is not made by who is a member, suspended, or nobody', async () => {
    await set({});
    const member = await hub.client(await hub.make.person({ in: [network] }));
    expect(await ask(member)).toMatchObject({ __typename: 'RequestToJoinSuccess', request: null });
    const kept = await hub.make.person();
    await hub.app.pool.query(
      `INSERT INTO suspension (id, person_id, network_id, roles) VALUES (gen_random_uuid(), $1, $2, '[]')`,
      [kept.personId, network],
    );
    expect(await ask(await hub.client(kept))).toMatchObject({ __typename: 'SuspendedError' });
    await set({ policy: 'OPEN' });
    expect(await ask(await hub.client(kept))).toMatchObject({ __typename: 'SuspendedError' });
    expect(await ask(await hub.client())).toMatchObject({ __typename: 'NotSignedInError' });
    expect(await ask(client, { networkId: hub.make.id(randomUUID()) })).toMatchObject({
      __typename: 'NotFoundError',
    });
  });

  it('accepts the ground rules in force', async () => {
    await set({});
    await hub.app.pool.query(
      `INSERT INTO ground_rules (id, network_id, version, markdown, html) VALUES (gen_random_uuid(), $1, 1, 'x', 'x')`,
      [network],
    );
    for (const acceptedRulesVersion of [undefined, 2])
      expect(await ask(client, { acceptedRulesVersion })).toMatchObject({
        __typename: 'RulesNotAcceptedError',
      });
    expect(await ask(client, { acceptedRulesVersion: 1 })).toMatchObject({
      __typename: 'RequestToJoinSuccess',
    });
  });

  it('cannot be made without end', async () => {
    for (let i = 0; i < 20; i++) await ask(client);
    expect(await ask(client)).toMatchObject({ __typename: 'RateLimitedError' });
  });
});
