import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Compiled code lies beside this, or, in tests, in `dist` beside the sources. */
const PLACES = ['..', '../../dist/src'].map((place) => join(__dirname, place));

/** The path of a compiled file of `src`, for what runs in a thread or process of its own. */
export function compiled(file: string): string {
  return PLACES.map((place) => join(place, file)).find((path) => existsSync(path))!;
}
