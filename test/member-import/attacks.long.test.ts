import * as XLSX from '@e965/xlsx';
import { inflateRawSync } from 'node:zlib';
import { errorFile, parseMembers, type ParseOptions } from '../../src/features/member-import';
import { type Part, workbook, xlsxParts, xmlRow, zip } from './support/workbooks';

const parse = (bytes: Uint8Array, options: ParseOptions = {}) =>
  parseMembers(bytes, { today: '2026-10-01', ...options });
const code = (bytes: Uint8Array, options?: ParseOptions) =>
  parse(bytes, options).then(
    () => 'READ',
    (error: { code?: string }) => error.code,
  );
const HEAD = xmlRow(1, ['Cognome', 'Nome', 'E-mail']);
const ANNA = xmlRow(2, ['Rossi', 'Anna', 'anna@example.org']);
const SHEET = 'xl/worksheets/sheet1.xml';

describe('files that are made to harm', () => {
  it('a plain file made by the same hand is read (control)', async () => {
    const file = await parse(zip(xlsxParts(HEAD + ANNA)));
    expect(file.rows).toMatchObject([{ member: { familyName: 'Rossi' } }]);
  });

  it('a zip bomb is refused before it is unpacked, whatever it says of its size', async () => {
    const bomb = (saysSize?: number) =>
      zip(
        xlsxParts(HEAD + ANNA + ' '.repeat(200 * 1024 * 1024)).map((part) =>
          part.name === SHEET && saysSize !== undefined ? { ...part, saysSize } : part,
        ),
      );
    const [honest, lying] = [bomb(), bomb(1_000)];
    expect(honest.length).toBeLessThan(300 * 1024);
    expect(await code(honest)).toBe('UNPACKED_TOO_LARGE');
    expect(await code(lying)).toBe('UNPACKED_TOO_LARGE');
    // Who believes the file unpacks all of it.
    const at = lying.indexOf(SHEET) + SHEET.length;
    expect(inflateRawSync(lying.subarray(at)).length).toBeGreaterThan(200 * 1024 * 1024);
  });

  it('many parts of one bomb count together', async () => {
    const some = Array.from({ length: 10 }, (_, i) => ({
      name: `xl/extra${i}.xml`,
      text: Buffer.alloc(10 * 1024 * 1024, 32),
    }));
    expect(await code(zip([...xlsxParts(HEAD + ANNA), ...some]))).toBe('UNPACKED_TOO_LARGE');
    expect(await code(zip([...xlsxParts(HEAD + ANNA), ...some.slice(0, 4)]))).toBe('READ');
  });

  it('XML entities are refused; the library alone reads on', async () => {
    const doctype = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const row = xmlRow(2, ['&x;', 'Anna', 'anna@example.org']);
    const bytes = zip(xlsxParts(HEAD + row, doctype));
    expect(await code(bytes)).toBe('XML_ENTITY');
    expect(XLSX.read(bytes, { type: 'buffer' }).SheetNames).toEqual(['Elenco']);
    const wide = xlsxParts(HEAD + ANNA).map((part) =>
      part.name === SHEET
        ? { ...part, text: Buffer.from(String(part.text).replace('UTF-8', 'UTF-16'), 'utf16le') }
        : part,
    );
    // In an encoding in which the words would not be seen.
    expect(await code(zip(wide))).toBe('NOT_TEXT');
    const otherwise = xlsxParts(HEAD + ANNA).map((part) => ({
      ...part,
      text: String(part.text).replace('UTF-8', 'IBM037'),
    }));
    expect(await code(zip(otherwise))).toBe('WORKBOOK_BROKEN');
  });

  it('NUL bytes are refused in text and in workbooks', async () => {
    expect(await code(Buffer.from('Cognome;Nome;E-mail\nRos\0si;Anna;anna@example.org\n'))).toBe('NOT_TEXT');
    expect(await code(zip(xlsxParts(HEAD + xmlRow(2, ['Ros\0si', 'Anna', 'a@example.org']))))).toBe(
      'NOT_TEXT',
    );
    const xls = workbook('biff8', { E: [['Cognome', 'Nome', 'E-mail'], ['Ros\0si', 'Anna', 'a@example.org']] }); // prettier-ignore
    expect(await code(xls)).toBe('NOT_TEXT');
  });

  it('2,000 columns are refused in text', async () => {
    const more = ';x'.repeat(1_997);
    expect(await code(Buffer.from(`Cognome;Nome;E-mail${more}\nRossi;Anna;anna@example.org${more}\n`))).toBe(
      'TOO_MANY_COLUMNS',
    );
  });

  it('a sheet that says it is endless is read as what is there', async () => {
    const parts = xlsxParts(HEAD + ANNA).map((part) =>
      part.name === SHEET
        ? {
            ...part,
            text: String(part.text).replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>'),
          }
        : part,
    );
    expect((await parse(zip(parts), { limits: { seconds: 10 } })).rows).toHaveLength(1);
  });

  it('a cell that repeats itself without end costs no more than the limits', async () => {
    const ods = workbook('ods', { E: [['Cognome', 'Nome', 'E-mail'], ['Rossi', 'Anna', 'a@example.org']] }); // prettier-ignore
    const content = partsOf(ods).map((part) =>
      part.name === 'content.xml'
        ? {
            ...part,
            text: String(part.text)
              .replace('<table:table-row', '<table:table-row table:number-rows-repeated="1000000"')
              .replace('<table:table-cell', '<table:table-cell table:number-columns-repeated="16000"'),
          }
        : part,
    );
    expect(await code(zip(partsOf(ods)))).toBe('READ');
    const limits = { seconds: 3, megabytes: 128 };
    expect(['TOO_MANY_COLUMNS', 'TOOK_TOO_LONG', 'TOOK_TOO_MUCH_MEMORY']).toContain(
      await code(zip(content), { limits }),
    );
  });

  it('reading is ended where it takes too long or too much memory; the hub goes on', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `Rossi;Anna;anna${i}@example.org`).join('\n');
    const list = Buffer.from(`Cognome;Nome;E-mail\n${rows}`);
    expect(await code(list, { limits: { seconds: 0.05 } })).toBe('TOOK_TOO_LONG');
    expect(await code(list, { limits: { megabytes: 8 } })).toBe('TOOK_TOO_MUCH_MEMORY');
    expect(await code(list)).toBe('READ');
  });

  it('ten lists at once are all read, two at a time', async () => {
    const lists = Array.from({ length: 10 }, (_, i) => parse(zip(xlsxParts(HEAD + xmlRow(2, [`R${i}`, 'Anna', `a${i}@example.org`]))))); // prettier-ignore
    const read = await Promise.all(lists);
    expect(read.map(({ rows }) => rows[0]!.raw[0])).toEqual(Array.from({ length: 10 }, (_, i) => `R${i}`));
  });

  it('a workbook behind a password is refused by name', async () => {
    const locked = xlsxParts(HEAD + ANNA).map((part) => ({ ...part, flags: 1 }));
    expect(await code(zip(locked))).toBe('PASSWORD_PROTECTED');
    const cfb = XLSX.CFB as unknown as {
      utils: { cfb_new(): object; cfb_add(f: object, name: string, content: Buffer): void };
      write(f: object, o: { type: 'buffer' }): Buffer;
    };
    const file = cfb.utils.cfb_new();
    cfb.utils.cfb_add(file, '/EncryptionInfo', Buffer.alloc(200, 4));
    cfb.utils.cfb_add(file, '/EncryptedPackage', Buffer.alloc(5_000, 7));
    expect(await code(Buffer.from(cfb.write(file, { type: 'buffer' })))).toBe('PASSWORD_PROTECTED');
    const ods = workbook('ods', { E: [['Cognome', 'Nome', 'E-mail']] });
    const sealed = partsOf(ods).map((part) =>
      part.name === 'META-INF/manifest.xml'
        ? {
            ...part,
            text: String(part.text).replace(
              '</manifest:manifest>',
              '<manifest:encryption-data/></manifest:manifest>',
            ),
          }
        : part,
    );
    expect(await code(zip(sealed))).toBe('PASSWORD_PROTECTED');
  });

  it.each(['xlsx', 'biff8', 'ods'] as const)('half a workbook is refused (%s)', async (bookType) => {
    const rows = Array.from({ length: 300 }, (_, i) => [`Rossi${i}`, 'Anna', `a${i}@example.org`]);
    const whole = workbook(bookType, { E: [['Cognome', 'Nome', 'E-mail'], ...rows] });
    expect(await code(whole)).toBe('READ');
    expect(await code(whole.subarray(0, whole.length / 2))).toBe('WORKBOOK_BROKEN');
  });

  it('the error file runs no formulas in any spreadsheet program', async () => {
    const evil = ['=HYPERLINK("http://example.org")', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1'];
    const rows = evil.map((text) => `"${text.replace(/"/g, '""')}";Anna;nobody`);
    const file = await parse(Buffer.from(['Cognome;Nome;E-mail', ...rows].join('\n')));
    const written = errorFile(file).toString('utf8');
    const firsts = written.split('\r\n').slice(1, -1).map((line) => line.replace(/^"/, '')[0]); // prettier-ignore
    expect(firsts).toEqual(evil.map(() => "'"));
    // As it was written without the apostrophe it would run.
    expect(file.rows.map(({ raw }) => /^[=+\-@\t＝]/.test(raw[0]!))).toEqual(evil.map(() => true));
  });
});

interface Compound {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly content?: Uint8Array }[];
}

function partsOf(bytes: Buffer): Part[] {
  const cfb = XLSX.CFB as unknown as { read(bytes: Buffer, options: { type: 'buffer' }): Compound };
  const { FullPaths, FileIndex } = cfb.read(bytes, { type: 'buffer' });
  return FullPaths.flatMap((path, i) => {
    const name = path.replace(/^Root Entry\//, '');
    const { content } = FileIndex[i]!;
    return name === '' || name.endsWith('/') || !content
      ? []
      : [{ name, text: Buffer.from(content).toString('utf8') }];
  });
}
