import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './config';

/** The SDK's own: beside the compiled server, or, in tests, in the SDK beside the sources. */
const OWN = ['trusted-documents.json', '../client-sdk/trusted-documents.json']
  .map((place) => join(__dirname, place))
  .find((path) => existsSync(path))!;

/**
 * The documents that browsers may send, and no others: the exact texts of some manifests (`{sha256: text}`, as the
 * SDK has one); null where they may send any.
 * @param setting the manifests' paths by commas; `sdk` stands for the one of this version's SDK, which the portal uses
 * @throws ConfigError where one cannot be read
 */
export function trustedDocuments(setting: string | undefined): ReadonlySet<string> | null {
  if (setting === undefined) return null;
  const places = setting.split(',').map((place) => place.trim());
  const faults: string[] = [];
  const texts = places.flatMap((place) => {
    try {
      const manifest: unknown = JSON.parse(readFileSync(place === 'sdk' ? OWN : place, 'utf8'));
      const values = Object.values(manifest as object);
      if (values.length > 0 && values.every((text) => typeof text === 'string')) return values as string[];
      faults.push(`TRUSTED_DOCUMENTS: ${place} holds no documents`);
    } catch (error) {
      faults.push(`TRUSTED_DOCUMENTS: ${place} cannot be read (${(error as Error).message})`);
    }
    return [];
  });
  if (faults.length > 0) throw new ConfigError(faults);
  return new Set(texts);
}
