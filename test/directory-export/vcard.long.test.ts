import fc from 'fast-check';
import { THEMES } from '../../src/features/guardian';
import { startHub, type TestHub } from '../support/hub';
import { runs } from '../support/runs';
import { Exporter } from './support/exporter';
import { parts, readVcards, valueOf, type Property } from './support/read-vcards';

let hub: TestHub;
let network: string;
let organiser: Exporter;
let cardId: string;
let personId: string;

beforeAll(async () => {
  hub = await startHub();
  network = await hub.make.network();
  const olga = await hub.make.person({ in: [network], role: 'ORGANISER', audience: 'ME', name: 'Olga Orsi' });
  organiser = await Exporter.of(hub, olga.personId);
  // The one card of the file is another's.
  await hub.app.pool.query('DELETE FROM guardian_card WHERE id = $1', [olga.cardId]);
  ({ cardId, personId } = await hub.make.person({ in: [network] }));
});
afterAll(() => hub.stop());
beforeEach(() => hub.app.pool.query('DELETE FROM rate_limit'));

const query = (text: string, values: unknown[] = []) => hub.app.pool.query(text, values);
const cards = async (format: 'VCARD_3' | 'VCARD_4', contacts = false) =>
  readVcards(await organiser.bytes(network, { format, contacts }));
const all = (card: Property[], name: string) => card.filter((one) => one.name === name);
const one = (card: Property[], name: string): Property => {
  const found = all(card, name);
  expect([name, found.length]).toEqual([name, 1]);
  return found[0]!;
};

const PIECES = [
  ...[
    'Anna',
    "D'Angelo",
    'Παπαδόπουλος',
    'Щерев',
    'علي',
    'رضا',
    'ተስፋይ',
    'ንግስቲ',
    '李小龙',
    'हिन्दी',
    'ภาษาไทย',
    'ქართული',
  ],
  ...[
    ',',
    ';',
    ':',
    '\\',
    '\\n',
    '\\,',
    '"',
    '^',
    "'",
    '=',
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '\u0001',
    '\u0085',
    '\u007f',
  ],
  ...[
    '👩‍👧',
    '🏳️‍🌈',
    '𝔘',
    'e\u0301',
    '\u200f',
    '\u2028',
    '\ufeff',
    'BEGIN:VCARD',
    '\r\nEND:VCARD\r\nBEGIN:VCARD',
    'x'.repeat(80),
  ],
];
const anything = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((all) => all.join(''));
/** As a reader finds it: line ends are one, and of control characters only tabs and line ends can be written. */
const readable = (text: string) => text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');

describe.each([
  ['VCARD_4', '4.0'],
  ['VCARD_3', '3.0'],
] as const)('a file of %s', (format, version) => {
  const four = version === '4.0';

  it('is read as it was meant, whatever people write, in every script', async () => {
    const person = fc.record({ given: anything, family: anything, about: anything });
    await fc.assert(
      fc.asyncProperty(person, async ({ given, family, about }) => {
        const name = `${given} ${family}`;
        await query('UPDATE person SET given_name = $2, family_name = $3, display_name = $4 WHERE id = $1', [personId, given, family, name]); // prettier-ignore
        await query('UPDATE guardian_card SET name = $2, about = $3 WHERE id = $1', [cardId, name, about]);
        await query('DELETE FROM rate_limit');
        const found = await cards(format);
        expect(found).toHaveLength(1);
        const card = found[0]!;
        expect([card[0], card[1], card.at(-1)].map((each) => `${each!.name}:${each!.raw}`)).toEqual([
          'BEGIN:VCARD',
          `VERSION:${version}`,
          'END:VCARD',
        ]);
        expect(valueOf(one(card, 'FN').raw)).toBe(readable(name));
        expect(parts(one(card, 'N').raw, ';')).toEqual([readable(family), readable(given), '', '', '']);
        expect(valueOf(one(card, 'NOTE').raw)).toBe(readable(about));
      }),
      { numRuns: runs(60) },
    );
  });

  it('holds what address books know of a guardian', async () => {
    await query(`UPDATE person SET given_name = 'Γιώργος', family_name = 'Παπαδόπουλος', display_name = 'x' WHERE id = $1`, [personId]); // prettier-ignore
    await query(
      `UPDATE guardian_card SET name = 'Γιώργος Παπαδόπουλος', languages = '{el,ti,prs}', territory_code = 'IT-PD', about = 'x',
        themes = '{SCHOOL,RETURN_AND_TRANSFER}' WHERE id = $1`,
      [cardId],
    );
    const [card] = await cards(format);
    expect(one(card!, 'UID').raw).toBe(`urn:uuid:${cardId}`);
    expect(all(card!, 'KIND').map(({ raw }) => raw)).toEqual(four ? ['individual'] : []);
    expect(one(card!, 'REV').raw).toMatch(four ? /^\d{8}T\d{6}Z$/ : /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const sorted = four ? one(card!, 'N').params['SORT-AS'] : one(card!, 'SORT-STRING').raw;
    expect(sorted).toBe(four ? 'Papadopoulos,Giorgos' : 'Papadopoulos Giorgos');
    const languages = card!.filter(({ name }) => name.endsWith('LANG'));
    expect(languages.map(({ name, params, raw }) => [name, params['PREF'], raw])).toEqual(
      four
        ? [['LANG', '1', 'el'], ['LANG', '2', 'ti'], ['LANG', '3', 'prs']] // prettier-ignore
        : [['X-LANG', undefined, 'Greek'], ['X-LANG', undefined, 'Tigrinya'], ['X-LANG', undefined, 'Dari']], // prettier-ignore
    );
    expect(parts(one(card!, 'ADR').raw, ';')).toEqual(['', '', '', '', 'Padova', '', 'IT']);
    expect(parts(one(card!, 'CATEGORIES').raw, ',')).toEqual(['School', 'Return and transfer']);
    expect(one(card!, 'ROLE').raw).toBe('Volunteer');
  });

  it('holds ways to reach a person where they are asked for and for the reader', async () => {
    const ways = [
      ['PHONE', '+390411234567', 1],
      ['EMAIL', 'anna,b@example.org', 3],
      ['WHATSAPP', '+390411234568', 1],
      ['TELEGRAM', '@anna_rossi', 1],
      ['THREEMA', 'ABCD1234', 0],
    ] as const;
    for (const [kind, value, audience] of ways)
      await query(
        `INSERT INTO contact_way (id, person_id, kind, value, audience) VALUES (gen_random_uuid(), $1, $2, $3, $4)`,
        [personId, kind, value, audience],
      );
    const [card] = await cards(format, true);
    const found = card!.filter(({ name }) => ['TEL', 'EMAIL', 'IMPP'].includes(name));
    expect(found.map(({ name, params, raw }) => [name, params['X-SERVICE-TYPE'], raw])).toEqual([
      ['TEL', undefined, four ? 'tel:+390411234567' : '+390411234567'],
      ['EMAIL', undefined, 'anna\\,b@example.org'],
      ['IMPP', 'WhatsApp', 'whatsapp:%2B390411234568'],
      ['IMPP', 'Telegram', 'telegram:%40anna_rossi'],
    ]);
    const [without] = await cards(format);
    expect(without!.filter(({ name }) => ['TEL', 'EMAIL', 'IMPP'].includes(name))).toEqual([]);
    await query('DELETE FROM contact_way');
  });

  it('says nothing of a part that is not for the reader, not even that it changed', async () => {
    await query(`UPDATE guardian_card SET about_audience = 0, themes_audience = 0, languages_audience = 0 WHERE id = $1`, [cardId]); // prettier-ignore
    const told = async () =>
      (await cards(format))[0]!.filter(({ name }) => name !== 'REV').map(({ name, raw }) => `${name}:${raw}`);
    const before = await told();
    const [card] = await cards(format);
    const rev = Date.parse(
      one(card!, 'REV').raw.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/, '$1-$2-$3T$4:$5:'),
    );
    expect(Math.abs(Date.now() - rev)).toBeLessThan(60_000);
    await query(
      `UPDATE guardian_card SET about = 'another', themes = $2, languages = '{fr}', updated_at = now() - interval '1 year' WHERE id = $1`,
      [cardId, THEMES.slice(5, 7)],
    );
    expect(await told()).toEqual(before);
    expect(before.join()).not.toMatch(/NOTE|CATEGORIES|LANG/);
    await query(`UPDATE guardian_card SET about_audience = 1, themes_audience = 1, languages_audience = 1 WHERE id = $1`, [cardId]); // prettier-ignore
    expect(await told()).not.toEqual(before);
  });
});

describe('the reader of these tests (negative control)', () => {
  it.each([
    ['an end of line within a value', 'BEGIN:VCARD\r\nNOTE:a\nb\r\nEND:VCARD\r\n'],
    ['a line that is too long', `BEGIN:VCARD\r\nNOTE:${'x'.repeat(71)}\r\nEND:VCARD\r\n`],
    [
      'a character in two lines',
      Buffer.from(`BEGIN:VCARD\r\nNOTE:é\r\nEND:VCARD\r\n`).toString('latin1').replace('\xa9', '\r\n \xa9'),
    ],
    ['no property', 'BEGIN:VCARD\r\nwhatever\r\nEND:VCARD\r\n'],
    ['no last end of line', 'BEGIN:VCARD\r\nEND:VCARD'],
  ])('takes no card with %s', (_, text) => {
    expect(() => readVcards(Buffer.from(text, 'latin1'))).toThrow();
  });

  it('tells commas and semicolons that part from those that are meant', () => {
    expect(parts('a\\,b,c;d\\;e', ',')).toEqual(['a,b', 'c;d;e']);
    expect(parts('a\\\\;b\\nc;', ';')).toEqual(['a\\', 'b\nc', '']);
  });
});
