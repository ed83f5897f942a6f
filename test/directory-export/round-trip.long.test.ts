import { parse } from 'csv-parse/sync';
import { AVAILABILITIES, GUARDIAN_KINDS, THEMES } from '../../src/features/guardian';
import { headingOf, MEMBER_FIELDS, parseMembers } from '../../src/features/member-import';
import { findTerritory, JUVENILE_COURTS, LANGUAGES, TERRITORIES } from '../../src/features/reference';
import { Words } from '../../src/features/directory-export/words';
import { catalogues } from '../../src/locales/catalogues';
import { Importer } from '../staged-import/importing';
import { startHub, type TestHub } from '../support/hub';
import { Exporter } from './support/exporter';

const READERS = Object.keys(catalogues);

let hub: TestHub;
let network: string;

beforeAll(async () => {
  hub = await startHub();
  network = await hub.make.network({ name: 'Veneto' });
  const all: [name: string, id: string, languages: string[], set: string][] = [
    [
      "Anna Maria D'Angelo",
      'V-1',
      ['it', 'prs', 'ckb'],
      `themes = '{COMING_OF_AGE,RETURN_AND_TRANSFER,LGBTIQ}'`,
    ],
    [
      'Γιώργος Παπαδόπουλος',
      'V-2',
      ['el'],
      `territory_code = 'GR-I', kind = 'EMPLOYED', availability = 'LIMITED'`,
    ],
    ['علي حسن', 'V-3', ['ar'], `kind = 'SELF_EMPLOYED', availability = 'UNAVAILABLE', mentoring = 'SEEKS'`],
    ['Zoë van den Berg', '=7', ['nl', 'zh'], `territory_code = 'IT', caseload = 0, caseload_ceiling = NULL`],
    [
      'Łucja Żółć-Nowak',
      'V-5',
      [],
      `territory_code = NULL, court_codes = '{}', themes = '{}', about = E'; "a"\\n=b'`,
    ],
  ];
  for (const [name, externalId, languages, set] of all) {
    const { cardId } = await hub.make.person({ name, externalId, languages, in: [network] });
    await hub.app.pool.query(`UPDATE guardian_card SET ${set} WHERE id = $1`, [cardId]);
  }
  // Of who never used the hub an office's list changes all that differs.
  await hub.app.pool.query(`UPDATE email_address SET state = 'UNVERIFIED'`);
});
afterAll(() => hub.stop());
beforeEach(() => hub.app.pool.query('DELETE FROM rate_limit'));

const digest = async () =>
  (
    await hub.app.pool.query(`SELECT
      (SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM guardian_card t) AS cards,
      (SELECT md5(string_agg((p.id, given_name, family_name, display_name)::text, '|' ORDER BY p.id)) FROM person p) AS people,
      (SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM membership t) AS roles,
      (SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM email_address t) AS addresses`)
  ).rows[0];

describe.each(READERS)('to a reader of %s', (locale) => {
  const words = new Words(locale);

  it('an exported list that is brought in again finds the same people and changes nothing', async () => {
    const { personId } = await hub.make.person({ name: `Olga ${locale}`, in: [network], role: 'ORGANISER', locale, externalId: `O-${locale}` }); // prettier-ignore
    const [who, importer] = [await Exporter.of(hub, personId), await Importer.of(hub, personId)];
    // Contact details stand in it, too: they are nobody's address to sign in by.
    const file = await who.bytes(network, { contacts: true, byteOrderMark: true });
    await hub.app.pool.query(`UPDATE email_address SET state = 'UNVERIFIED'`);
    const before = await digest();
    const id = await importer.prepared(network, file);
    const rows = await importer.rows(id);
    expect(rows.map((row) => row.replace(/^\d+ /, '')).filter((row) => row !== 'SKIP')).toEqual([]);
    expect(rows.length).toBe((await who.made(network)).people);
    expect(await importer.apply(id)).toMatchObject({ state: 'APPLIED', numbers: { create: 0, update: 0, error: 0 } }); // prettier-ignore
    expect(await digest()).toEqual(before);
  });

  it('each heading is read as its field, and what no list gives as nothing', () => {
    const catalogue = catalogues[locale]!;
    const keys = Object.keys(catalogue).filter((key) => key.startsWith('export.column.'));
    expect(keys.length).toBeGreaterThan(20);
    const taken = new Set(keys.map((key) => catalogue[key]));
    expect(taken.size).toBe(keys.length);
    for (const key of keys) {
      const field = key.split('.').at(-1)!;
      const known = MEMBER_FIELDS.find((one) => one === field);
      expect([key, headingOf(catalogue[key]!)?.field]).toEqual([key, known]);
    }
  });

  it('each value is read as what it stands for', async () => {
    const rows = [
      ...THEMES.map((theme) => ({ themes: words.theme(theme) })),
      ...AVAILABILITIES.map((availability) => ({ availability: words.availability(availability) })),
      ...GUARDIAN_KINDS.map((kind) => ({ kind: words.kind(kind) })),
      ...LANGUAGES.map(({ tag }) => ({ languages: words.language(tag) })),
      ...JUVENILE_COURTS.map((court) => ({ court: words.court(court) })),
    ] as Record<string, string>[];
    const fields = ['themes', 'availability', 'kind', 'languages', 'court'];
    const list = ['externalId', 'fullName', ...fields].join('\t');
    const cells = rows.map((row, i) => [`X-${i}`, 'Anna Rossi', ...fields.map((field) => row[field] ?? '')]);
    const mapping = Object.fromEntries(['externalId', 'fullName', ...fields].map((f) => [f, f]));
    const text = [list, ...cells.map((row) => row.join('\t'))].join('\n');
    const read = await parseMembers(Buffer.from(text), { fields: mapping as never, delimiter: '\t' });
    expect(read.rows.flatMap(({ problems }) => problems.map(({ message }) => message))).toEqual([]);
    const got = read.rows.map(({ member }) => [
      member!.themes[0] ??
        member!.availability ??
        member!.kind ??
        member!.languages[0] ??
        member!.courtCodes[0],
    ]);
    const meant = [
      ...THEMES,
      ...AVAILABILITIES,
      ...GUARDIAN_KINDS,
      ...LANGUAGES.map(({ tag }) => tag),
      ...JUVENILE_COURTS.map(({ code }) => code),
    ];
    expect(got.flat()).toEqual(meant);
  });
});

it('each part of a country is read by its name with its code, wherever the list is read', () => {
  const words = new Words('en');
  const wrong = TERRITORIES.filter(({ code, country }) => code !== country).filter((territory) =>
    ['IT', 'DE', territory.country].some(
      (here) => findTerritory(words.territory(territory), here)?.code !== territory.code,
    ),
  );
  expect(wrong.map(({ code }) => code)).toEqual([]);
});

it('a list that says something else is brought in as any other (negative control)', async () => {
  const { personId } = await hub.make.person({ name: 'Olga Orsi', in: [network], role: 'ORGANISER', externalId: 'O-1' }); // prettier-ignore
  const file = await (await Exporter.of(hub, personId)).text(network);
  const importer = await Importer.of(hub, personId);
  const changed = file.replace('Padova (IT-PD)', 'Treviso (IT-TV)');
  expect(changed).not.toBe(file);
  expect(parse(changed)).toHaveLength(parse(file).length);
  const rows = await importer.rows(await importer.prepared(network, changed));
  expect(rows.filter((row) => !row.includes('SKIP'))).toEqual([expect.stringMatching(/ UPDATE$/)]);
});
