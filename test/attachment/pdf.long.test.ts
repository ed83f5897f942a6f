import { createHash } from 'node:crypto';
import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { makeApart } from '../../src/features/attachment/make/make-apart';
import type { MadePdf } from '../../src/features/attachment/make/made';
import { fromTelephone, halves, SECRETS } from '../photo/support/pictures';
import { drawn, onePage, packed, pages, pdfOf, readable, streamOf, type Part } from './support/pdf';

/** What a file is made into, unpacked. */
async function made(file: Buffer): Promise<{ text: string; pages: number }> {
  const kept = (await makeApart(file)) as MadePdf;
  return { text: readable(Buffer.from(kept.file)), pages: kept.pages };
}

const content = packed(drawn('What is seen'));
const CANARY = 'Tweety of Padova';
const script = `<< /S /JavaScript /JS (app.alert\\("${CANARY}"\\)) >>`;

describe('of a PDF file', () => {
  it.each<[string, Buffer]>([
    [
      'the title and the author',
      onePage(content, { trailer: `/Info << /Title (${CANARY}) /Author (${CANARY}) >>` }),
    ],
    [
      'what programs write of it in XML',
      onePage(content, {
        catalogue: '/Metadata 5 0 R',
        more: [streamOf(`<x:xmpmeta>${CANARY}</x:xmpmeta>`, '/Type /Metadata /Subtype /XML')],
      }),
    ],
    ['a script that runs when it is opened', onePage(content, { catalogue: `/OpenAction ${script}` })],
    [
      'scripts by name',
      onePage(content, { catalogue: `/Names << /JavaScript << /Names [(a) ${script}] >> >>` }),
    ],
    ['what a page does when it is turned to', onePage(content, { page: `/AA << /O ${script} >>` })],
    [
      'a file within it',
      onePage(content, {
        catalogue: `/Names << /EmbeddedFiles << /Names [(${CANARY}) << /Type /Filespec /EF << /F 5 0 R >> >>] >> >> /AF [5 0 R]`,
        more: [streamOf(CANARY, '/Type /EmbeddedFile')],
      }),
    ],
    [
      'a form and what was written into it',
      onePage(content, {
        catalogue: '/AcroForm << /Fields [5 0 R] /XFA (x) >>',
        page: '/Annots [5 0 R]',
        more: [`<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (${CANARY}) /Rect [0 0 9 9] >>`],
      }),
    ],
    [
      'notes and links',
      onePage(content, {
        page: `/Annots [<< /Subtype /Text /Contents (${CANARY}) >> << /Subtype /Link /A << /S /URI /URI (http://${CANARY}) >> >>]`,
      }),
    ],
    [
      'what programs keep for themselves',
      onePage(content, { page: `/PieceInfo << /P << /Private (${CANARY}) >> >> /LastModified (${CANARY})` }),
    ],
    [
      'headings and other structure',
      onePage(content, {
        catalogue: `/StructTreeRoot << /Alt (${CANARY}) >> /Outlines << /Title (${CANARY}) >>`,
      }),
    ],
    ['a layer', onePage(content, { resources: `/Properties << /L << /Type /OCG /Name (${CANARY}) >> >>` })],
    ['what nothing leads to', onePage(content, { more: [`(${CANARY})`, streamOf(CANARY)] })],
    [
      'what it was before it was changed',
      Buffer.concat([onePage(packed(drawn(CANARY))), Buffer.from('\n'), overwritten()]),
    ],
    [
      'what stands behind its end',
      Buffer.concat([onePage(content), Buffer.from(`\n<script>${CANARY}</script>`)]),
    ],
    [
      'what stands behind the end of a packed stream',
      onePage(
        streamOf(
          Buffer.concat([deflateSync(Buffer.from(drawn('What is seen'))), Buffer.from(CANARY)]),
          '/Filter /FlateDecode',
        ),
      ),
    ],
    [
      'the profile of colours',
      onePage(content, {
        resources: '/ColorSpace << /C [/ICCBased 5 0 R] >>',
        more: [streamOf(`icc ${CANARY}`, '/N 3')],
      }),
    ],
    [
      'what a picture has beside it',
      onePage(content, {
        resources: '/XObject << /I 5 0 R >>',
        more: [
          packed(
            Buffer.alloc(3),
            `/Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceRGB
             /Metadata 6 0 R /OPI << /X (${CANARY}) >> /Alternates [<< /Image (${CANARY}) >>] /F (${CANARY})`,
          ),
          streamOf(CANARY),
        ],
      }),
    ],
  ])('nothing goes over of %s', async (_what, file) => {
    // Negative control: it is there.
    expect(readable(file)).toContain(CANARY);
    const kept = await made(file);
    expect(kept.text).toContain('What is seen');
    for (const gone of [
      CANARY,
      'JavaScript',
      'EmbeddedFile',
      'AcroForm',
      'Annots',
      'OpenAction',
      '/Info',
      '/ID',
    ])
      expect(kept.text).not.toContain(gone);
    expect(kept.pages).toBe(1);
  });

  function overwritten(): Buffer {
    return Buffer.concat([
      Buffer.from('4 0 obj\n'),
      content,
      Buffer.from('\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
    ]);
  }

  it('the pictures go over, without what cameras write into them', async () => {
    const picture = fromTelephone(halves(300, 200));
    for (const secret of SECRETS) expect(picture.includes(secret)).toBe(true);
    const file = onePage(content, {
      resources: '/XObject << /I 5 0 R >>',
      more: [
        streamOf(
          picture,
          '/Subtype /Image /Width 300 /Height 200 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode',
        ),
      ],
    });
    const kept = (await made(file)).text;
    for (const secret of [...SECRETS, 'Exif', 'ICC_PROFILE']) expect(kept).not.toContain(secret);
    // The pixels as they were coded.
    const scan = picture.subarray(picture.indexOf(Buffer.from([0xff, 0xda])));
    expect(Buffer.from(kept, 'latin1').includes(scan)).toBe(true);
  });

  it('what is packed in older ways is packed anew', async () => {
    const text = drawn('What is seen');
    const hex = `${Buffer.from(text).toString('hex')}>`;
    const runs = Buffer.concat([Buffer.from([text.length - 1]), Buffer.from(text), Buffer.from([128])]);
    for (const file of [
      onePage(streamOf(hex, '/Filter /ASCIIHexDecode')),
      onePage(
        streamOf(
          `${deflateSync(Buffer.from(text)).toString('hex')}>`,
          '/Filter [/ASCIIHexDecode /FlateDecode]',
        ),
      ),
      onePage(streamOf(runs, '/Filter [/RunLengthDecode]')),
      onePage(streamOf(text)),
    ])
      expect((await made(file)).text).toContain('What is seen');
  });

  it('the same is made of the same', async () => {
    const hash = async () =>
      createHash('sha256')
        .update(((await makeApart(pages(5))) as MadePdf).file)
        .digest('hex');
    expect(await hash()).toBe(await hash());
  });
});

describe('a PDF file is refused', () => {
  const tree = (nodes: readonly Part[]) => pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', ...nodes]);
  const flate = (data: Part) => streamOf(data, '/Filter /FlateDecode');

  it.each<[string, string, () => Buffer]>([
    ['of more than fifty pages', 'PDF_TOO_LONG', () => pages(51)],
    [
      'with a password',
      'PDF_ENCRYPTED',
      () => onePage(content, { trailer: '/Encrypt << /Filter /Standard /V 1 /R 2 /O (x) /U (x) /P -4 >>' }),
    ],
    ['that is none', 'PDF_BROKEN', () => Buffer.from('%PDF-1.7\nnothing')],
    ['that is cut off', 'PDF_BROKEN', () => pages(3).subarray(0, 200)],
    ['without pages', 'PDF_BROKEN', () => tree(['<< /Type /Pages /Kids [] /Count 0 >>'])],
    ['whose pages are a number', 'PDF_BROKEN', () => tree(['7'])],
    [
      'whose tree of pages is a loop',
      'PDF_BROKEN',
      () => tree(['<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
    ],
    [
      'whose branches lead to each other',
      'PDF_BROKEN',
      () => tree(['<< /Kids [3 0 R] >>', '<< /Kids [4 0 R] >>', '<< /Kids [3 0 R] >>']),
    ],
    [
      'that shows one page a million times',
      'PDF_BROKEN',
      () => tree([`<< /Kids [${'3 0 R '.repeat(1_000_000)}] >>`, '<< /Type /Page >>']),
    ],
    [
      'whose tree of pages is as deep as it is long',
      'PDF_TOO_LONG',
      () => tree(Array.from({ length: 20_000 }, (_, i) => `<< /Kids [${i + 3} 0 R] >>`)),
    ],
    [
      'of a million objects',
      'ATTACHMENT_TOOK_TOO_MUCH',
      () =>
        Buffer.from(
          `%PDF-1.7\n${Array.from({ length: 500_000 }, (_, i) => `${i} 0 obj 1 endobj`).join('\n')}`,
        ),
    ],
    [
      'of a million objects in a stream of some kilobytes',
      // Its process ends for want of memory: by the limit of the heap, or that of all of it, whichever an engine comes to first.
      'PDF_BROKEN|ATTACHMENT_TOOK_TOO_MUCH',
      () => {
        const heads = Array.from({ length: 1_000_000 }, (_, i) => `${i + 10} ${2 * i}`).join(' ');
        const all = `${heads} ${'1 '.repeat(1_000_000)}`;
        return onePage(content, {
          more: [packed(all, `/Type /ObjStm /N 1000000 /First ${heads.length + 1}`)],
        });
      },
    ],
    ['of a stream that unpacks to gigabytes', 'ATTACHMENT_TOOK_TOO_MUCH', () => onePage(flate(gigabytes(2)))],
    [
      'of a stream that unpacks to one that unpacks to gigabytes',
      'ATTACHMENT_TOOK_TOO_MUCH',
      () => onePage(streamOf(deflateSync(gigabytes(2)), '/Filter [/FlateDecode /FlateDecode]')),
    ],
    [
      'of objects in a stream that unpacks to gigabytes',
      'ATTACHMENT_TOOK_TOO_MUCH',
      () =>
        onePage(content, {
          more: [streamOf(gigabytes(2), '/Type /ObjStm /N 1 /First 10 /Filter /FlateDecode')],
        }),
    ],
    [
      'of many streams that unpack to gigabytes together',
      'ATTACHMENT_TOOK_TOO_MUCH',
      () => {
        const large = flate(deflateSync(Buffer.alloc(60 * 1024 * 1024)));
        const named = Array.from({ length: 20 }, (_, i) => `/F${i} ${i + 5} 0 R`).join(' ');
        return onePage(content, {
          resources: `/XObject << ${named} >>`,
          more: Array.from({ length: 20 }, () => large),
        });
      },
    ],
    [
      'of a picture of more pixels than there is memory',
      'ATTACHMENT_TOOK_TOO_MUCH',
      () =>
        onePage(content, {
          resources: '/XObject << /I 5 0 R >>',
          more: [
            packed(
              '',
              '/Subtype /Image /Width 65500 /Height 65500 /BitsPerComponent 1 /ColorSpace /DeviceGray',
            ),
          ],
        }),
    ],
    [
      'whose lists lie in each other a million deep',
      'PDF_BROKEN',
      () => onePage(content, { page: `/X ${'['.repeat(1_000_000)}` }),
    ],
    [
      'whose drawings lie in each other without end',
      'PDF_BROKEN',
      () => {
        const form = (i: number) =>
          streamOf('', `/Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /N ${i + 6} 0 R >> >>`);
        return onePage(content, {
          resources: '/XObject << /N 5 0 R >>',
          more: Array.from({ length: 10_000 }, (_, i) => form(i)),
        });
      },
    ],
    ['packed in a way that nobody knows', 'PDF_BROKEN', () => onePage(streamOf('x', '/Filter /Crypt'))],
    [
      'packed in too many ways',
      'PDF_BROKEN',
      () => onePage(streamOf('x', `/Filter [${'/ASCIIHexDecode '.repeat(9)}]`)),
    ],
    [
      'whose JPEG is none',
      'PDF_BROKEN',
      () =>
        onePage(content, {
          resources: '/XObject << /I 5 0 R >>',
          more: [streamOf('<script>', '/Subtype /Image /Width 9 /Height 9 /Filter /DCTDecode')],
        }),
    ],
  ])(
    '%s',
    async (_what, code, make) => {
      await expect(makeApart(make())).rejects.toMatchObject({ code: expect.stringMatching(code) });
    },
    40_000,
  );

  it('that draws itself, but for a reader to refuse: it is taken over as it is, once', async () => {
    const form = streamOf('', '/Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /N 5 0 R >> >>');
    const kept = await made(onePage(content, { resources: '/XObject << /N 5 0 R >>', more: [form] }));
    expect(kept.text.match(/\/Form/g)).toHaveLength(1);
  });

  it('in time, and for the memory it takes', async () => {
    const refused = { code: 'ATTACHMENT_TOOK_TOO_MUCH' };
    await expect(makeApart(pages(40), { seconds: 0.05, megabytes: 700 })).rejects.toMatchObject(refused);
    const much = makeApart(onePage(flate(deflateSync(Buffer.alloc(50_000_000)))), {
      seconds: 60,
      megabytes: 60,
    });
    if (process.platform === 'linux') await expect(much).rejects.toMatchObject(refused);
    else await expect(much).resolves.toMatchObject({ pages: 1 });
  });

  /** So many gigabytes of nothing, packed into some megabytes. */
  function gigabytes(count: number): Buffer {
    // A flushed block ends at a byte, and can be followed by itself.
    const block = deflateRawSync(Buffer.alloc(64 * 1024 * 1024), { finishFlush: constants.Z_FULL_FLUSH });
    return Buffer.concat([Buffer.from('789c', 'hex'), ...Array.from({ length: count * 16 }, () => block)]);
  }
});
