import type { Blocks } from '../../src/graphql/live/blocks';

const nobody = { participants: new Set<string>() };

/** Where nobody blocks anyone. */
export const noBlocks: Blocks = {
  follow: async () => nobody,
  leave: () => undefined,
  onChange: () => () => undefined,
};
