/** What this browser remembers for its reader. Private windows and full disks may refuse; then nothing is kept. */
export function readSetting(name: string): string | undefined {
  try {
    return localStorage.getItem(`hub.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value, or forgets it when there is none. */
export function writeSetting(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`hub.${name}`);
    else localStorage.setItem(`hub.${name}`, value);
  } catch {
    // Not being able to remember is no reason to fail.
  }
}

/** Forgets everything whose name starts so. */
export function forgetSettings(prefix: string): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(`hub.${prefix}`)) localStorage.removeItem(key);
    }
  } catch {
    // As above.
  }
}
