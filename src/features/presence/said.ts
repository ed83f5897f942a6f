import { z } from 'zod';

/** More than a process ever says. */
const MOST_CHARACTERS = 32 * 1024;

const uuid = z.uuid();
const said = z.union([
  z.object({ from: uuid, topicId: uuid, here: z.array(uuid), asks: z.boolean().optional() }),
  z.object({ from: uuid, topicId: uuid, writes: uuid }),
  z.object({ from: uuid, look: uuid }),
]);

/** What a process tells the others: who is at a topic of it, that somebody writes, or whom to look at anew. */
export type Said =
  | { readonly topicId: string; readonly here: readonly string[]; readonly asks?: boolean }
  | { readonly topicId: string; readonly writes: string }
  | { readonly look: string };

/** What was said, and by which process; null where it is nothing that a process says. */
export function readSaid(message: string): (Said & { readonly from: string }) | null {
  if (message.length > MOST_CHARACTERS) return null;
  try {
    return said.safeParse(JSON.parse(message)).data ?? null;
  } catch {
    return null;
  }
}
