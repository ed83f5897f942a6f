// Reads PDF files with pdf.js, which is ESM alone: each line that comes is a file in base 64, and each that goes what it says.
import { createInterface } from 'node:readline';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

for await (const line of createInterface({ input: process.stdin })) {
  const data = new Uint8Array(Buffer.from(line, 'base64'));
  const work = getDocument({ data, verbosity: VerbosityLevel.ERRORS });
  const document = await work.promise;
  const { info } = await document.getMetadata();
  const { items } = await (await document.getPage(1)).getTextContent();
  const lines = items
    .map(({ str, hasEOL }) => str + (hasEOL ? '\n' : ''))
    .join('')
    .split('\n');
  const said = { pages: document.numPages, title: info.Title, language: info.Language, lines };
  process.stdout.write(`${JSON.stringify(said)}\n`);
  await work.destroy();
}
