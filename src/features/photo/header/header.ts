/** What a picture says of its size before anything of it is unpacked. */
export interface Header {
  readonly width: number;
  readonly height: number;
  readonly bitsPerSample: number;
}
