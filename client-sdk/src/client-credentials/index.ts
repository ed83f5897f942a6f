export type { PrivateJwk, PrivateKey } from './assertion.js';
export { clientCredentials, type ClientCredentialsOptions } from './client-credentials.js';
export { HubTokenError } from './errors.js';
