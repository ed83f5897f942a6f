import { deflateSync, inflateSync } from 'node:zlib';

/** An object of a PDF file, as it stands in it. */
export type Part = string | Buffer;

/** A PDF file of the objects 1, 2, 3…, the first of which is its catalogue. */
export function pdfOf(parts: readonly Part[], trailer = ''): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  let length = pieces[0]!.length;
  parts.forEach((part, i) => {
    offsets.push(length);
    const piece = Buffer.concat([
      Buffer.from(`${i + 1} 0 obj\n`),
      Buffer.from(part),
      Buffer.from('\nendobj\n'),
    ]);
    pieces.push(piece);
    length += piece.length;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${parts.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${parts.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...pieces, Buffer.from(end)]);
}

/** A stream, as it is given. */
export function streamOf(data: Part, dictionary = ''): Buffer {
  const bytes = Buffer.from(data);
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${dictionary} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

/** A stream that is packed. */
export const packed = (data: Part, dictionary = ''): Buffer =>
  streamOf(deflateSync(Buffer.from(data)), `/Filter /FlateDecode ${dictionary}`);

export const drawn = (text: string) => `BT /F1 24 Tf 72 700 Td (${text}) Tj ET`;
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** A plain file of so many pages, each of which says which it is. */
export function pages(count: number, said = 'Page'): Buffer {
  const kids = Array.from({ length: count }, (_, i) => `${4 + 2 * i} 0 R`).join(' ');
  const each = Array.from({ length: count }, (_, i) => [
    `<< /Type /Page /Parent 2 0 R /Contents ${5 + 2 * i} 0 R >>`,
    packed(drawn(`${said} ${i + 1}`)),
  ]);
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${count} /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> >>`,
    FONT,
    ...each.flat(),
  ]);
}

/** A file of one page, whose contents and further objects (from number 5) are given. */
export function onePage(
  contents: Part,
  { page = '', resources = '', catalogue = '', trailer = '', more = [] as readonly Part[] } = {},
): Buffer {
  return pdfOf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
        /Resources << /Font << /F1 ${FONT} >> ${resources} >> ${page} >>`,
      contents,
      ...more,
    ],
    trailer,
  );
}

/** All that stands in a file, its packed streams unpacked. */
export function readable(file: Buffer): string {
  let all = file.toString('latin1');
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue;
    const start = file.indexOf('\n', at) + 1;
    const end = file.indexOf('endstream', start);
    try {
      all += inflateSync(file.subarray(start, end), { finishFlush: 2 }).toString('latin1');
    } catch {
      // Not packed so.
    }
  }
  return all;
}
