import type { ImportAnswer } from '@guardian-network-hub/client-sdk';
import { useState } from 'react';
import { readSetting, writeSetting } from '../../app/settings';

/** What becomes of a row by an answer, as far as the page can tell before the hub says it. */
export type Becomes = 'create' | 'update' | 'merge' | 'skip';

/** Answers by line. */
export type Answers = Readonly<Record<string, { readonly answer: ImportAnswer; readonly becomes: Becomes }>>;

/** Answers that are given to an import and not sent yet: kept in this browser until one signs out. */
export function useAnswers(importId: string): [Answers, (answers: Answers) => void] {
  const name = `draft.import.${importId}`;
  const [answers, setAnswers] = useState<Answers>(() => read<Answers>(name) ?? {});
  return [
    answers,
    (changed) => {
      setAnswers(changed);
      writeSetting(name, JSON.stringify(changed));
    },
  ];
}

/** A list that was sent for a network from this browser. */
export interface LastList {
  /** What `POST /imports` answered. */
  readonly list: string;
  readonly import?: string;
  /** The name of the file, which the hub does not keep. */
  readonly name: string;
}

export function readLastList(networkId: string): LastList | undefined {
  return read<LastList>(`draft.import.of.${networkId}`);
}

export function keepLastList(networkId: string, last: LastList): void {
  writeSetting(`draft.import.of.${networkId}`, JSON.stringify(last));
}

/** The name of an import's file, where it was sent from here. */
export function nameOf({ id, network }: { id: string; network: { id: string } }): string | undefined {
  const last = readLastList(network.id);
  return last?.import === id ? last.name : undefined;
}

function read<Value>(name: string): Value | undefined {
  try {
    return (JSON.parse(readSetting(name) ?? 'null') as Value | undefined) ?? undefined;
  } catch {
    return undefined;
  }
}
