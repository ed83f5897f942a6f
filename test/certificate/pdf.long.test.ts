import { PDFDict, PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import { catalogues } from '../../src/locales/catalogues';
import {
  certificatePdf,
  type CertificateSaid,
} from '../../src/features/certificate/document/certificate-pdf';
import { shapedLine } from '../../src/features/certificate/document/shaped-line';
import { typeface, writable } from '../../src/features/certificate/document/typeface';
import { startHub, type TestHub } from '../support/hub';
import { startPdfReader } from './read-pdf';
import { makeScene, member, type CertificateScene } from './scene';

const said: CertificateSaid = {
  name: 'Anna Verdi',
  language: 'en',
  title: 'Course for new guardians',
  networkName: 'Veneto',
  firstOn: '2027-03-03',
  lastOn: '2027-04-21',
  attendedMinutes: 870,
  heldMinutes: 960,
  modules: [],
  issuedAt: '2027-04-22T10:00:00.000Z',
  code: '0A1B2-C3D4E-F5G6H-7J8K9',
  checkUrl: 'https://hub.example.org/certificate#0A1B2-C3D4E-F5G6H-7J8K9',
  checkPage: 'https://hub.example.org/certificate',
  hubName: 'Hub',
};

const pdf = startPdfReader();
afterAll(() => pdf.stop());

const linesOf = async (more: Partial<CertificateSaid>) =>
  (await pdf.read(await certificatePdf({ ...said, ...more }))).lines;
/** Without blanks, and the joiners that pdf.js leaves out. */
const letters = (text: string) => text.replace(/[\s\u200c]/gu, '');
const words = (lines: readonly string[]) => lines.join(' ').replace(/\s+/gu, ' ');

/** What glyph each code of each font in a file draws. */
async function glyphsOf(file: Uint8Array): Promise<number[][]> {
  const { context } = await PDFDocument.load(file);
  const maps = context.enumerateIndirectObjects().flatMap(([, object]) => {
    const map = object instanceof PDFDict && context.lookup(object.get(PDFName.of('CIDToGIDMap')));
    return map instanceof PDFRawStream ? [map] : [];
  });
  return maps.map((map) => {
    const bytes = Buffer.from(decodePDFRawStream(map).decode());
    return Array.from({ length: bytes.length / 2 - 1 }, (_, i) => bytes.readUInt16BE(2 * (i + 1)));
  });
}

describe('the file', () => {
  it('says what it is, on one page, in its language', async () => {
    const { pages, title, language, lines } = await pdf.read(await certificatePdf(said));
    expect({ pages, title, language }).toEqual({
      pages: 1,
      title: 'Certificate of attendance: Course for new guardians',
      language: 'en',
    });
    expect(lines).toEqual([
      'Veneto',
      'Certificate of attendance',
      'Anna Verdi',
      'has taken part in',
      'Course for new guardians',
      'March 3 – April 21, 2027',
      'Present for 14 hours, 30 minutes of 16 hours',
      'Issued on April 22, 2027',
      'Check whether it is valid on this page, with this code:',
      'https://hub.example.org/certificate',
      '0A1B2-C3D4E-F5G6H-7J8K9',
    ]);
  });

  it.each([
    ['Greek', 'Ελευθερία Παπαδοπούλου-Αΐδινλή', 'el'],
    ['Polish', 'Żółć Łukasiewicz-Źdźbło', 'pl'],
    ['Romanian', 'Ștefăniță Țâru', 'it'],
    ['Bulgarian', 'Щъркелов Йордан', 'bg'],
    ['Arabic', 'فاطمة الزهراء عبد السلام', 'ar'],
    ['Arabic with vowel signs', 'مُحَمَّد', 'ar'],
    ['Dari', 'گلالی پژواک چمن‌زی', 'prs'],
    ['Hebrew', 'רחל לוי', 'en'],
  ])('has a name in %s as it is written', async (_script, name, language) => {
    const lines = await linesOf({ name, language });
    expect(lines).toContain(name.replaceAll('\u200c', ''));
  });

  it.each([
    ['an Arabic name in an Italian document', { name: 'فاطمة الزهراء', title: 'Corso', language: 'it' }],
    [
      'a Latin course in an Arabic document',
      { name: 'فاطمة', title: 'Corso per tutori 2027', language: 'ar' },
    ],
    ['both in one line', { name: 'فاطمة Rossi', title: 'Kurs «سلام» (Teil 2)', language: 'de' }],
  ])('has %s', async (_what, more) => {
    const lines = await linesOf(more);
    for (const text of [more.name, more.title]) expect(lines).toContain(text);
  });

  it.each(Object.keys(catalogues))('draws no empty box in %s', async (language) => {
    const file = await certificatePdf({ ...said, language });
    const glyphs = await glyphsOf(file);
    expect(glyphs).toHaveLength(2);
    for (const font of glyphs) expect(font).not.toContain(0);
    const text = letters(words((await pdf.read(file)).lines));
    for (const key of ['certificate.title', 'certificate.took', 'certificate.check'])
      expect(text).toContain(letters(catalogues[language]![key]!));
  });

  it('writes in Latin letters what its fonts have no letters for, and leaves out what has none', async () => {
    const name = 'ሰላም ተስፋይ 漢字 🫠 Anna';
    const file = await certificatePdf({ ...said, name, title: '🫠' });
    expect((await glyphsOf(file)).flat()).not.toContain(0);
    const { lines } = await pdf.read(file);
    expect(lines).toContain('Selam Tesfay Han Zi Anna');
    expect(lines).toContain('–');
  });

  it('breaks long names and titles into lines, and one long word too', async () => {
    const title = 'Introduction to the guardianship of unaccompanied minors and what comes after '
      .repeat(3)
      .trim();
    const lines = await linesOf({ title, name: 'W'.repeat(120), networkName: 'Rete '.repeat(60).trim() });
    expect(words(lines)).toContain(title);
    expect(lines.join('')).toContain('W'.repeat(120));
    expect(lines.at(-1)).toBe(said.code);
  });

  it('is the same whenever it is made', async () => {
    expect(await certificatePdf(said)).toEqual(await certificatePdf(said));
  });
});

describe('letters', () => {
  const font = typeface('regular');
  const drawn = (text: string) => shapedLine(font, text, 'auto');

  it('are joined and drawn from right to left in Arabic: other glyphs than alone, the last first', () => {
    const alone = [...'سلام'].map((letter) => drawn(letter)[0]!.id);
    const joined = drawn('سلام');
    // Lam and alef are one, and each is there to be copied.
    expect(joined.map(({ text }) => text)).toEqual(['م', 'ا', 'ل', 'س']);
    expect(joined.map(({ id }) => id)).not.toContain(alone[0]);
  });

  it('are known by each glyph, also by one that was looked at before for none', () => {
    for (let id = 0; id < font.numGlyphs; id++) font.getGlyph(id);
    expect(drawn('ڠڤڭ').map(({ text }) => text)).toEqual(['ڭ', 'ڤ', 'ڠ']);
  });

  it('keep their order where directions meet, with digits and brackets', () => {
    const order = (text: string, direction: 'ltr' | 'rtl') =>
      shapedLine(font, text, direction)
        .map((glyph) => glyph.text)
        .join('');
    // Each bracket stands for what was written, and is drawn as the other.
    expect(order('abc אב (12) ג', 'ltr')).toBe('abc ג )12( בא');
    expect(order('abc אבג', 'rtl')).toBe('גבא abc');
  });

  it('would be empty boxes without the fall-back (negative control)', () => {
    const ids = (text: string) => shapedLine(font, text, 'auto').map(({ id }) => id);
    expect(ids('漢字')).toContain(0);
    expect(ids(writable(font, '漢字'))).not.toContain(0);
  });
});

describe('fetching it', () => {
  let hub: TestHub;
  let scene: CertificateScene;
  let anna: Awaited<ReturnType<typeof member>>;

  beforeAll(async () => {
    hub = await startHub();
    scene = await makeScene(hub);
    anna = await member(hub, scene.network, 'Άννα Παπαδοπούλου');
  });
  afterAll(() => hub.stop());

  const fetched = async (path: string, personId?: string) => {
    const headers: Record<string, string> = personId
      ? { cookie: (await hub.sessionOf(personId)).cookie }
      : {};
    return fetch(hub.url + path, { headers });
  };

  it('is for its holder alone, while it is vouched for', async () => {
    const { id } = await scene.attended(anna, 8);
    const certificate = await scene.get(anna.client, id, { language: 'el' });
    const answer = await fetched(certificate.file!, anna.personId);
    expect(answer.status).toBe(200);
    const header = (name: string) => answer.headers.get(name);
    expect([header('content-type'), header('cache-control'), header('x-robots-tag')]).toEqual([
      'application/pdf',
      'private, no-store',
      'noindex',
    ]);
    const { lines, language } = await pdf.read(Buffer.from(await answer.arrayBuffer()));
    expect(language).toBe('el');
    expect(lines).toContain('Άννα Παπαδοπούλου');
    expect(lines).toContain(certificate.code);
    expect(lines).toContain(`${hub.url}/certificate`);
    expect((await fetched(certificate.file!)).status).toBe(401);
    expect((await fetched(certificate.file!, scene.organiser.personId)).status).toBe(404);
    expect((await fetched('/certificates/none.pdf', anna.personId)).status).toBe(404);
    await scene.withdraw(certificate.id);
    expect((await fetched(certificate.file!, anna.personId)).status).toBe(404);
  });

  it('says nothing of how somebody signs in', async () => {
    const { id } = await scene.attended(anna, 8);
    const { file } = await scene.get(anna.client, id);
    const bytes = Buffer.from(await (await fetched(file!, anna.personId)).arrayBuffer());
    expect(words((await pdf.read(bytes)).lines)).not.toContain('@');
  });
});
