import * as fc from 'fast-check';
import type { ImportOutcome } from '../../src/features/member-import';
import { sameName } from '../../src/features/member-import/plan/same-name';
import { startHub, type TestHub } from '../support/hub';
import { runs } from '../support/runs';
import { checksum, Importing, reasons } from './support/importing';

const HEADINGS = 'Code;First name;Last name;E-mail';

let hub: TestHub;
let importing: Importing;
let networkId: string;

beforeAll(async () => {
  hub = await startHub();
  importing = new Importing(hub);
  await hub.make.person({
    name: 'Otto Outside',
    email: 'outside@example.org',
    in: [await hub.make.network()],
  });
});
afterAll(() => hub.stop());

/** A network of Olga (O-1), Piero (O-2) and Nora without an identifier; addresses are of this test alone. */
async function freshNetwork(tag: string): Promise<void> {
  networkId = await hub.make.network();
  await importing.csv(networkId, [
    HEADINGS,
    `O-1;Olga;Orsi;olga@${tag}.example`,
    `O-2;Piero;Pini;piero@${tag}.example`,
    `;Nora;Nardi;nora@${tag}.example`,
  ]);
}

const ASKED: readonly [why: string, expected: string, ...rows: string[]][] = [
  ['two people on one address', '2 NAME_DIFFERS Nora Nardi', ';Luca;Nardi;nora@'],
  ['a husband by the wife’s address', '2 NAME_DIFFERS Olga Orsi, O-1', ';Olgo;Orsi;olga@'],
  ['an identifier given to somebody else', '2 NAME_DIFFERS Olga Orsi, O-1', 'O-1;Luca;Neri;luca@'],
  ['an identifier without address', '2 NAME_DIFFERS Olga Orsi, O-1', 'O-1;Luca;Neri;'],
  ['two members', '2 EMAIL_OF_ANOTHER Piero Pini, O-2', 'O-1;Olga;Orsi;piero@'],
  [
    'two members the wrong way round',
    '2 EMAIL_OF_ANOTHER Piero Pini, O-2|3 EMAIL_OF_ANOTHER Olga Orsi, O-1',
    'O-1;Olga;Orsi;piero@',
    'O-2;Piero;Pini;olga@',
  ],
  ['an address kept under another identifier', '2 EXTERNAL_ID_DIFFERS O-1', 'O-9;Olga;Orsi;olga@'],
  ['somebody outside the network, unnamed', '2 EMAIL_OF_ANOTHER', 'O-1;Olga;Orsi;outside@example.org'],
  ['a stranger’s address, unnamed', '2 NAME_DIFFERS', ';Luca;Orsi;outside@example.org'],
  ['one person on two rows', '3 PERSON_REPEATED 2', 'O-1;Olga;Orsi;', ';Orsi;OLGA;olga@'],
];

describe('what does not name one person is asked, not guessed', () => {
  it.each(ASKED)('%s', async (why, expected, ...rows) => {
    const tag = `t${ASKED.findIndex(([one]) => one === why)}`;
    await freshNetwork(tag);
    const before = await checksum(hub.app.pool);
    const outcome = await importing.csv(networkId, [
      HEADINGS,
      ...rows.map((row) => row.replace(/@$/, `@${tag}.example`)),
    ]);
    expect(reasons(outcome).join('|')).toBe(expected);
    expect(outcome.counts).toMatchObject({ created: 0, updated: 0 });
    expect(await checksum(hub.app.pool)).toBe(before);
  });

  it('unless somebody has looked and says that they are the same', async () => {
    await freshNetwork('same');
    const rows = [HEADINGS, 'O-1;Olga;Neri;', ';Eleonora;Nardelli;nora@same.example'];
    expect((await importing.csv(networkId, rows)).counts).toMatchObject({ updated: 0, leftOut: 2 });
    expect((await importing.csv(networkId, rows, { samePeople: true })).counts).toMatchObject({ updated: 2 });
    expect(await importing.person('nora@same.example')).toMatchObject([{ name: 'Eleonora Nardelli' }]);
    expect((await importing.csv(networkId, rows)).counts).toMatchObject({ unchanged: 2 });
  });

  it('but identifier and address together are certain, whatever the name', async () => {
    await freshNetwork('both');
    const outcome = await importing.csv(networkId, [HEADINGS, 'O-1;Olga;Married;olga@both.example']);
    expect(outcome.counts).toMatchObject({ updated: 1, leftOut: 0 });
  });

  it('and an address that one row gives up is free for another', async () => {
    await freshNetwork('chain');
    const rows = [
      HEADINGS,
      ';Quirino;Quasi;piero@chain.example',
      'O-1;Olga;Orsi;piero2@chain.example',
      'O-2;Piero;Pini;olga@chain.example',
    ];
    expect((await importing.csv(networkId, rows)).counts).toMatchObject({ created: 1, updated: 2 });
    expect(await importing.person('olga@chain.example')).toMatchObject([{ name: 'Piero Pini' }]);
    expect(await importing.person('piero@chain.example')).toMatchObject([{ name: 'Quirino Quasi' }]);
    expect((await importing.csv(networkId, rows)).counts).toMatchObject({ unchanged: 3 });
  });
});

describe('names of one person', () => {
  const named = (text: string) => {
    const [givenName = '', ...family] = text.split(' ');
    return { givenName, familyName: family.join(' ') };
  };
  it.each([
    ['Maria Grazia Zanella', 'Zanella Maria', true],
    ['Niccolò D’Angelo', 'NICCOLO DANGELO', true],
    ['Lucia De Rossi', 'lucia derossi', true],
    ['Ελένη Παπαδοπούλου', 'Eleni Papadopoulou', true],
    ['Anna-Maria Rossi', 'Anna Maria Rossi', true],
    ['Mario Rossi', 'Maria Rossi', false],
    ['Mario Rossi', 'Mario Russo', false],
    ['Rossi ', 'Maria Rossi', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(sameName(named(one), named(other))).toBe(expected);
    expect(sameName(named(other), named(one))).toBe(expected);
  });
});

/** The same reasons on the same lines; what they quote may have been renamed by the list itself. */
const codes = (outcome: ImportOutcome) => reasons(outcome).map((reason) => reason.split(' ', 2).join(' '));

describe('any list', () => {
  it('brought in a second time changes nothing', async () => {
    networkId = await hub.make.network();
    const from = (prefix: string, n: number) => fc.integer({ min: 0, max: n }).map((i) => (i === 0 ? '' : `${prefix}${i}`)); // prettier-ignore
    const row = fc.record({
      id: from('X-', 6),
      given: fc.constantFrom('Maria', 'Mario', 'Anna Maria'),
      family: fc.constantFrom('Rossi', 'Bianchi'),
      email: from('shared', 6).map((name) => (name === '' ? '' : `${name}@random.example`)),
    });
    const lists = fc.array(row, { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(lists, fc.boolean(), async (people, samePeople) => {
        const lines = people.map(({ id, given, family, email }) => `${id};${given};${family};${email}`);
        const list = [HEADINGS, ...lines];
        const first = await importing.csv(networkId, list, { samePeople });
        const before = await checksum(hub.app.pool);
        const second = await importing.csv(networkId, list, { samePeople });
        const came = first.counts.created + first.counts.updated + first.counts.unchanged;
        expect(second.counts).toMatchObject({ created: 0, updated: 0, unchanged: came });
        expect(codes(second)).toEqual(codes(first));
        expect(await checksum(hub.app.pool)).toBe(before);
      }),
      { numRuns: runs(20) },
    );
    // Each list is read in a thread of its own.
  }, 120_000);
});
