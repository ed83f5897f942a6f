import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { DRAWN, NAMED, RESOURCES } from './drawn';
import type { Page } from './pages';
import { Packing } from './packing';
import { Unfit } from './unfit';

/** Colours of a profile by its number of them: the profile itself, which names its maker, does not go over. */
const DEVICE = new Map([
  [1, 'DeviceGray'],
  [3, 'DeviceRGB'],
  [4, 'DeviceCMYK'],
]);

/** Takes over from one file to another what is drawn, and nothing else. What lies too deep ends it: the stack is full. */
export class Graphics {
  private readonly packing = new Packing();
  private readonly taken = new Map<string, PDFRef>();

  constructor(
    private readonly from: PDFContext,
    private readonly to: PDFContext,
  ) {}

  /** A page, which stands in a tree of pages. */
  page(page: Page, parent: PDFRef): PDFDict {
    const made = this.to.obj({ Type: 'Page', Parent: parent }) as PDFDict;
    for (const [name, value] of page)
      made.set(PDFName.of(name), name === 'Resources' ? this.resources(value) : this.copy(value));
    return made;
  }

  private resources(value: PDFObject): PDFDict {
    const made = this.to.obj({}) as PDFDict;
    const dict = this.from.lookup(value);
    if (!(dict instanceof PDFDict)) return made;
    for (const kind of RESOURCES) {
      const named = this.from.lookup(dict.get(PDFName.of(kind)));
      if (named instanceof PDFDict) made.set(PDFName.of(kind), this.all(named));
    }
    return made;
  }

  private copy(value: PDFObject): PDFObject {
    if (value instanceof PDFRef) return this.ref(value);
    if (value instanceof PDFArray) return this.array(value);
    if (value instanceof PDFRawStream) return this.stream(value);
    if (value instanceof PDFDict) return this.dict(value);
    return value;
  }

  private ref(ref: PDFRef): PDFObject {
    const known = this.taken.get(ref.tag);
    if (known) return known;
    const value = this.from.lookup(ref);
    if (!value) return this.to.obj(null);
    const made = this.to.nextRef();
    // Before what it holds: that may lead back to it.
    this.taken.set(ref.tag, made);
    this.to.assign(made, this.copy(value));
    return made;
  }

  private array(array: PDFArray): PDFObject {
    const [first, second] = array.asArray();
    if (first === PDFName.of('ICCBased') && second) return this.colours(second);
    const made = PDFArray.withContext(this.to);
    for (const each of array.asArray()) made.push(this.copy(each));
    return made;
  }

  private colours(profile: PDFObject): PDFObject {
    const stream = this.from.lookup(profile);
    const count = stream instanceof PDFRawStream ? stream.dict.lookup(PDFName.of('N')) : undefined;
    const device = DEVICE.get(count instanceof PDFNumber ? count.asNumber() : 0);
    if (!device) throw new Unfit('PDF_BROKEN');
    return PDFName.of(device);
  }

  private dict(dict: PDFDict): PDFDict {
    const made = this.to.obj({}) as PDFDict;
    for (const [key, value] of dict.entries()) {
      const name = key.decodeText();
      if (name === 'Resources') made.set(key, this.resources(value));
      else if (NAMED.has(name)) made.set(key, this.named(value));
      else if (DRAWN.has(name)) made.set(key, this.copy(value));
    }
    return made;
  }

  private named(value: PDFObject): PDFObject {
    const dict = this.from.lookup(value);
    return dict instanceof PDFDict ? this.all(dict) : this.to.obj(null);
  }

  private all(dict: PDFDict): PDFDict {
    const made = this.to.obj({}) as PDFDict;
    for (const [key, value] of dict.entries()) made.set(key, this.copy(value));
    return made;
  }

  private stream(stream: PDFRawStream): PDFObject {
    const { filter, params, contents } = this.packing.again(stream);
    const dict = this.dict(stream.dict);
    dict.set(PDFName.of('Filter'), PDFName.of(filter));
    if (params) dict.set(PDFName.of('DecodeParms'), this.copy(params));
    return PDFRawStream.of(dict, contents);
  }
}
