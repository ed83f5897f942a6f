/** A mail as it came over SMTP, taken apart as far as the tests look. */
export interface ReadMail {
  readonly header: (name: string) => string | undefined;
  readonly text: string;
  readonly html: string;
}

export function readMail(source: string): ReadMail {
  const [head = ''] = source.split('\r\n\r\n', 1);
  const header = (name: string) =>
    new RegExp(`^${name}: (.*)$`, 'im').exec(head.replace(/\r\n[ \t]+/g, ' '))?.[1];
  const boundary = /boundary="([^"]+)"/.exec(head)![1]!;
  const parts = source.split(`--${boundary}`).slice(1, -1).map(readPart);
  const of = (type: string) => parts.find((p) => p.type === type)!.body;
  return { header, text: of('text/plain'), html: of('text/html') };
}

function readPart(part: string): { type: string; body: string } {
  const at = part.indexOf('\r\n\r\n');
  const [head, body] = [part.slice(0, at), part.slice(at + 4)];
  const type = /content-type: ([\w/]+)/i.exec(head)![1]!;
  const bytes = /transfer-encoding: base64/i.test(head)
    ? Buffer.from(body, 'base64')
    : Buffer.from(
        body
          .replace(/=\r\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
        /transfer-encoding: quoted-printable/i.test(head) ? 'latin1' : 'utf8',
      );
  return { type, body: bytes.toString('utf8').replace(/\r\n/g, '\n').trim() };
}
