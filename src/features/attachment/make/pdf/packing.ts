import { deflateSync, inflateSync, constants } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { bareJpeg } from './jpeg';
import { bareJpx } from './jpx';
import { Unfit } from './unfit';

/** Unpacked, of one stream and of all: a page as a picture takes some 30 MB, and programs pack pictures otherwise. */
const [MOST_OF_ONE, MOST_OF_ALL] = [64, 200].map((megabytes) => megabytes * 1024 * 1024) as [number, number];
/** Of a picture, as of photos. */
const MOST_PIXELS = 50_000_000;
/** More ways of packing on top of each other are none that a program chooses. */
const MAX_FILTERS = 4;

/** How a stream is packed, and the packed bytes. */
export interface Packed {
  readonly filter: string;
  readonly params: PDFDict | undefined;
  readonly contents: Uint8Array;
}

/** Pictures that stay packed as they are, without what is written beside their pixels. */
const PICTURES: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  DCTDecode: bareJpeg,
  JPXDecode: bareJpx,
  CCITTFaxDecode: (bytes) => bytes,
  JBIG2Decode: (bytes) => bytes,
};
const PLAIN = new Set(['FlateDecode', 'LZWDecode', 'ASCII85Decode', 'ASCIIHexDecode', 'RunLengthDecode']);

/** Packs the streams of a file anew: so nothing stands behind their ends, and none becomes larger than it may. */
export class Packing {
  private unpacked = 0;

  /** @throws Unfit */
  again(stream: PDFRawStream): Packed {
    checkPixels(stream.dict);
    const filters = listOf(stream.dict, 'Filter');
    const params = listOf(stream.dict, 'DecodeParms').map((each) =>
      each instanceof PDFDict ? each : undefined,
    );
    if (filters.length > MAX_FILTERS) throw new Unfit('PDF_BROKEN');
    let contents: Uint8Array = stream.getContents();
    for (const [at, each] of filters.entries()) {
      const filter = each instanceof PDFName ? each.decodeText() : '';
      const last = at === filters.length - 1;
      const bare = PICTURES[filter];
      if (bare && last) return { filter, params: params[at], contents: bare(contents) };
      if (!PLAIN.has(filter)) throw new Unfit('PDF_BROKEN');
      contents = this.unpack(contents, filter, stream.dict, params[at]);
      if (isPredicted(params[at])) {
        if (!last) throw new Unfit('PDF_BROKEN');
        return { filter: 'FlateDecode', params: params[at], contents: deflateSync(contents) };
      }
    }
    return { filter: 'FlateDecode', params: undefined, contents: deflateSync(contents) };
  }

  private unpack(bytes: Uint8Array, filter: string, owner: PDFDict, params?: PDFDict): Uint8Array {
    const plain = filter === 'FlateDecode' ? inflated(bytes) : decoded(bytes, filter, owner, params);
    if ((this.unpacked += plain.length) > MOST_OF_ALL || plain.length > MOST_OF_ONE)
      throw new Unfit('ATTACHMENT_TOOK_TOO_MUCH');
    return plain;
  }
}

function inflated(bytes: Uint8Array): Uint8Array {
  try {
    // What is cut off at its end is shown as far as it goes, as readers do.
    return inflateSync(bytes, { maxOutputLength: MOST_OF_ONE, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    const tooMuch = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Unfit(tooMuch ? 'ATTACHMENT_TOOK_TOO_MUCH' : 'PDF_BROKEN');
  }
}

/** Other ways of packing, which are old and rare. What they unpack to is bounded by the memory of the process. */
function decoded(bytes: Uint8Array, filter: string, { context }: PDFDict, params?: PDFDict): Uint8Array {
  const dict = context.obj({ Filter: filter }) as PDFDict;
  if (params) dict.set(PDFName.of('DecodeParms'), params);
  return decodePDFRawStream(PDFRawStream.of(dict, bytes)).decode();
}

function listOf(dict: PDFDict, name: string): (PDFObject | undefined)[] {
  const value = dict.lookup(PDFName.of(name));
  if (value instanceof PDFArray) return value.asArray().map((each) => dict.context.lookup(each));
  return value ? [value] : [];
}

function isPredicted(params: PDFDict | undefined): boolean {
  return numberOf(params, 'Predictor') > 1;
}

function checkPixels(dict: PDFDict): void {
  if (numberOf(dict, 'Width') * numberOf(dict, 'Height') > MOST_PIXELS)
    throw new Unfit('ATTACHMENT_TOOK_TOO_MUCH');
}

function numberOf(dict: PDFDict | undefined, name: string): number {
  const value = dict?.lookup(PDFName.of(name));
  return value instanceof PDFNumber ? value.asNumber() : 0;
}
