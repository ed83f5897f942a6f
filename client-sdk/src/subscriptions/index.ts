export { HubSubscriptionError } from './errors.js';
export { subscribe, type ConnectionState, type SubscribeOptions } from './subscribe.js';
