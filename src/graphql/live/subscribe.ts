/** Subscriptions run through the live hub, which reads a change once for all who ask the same. */
export const subscribe = (): never => {
  throw new Error('subscriptions run through the live hub');
};
