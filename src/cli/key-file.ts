import { readFileSync } from 'node:fs';
import { BackupFault, LEAST_KEY } from '../persistence/backup';

/** The key in a file, without the end of its line. @throws BackupFault where there is none that is long enough */
export function readKeyFile(path: string): Buffer {
  let text: Buffer;
  try {
    text = readFileSync(path);
  } catch (error) {
    throw new BackupFault(`The key file ${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  const key = Buffer.from(text.toString('latin1').trimEnd(), 'latin1');
  if (key.length < LEAST_KEY)
    throw new BackupFault(`The key file ${path} is too short: make one by “openssl rand -hex 32”.`);
  return key;
}
