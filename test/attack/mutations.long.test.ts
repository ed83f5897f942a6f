import { getNamedType, isInputObjectType, isUnionType } from 'graphql';
import { ACTORS, runs, type ActorName } from '../permission/rule';
import { startHub, type TestHub } from '../support/hub';
import { inDrill } from '../support/runs';
import { aimedAt, OWN } from './mutations/inputs';
import { makeVictim, stateOf, type Victim } from './mutations/victim';

let hub: TestHub;
let victim: Victim;
let inputs: Record<string, object | null>;

beforeAll(async () => {
  hub = await startHub({ env: { PARTNER_POINTS_PER_MINUTE: '1000000000' } });
  victim = await makeVictim(hub);
  inputs = aimedAt(victim);
});
afterAll(() => hub.stop());

const mutations = () => Object.values(hub.app.schema.getMutationType()!.getFields());

function textOf(name: string, times = 1): string {
  const field = mutations().find((f) => f.name === name)!;
  const [input] = field.args;
  const fields = isUnionType(getNamedType(field.type))
    ? '__typename ... on UserError { code message field }'
    : '__typename';
  const call = `${name}${input ? '(input: $input)' : ''} { ${fields} }`;
  const calls = Array.from({ length: times }, (_, i) => `a${i}: ${call}`);
  return `mutation${input ? `($input: ${String(input.type)})` : ''} { ${calls.join(' ')} }`;
}

async function tryAs(
  actor: ActorName,
  name: string,
  input: object | null = inputs[name]!,
): Promise<Record<string, string>> {
  // What is compared is not how often one may ask.
  await hub.app.pool.query('DELETE FROM rate_limit');
  const { body } = await hub.raw(textOf(name), input ? { input } : {}, victim.world.headers[actor]);
  if (body.errors) throw new Error(`${name} as ${actor}: ${JSON.stringify(body.errors)}`);
  return body.data!['a0'] as Record<string, string>;
}

it('aims every mutation there is', () => {
  expect(Object.keys(inputs).sort()).toEqual(
    mutations()
      .map(({ name }) => name)
      .sort(),
  );
});

/** Who has no business with the network, its members’ accounts or its partners. */
const HOSTILE = ACTORS.filter((actor) => !runs(actor) && actor !== 'self');
const INSIDE = ['moderator', 'member', 'mentor', 'aspiring', 'contact', 'unprovenOperator'];
/** What members do as members. */
const OF_MEMBERS = new Set([
  'acceptGroundRules',
  'checkIn',
  'followBoard',
  'followTag',
  'followTopic',
  'leaveNetwork',
  'markBoardRead',
  'markTopicRead',
  'openTopic',
  'post',
  'reactToPost',
  'report',
  'requestCertificate',
  'rsvp',
  'setMyReminders',
  'signalTyping',
]);
/** What moderators do besides. */
const OF_MODERATORS = new Set([
  'answerAppeal',
  'decide',
  'moderatePost',
  'mergeTopics',
  'moveTopic',
  'releaseAttachment',
  'removeAttachment',
  'splitTopic',
  'updateTopic',
]);

/** Of those who stand alike, one: what is answered to one is answered to all of them. */
const CURIOUS = ['stranger', 'member', 'partner', 'anonymous'] as const;

describe.each(HOSTILE)('a hostile %s', (actor) => {
  it('brings nothing about with what is another’s, by whatever mutation', async () => {
    const before = await stateOf(hub);
    for (const name of Object.keys(inputs)) {
      if (OWN.has(name) || (INSIDE.includes(actor) && OF_MEMBERS.has(name))) continue;
      if (actor === 'moderator' && OF_MODERATORS.has(name)) continue;
      const outcome = await tryAs(actor, name);
      expect([name, outcome.__typename]).toEqual([name, expect.stringMatching(/Error$/)]);
    }
    expect(await stateOf(hub)).toEqual(before);
  });
});

describe.each(CURIOUS)('a curious %s', (actor) => {
  it('is told the same of what is there and of what is not', async () => {
    const nowhere = aimedAt({ ...victim, ...made(victim) });
    for (const name of Object.keys(inputs)) {
      if (OWN.has(name) || (INSIDE.includes(actor) && OF_MEMBERS.has(name))) continue;
      // Networks are known to everyone, and so is whether one can be joined.
      if (name === 'requestToJoin') continue;
      expect([name, await tryAs(actor, name, nowhere[name]!)]).toEqual([name, await tryAs(actor, name)]);
    }
    // Every mutation that there is, twice.
  }, 60_000);
});

/** Ids of the hub that stand for nothing. */
function made({ ids }: Victim): Pick<Victim, 'network' | 'foreign' | 'person' | 'ids'> {
  const none = () => hub.make.id(crypto.randomUUID());
  const nothing = Object.fromEntries(Object.keys(ids).map((name) => [name, none()]));
  return { network: none(), foreign: none(), person: none(), ids: nothing as Victim['ids'] };
}

it('what is refused to others is done for organisers and operators (negative control)', async () => {
  const before = await stateOf(hub);
  const done: string[] = [];
  for (const name of [
    'suspendMembership',
    'resumeMembership',
    'setSharing',
    'updateNetwork',
    'acceptNetworkLink',
    'revokeInvitation',
    'approveJoinRequest',
    'revokePartnerKey',
    'removePartnerJwk',
    'revokePartnerGrant',
    'publishGroundRules',
    'setJoinPolicy',
    'createInvitation',
    'createBoard',
    'updateBoard',
    'createTag',
    'updateTag',
  ]) {
    const { __typename } = await tryAs('organiser', name);
    if (__typename!.endsWith('Success')) done.push(name);
    else throw new Error(`${name}: ${__typename}`);
  }
  expect(done).toHaveLength(17);
  expect(await stateOf(hub)).not.toEqual(before);
});

describe('many tries in one operation', () => {
  const guessable = () =>
    mutations().filter(({ args }) => {
      const type = args[0] && getNamedType(args[0].type);
      const fields = isInputObjectType(type) ? Object.keys(type.getFields()) : [];
      return fields.some((name) => ['code', 'token', 'response', 'newcomer'].includes(name));
    });

  it('are refused, by aliases, for all that takes a code, a token or a passkey', async () => {
    expect(guessable().length).toBeGreaterThan(9);
    for (const { name } of guessable()) {
      const { body } = await hub.raw(textOf(name, 2), { input: inputs[name] }, victim.world.headers.stranger);
      expect([name, body.errors?.[0]?.extensions['code']]).toEqual([name, 'OPERATION_TOO_LARGE']);
    }
  });
});

describe('hostile text in any field', () => {
  const STRINGS = [
    '\u0000',
    'a\ud800b',
    'x'.repeat(20_000),
    'toString',
    '__proto__',
    'a\r\nBcc: all@example.org',
    '{"kty":"toString"}',
    '',
    '\u200b',
  ];

  /** The input with a string at one of its places. */
  function variants(input: unknown, put: string): unknown[] {
    if (typeof input === 'string') return [put];
    if (Array.isArray(input))
      return input.flatMap((each, i) => variants(each, put).map((v) => input.with(i, v)));
    if (typeof input !== 'object' || input === null) return [];
    return Object.entries(input).flatMap(([name, value]) =>
      variants(value, put).map((v) => ({ ...input, [name]: v })),
    );
  }

  const TELLERS = ['organiser', 'operator', 'anonymous'] as const;

  it.each(STRINGS)('is taken or refused, and never a fault of the hub: %j', async (put) => {
    const faults: string[] = [];
    // Each string is told by one of three at each place, each place by all of them; in the suite each place is told
    // three strings of the nine.
    const string = STRINGS.indexOf(put);
    let place = 0;
    const newcomer = {
      givenName: 'A',
      familyName: 'B',
      locale: 'en',
      email: 'new@example.org',
      code: '12345678',
    };
    const all = { ...inputs, 'acceptInvitation ': { ...inputs['acceptInvitation'], newcomer } };
    for (const [name, input] of Object.entries(all)) {
      for (const hostile of variants(input, put)) {
        const actor = TELLERS[(++place + Math.floor(string / 3)) % TELLERS.length]!;
        if (!inDrill && place % 3 !== string % 3) continue;
        if (name === 'signOut' || name === 'leaveNetwork' || name === 'endOtherSessions') continue;
        const { body, status } = await hub.raw(
          textOf(name.trim()),
          { input: hostile },
          victim.world.headers[actor],
        );
        const code = body.errors?.[0]?.extensions['code'];
        if (status >= 500 || code === 'INTERNAL_SERVER_ERROR')
          faults.push(`${actor} ${name} ${JSON.stringify(hostile).slice(0, 200)}`);
      }
    }
    expect(faults).toEqual([]);
  });
});
