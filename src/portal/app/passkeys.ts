/** Whether this browser can make and show passkeys for this site: they are bound to a name, not to a number. */
export function canUsePasskeys(): boolean {
  const named = !/^[\d.]+$|^\[/.test(location.hostname);
  return named && typeof window.PublicKeyCredential?.parseCreationOptionsFromJSON === 'function';
}

/** The person, or her device, did not go on. */
export class PasskeyDeclined extends Error {}

/** Has the device make a passkey. @throws PasskeyDeclined */
export async function createPasskey(options: string): Promise<string> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    JSON.parse(options) as PublicKeyCredentialCreationOptionsJSON,
  );
  return answer(navigator.credentials.create({ publicKey }));
}

/** Has the person show a passkey. @throws PasskeyDeclined */
export async function showPasskey(options: string): Promise<string> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
    JSON.parse(options) as PublicKeyCredentialRequestOptionsJSON,
  );
  return answer(navigator.credentials.get({ publicKey }));
}

async function answer(asked: Promise<Credential | null>): Promise<string> {
  // Browsers do not say why: whoever asks shall not learn which passkeys there are.
  const credential = await asked.catch(() => null);
  if (!credential) throw new PasskeyDeclined();
  return JSON.stringify((credential as PublicKeyCredential).toJSON());
}
