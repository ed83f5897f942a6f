import {
  ChangeCardDocument,
  GuardianDocument,
  MyCardAsDocument,
  MyCardDocument,
  request,
  unwrap,
  type Audience,
  type ChangeCardInput,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
let id: string;
let cardId: string;
let mine: HubClient;
let onlookers: Record<'HUB' | 'LINKED' | 'NETWORK' | 'PARTNERS' | 'PUBLIC', HubClient>;

beforeAll(async () => {
  hub = await startHub();
  const veneto = await hub.make.network({ name: 'Veneto' });
  const friends = await hub.make.network({ name: 'Friends' });
  await hub.make.link(veneto, friends);
  const me = await hub.make.person({ name: 'Ελένη Παππά', in: [veneto], audience: 'ME' });
  cardId = me.cardId;
  id = hub.make.id(me.cardId);
  mine = await hub.client(me);
  onlookers = {
    NETWORK: await hub.client(await hub.make.person({ in: [veneto] })),
    LINKED: await hub.client(await hub.make.person({ in: [friends] })),
    HUB: await hub.client(await hub.make.person({})),
    PUBLIC: await hub.client(),
    PARTNERS: await hub.client({ key: await hub.app.features.partners.add('Partner', [veneto]) }),
  };
});
afterAll(() => hub.stop());

const change = (input: ChangeCardInput, client = mine) =>
  request(client, ChangeCardDocument, { input }).then((data) => data.changeCard);
const myCard = async () => (await request(mine, MyCardDocument)).me!.guardian!;
const seenBy = async (client: HubClient) => (await request(client, GuardianDocument, { id })).guardian;

const PARTS = [
  ...['kind', 'languages', 'territory', 'experience', 'about', 'themes', 'listing', 'availability'],
  ...['caseload', 'mentoring'],
] as const;
/** The same choice for all parts but those named. */
const audiences = (audience: Audience, others: object = {}, partners = false) => ({
  ...Object.fromEntries(['card', ...PARTS].map((part) => [part, { audience, partners }])),
  ...others,
});

const EVERYTHING: ChangeCardInput = {
  latinName: 'Eleni Pappa',
  kind: 'EMPLOYED',
  languages: ['el', 'prs'],
  territory: 'GR-I',
  experienceSince: 2019,
  about: ' I know the schools of Athens.\r\n',
  themes: ['SCHOOL', 'ASYLUM'],
  courts: ['IT-TM-VENEZIA'],
  listedOn: '2020-05-01',
  trainedOn: '2020-03-01',
  availability: 'LIMITED',
  caseload: { count: 2, ceiling: 3 },
  mentoring: 'OFFERS',
};

describe('changing one’s card', () => {
  it('keeps what is said, and leaves alone what is not', async () => {
    const { guardian } = unwrap(await change(EVERYTHING), 'ChangeCardSuccess');
    const today = new Date().toISOString().slice(0, 10);
    expect(guardian).toMatchObject({
      name: 'Ελένη Παππά',
      latinName: 'Eleni Pappa',
      kind: 'EMPLOYED',
      languages: ['el', 'prs'],
      territory: { code: 'GR-I' },
      experienceSince: 2019,
      about: 'I know the schools of Athens.',
      themes: ['SCHOOL', 'ASYLUM'],
      courts: [{ code: 'IT-TM-VENEZIA' }],
      listedOn: '2020-05-01',
      trainedOn: '2020-03-01',
      availability: 'LIMITED',
      declaredCaseload: { count: 2, declaredOn: today, ceiling: 3 },
      mentoring: 'OFFERS',
    });
    await change({ availability: 'AVAILABLE' });
    expect(await myCard()).toMatchObject({ ...guardian, availability: 'AVAILABLE' });
  });

  it('takes a value away by null', async () => {
    await change({ about: null, caseload: null, languages: null, latinName: null, mentoring: null });
    expect(await myCard()).toMatchObject({
      about: null,
      declaredCaseload: null,
      languages: [],
      latinName: 'Eleni Pappa',
      mentoring: null,
      themes: ['SCHOOL', 'ASYLUM'],
    });
    await change(EVERYTHING);
  });

  it.each([
    ['latinName', { latinName: 'Ελένη' }],
    ['latinName', { latinName: '---' }],
    ['latinName', { latinName: 'x'.repeat(201) }],
    ['languages', { languages: ['xx-nonsense'] }],
    ['territory', { territory: 'ZZ-9' }],
    ['experienceSince', { experienceSince: 1800 }],
    ['experienceSince', { experienceSince: 2999 }],
    ['about', { about: 'x'.repeat(2_001) }],
    ['courts', { courts: ['nowhere'] }],
    ['listedOn', { listedOn: '2999-01-01' }],
    ['trainedOn', { trainedOn: '1900-01-01' }],
    ['caseload.count', { caseload: { count: -1 } }],
    ['caseload.count', { caseload: { count: 501 } }],
    ['caseload.ceiling', { caseload: { count: 1, ceiling: 0 } }],
  ] as [string, ChangeCardInput][])('refuses a wrong %s and changes nothing: %j', async (field, input) => {
    const before = await myCard();
    expect(await change({ availability: 'UNAVAILABLE', ...input })).toMatchObject({
      __typename: 'InvalidInputError',
      field,
    });
    expect(await myCard()).toEqual(before);
  });

  it('is for who is signed in and has a card', async () => {
    expect((await change({ kind: 'VOLUNTEER' }, onlookers.PUBLIC)).__typename).toBe('NotSignedInError');
    expect((await change({ kind: 'VOLUNTEER' }, onlookers.PARTNERS)).__typename).toBe('NotSignedInError');
    const bare = await hub.make.person({});
    await hub.app.pool.query('DELETE FROM guardian_card WHERE person_id = $1', [bare.personId]);
    expect((await change({ kind: 'VOLUNTEER' }, await hub.client(bare))).__typename).toBe('NotFoundError');
  });

  it('loses nothing where two devices change different things at once', async () => {
    await Promise.all([
      change({ languages: ['it'] }),
      change({ territory: 'ITH36' }),
      change({ about: 'Me' }),
    ]);
    expect(await myCard()).toMatchObject({ languages: ['it'], territory: { code: 'IT-PD' }, about: 'Me' });
    await change(EVERYTHING);
  });
});

describe('for whom the parts of a card are', () => {
  it('is the narrowest there is, until the person chooses', async () => {
    const { body } = await hub.raw(
      '{ me { guardian { audiences { themes { audience partners } } } } }',
      {},
      mine.headers,
    );
    expect(body.data!['me']).toEqual({
      guardian: { audiences: { themes: { audience: 'ME', partners: false } } },
    });
  });

  it('is what the person chose, part by part', async () => {
    await change({
      audiences: audiences('NETWORK', { about: { audience: 'ME' }, languages: { audience: 'PUBLIC' } }),
    });
    const { audiences: chosen } = await myCard();
    expect(chosen).toMatchObject({
      card: { audience: 'NETWORK', partners: false },
      about: { audience: 'ME' },
      languages: { audience: 'PUBLIC' },
    });
    expect(await seenBy(onlookers.NETWORK)).toMatchObject({
      languages: ['el', 'prs'],
      about: null,
      kind: 'EMPLOYED',
    });
    // Nothing on the card goes further than the card.
    expect(await seenBy(onlookers.PUBLIC)).toBeNull();
  });

  it('is told to nobody else', async () => {
    const query = 'query($id: ID!) { guardian(id: $id) { audiences { card { audience } } } }';
    const { body } = await hub.raw(query, { id }, onlookers.NETWORK.headers);
    expect(body.data).toEqual({ guardian: { audiences: null } });
  });
});

describe('looking at one’s card with the eyes of others', () => {
  it.each(['NETWORK', 'LINKED', 'HUB', 'PUBLIC', 'PARTNERS'] as const)(
    'shows what is shown to %s, whatever is chosen',
    async (who) => {
      const steps: Audience[] = ['ME', 'NETWORK', 'LINKED', 'HUB', 'PEER_HUBS', 'PUBLIC'];
      const seen = new Set<string>();
      for (const [i, card] of steps.entries()) {
        // Each part on a step of its own, another one in each round.
        const each = PARTS.map((part, j) => [part, { audience: steps[(i + j) % 6], partners: j % 2 === 0 }]);
        await change({
          audiences: audiences('ME', {
            ...Object.fromEntries(each),
            card: { audience: card, partners: i % 2 === 0 },
          }),
        });
        const shown = (await request(mine, MyCardAsDocument, { onlooker: who })).myCardAs;
        expect(shown).toEqual(await seenBy(onlookers[who]));
        seen.add(JSON.stringify(shown));
      }
      expect(seen.size).toBeGreaterThan(1);
    },
  );

  it('follows what the networks let through', async () => {
    await change({ audiences: audiences('PUBLIC') });
    await hub.app.pool.query('UPDATE network SET cards_up_to = 1');
    expect((await request(mine, MyCardAsDocument, { onlooker: 'PUBLIC' })).myCardAs).toBeNull();
    expect((await request(mine, MyCardAsDocument, { onlooker: 'NETWORK' })).myCardAs).not.toBeNull();
    await hub.app.pool.query('UPDATE network SET cards_up_to = 5');
  });

  it('is for who is signed in', async () => {
    const asked = request(onlookers.PUBLIC, MyCardAsDocument, { onlooker: 'NETWORK' });
    await expect(asked).rejects.toMatchObject({ errors: [{ extensions: { code: 'NOT_SIGNED_IN' } }] });
  });
});

it('finds the card by what it says, at once', async () => {
  await change({ ...EVERYTHING, audiences: audiences('HUB') });
  const { rows } = await hub.app.pool.query('SELECT search FROM guardian_card WHERE id = $1', [cardId]);
  expect(rows[0].search).toContain("'3h:SCHOOL'");
  expect(rows[0].search).not.toContain("'4h:SCHOOL'");
});
