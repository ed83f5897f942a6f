declare module 'virtual:catalogues' {
  import type { Messages } from '@lingui/core';
  /** One loader per language that has a catalogue. */
  export const loaders: Record<string, () => Promise<{ default: Messages }>>;
}
