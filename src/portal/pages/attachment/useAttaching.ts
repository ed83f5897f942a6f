import { RemoveAttachmentDocument, request } from '@guardian-network-hub/client-sdk';
import { useRef, useState } from 'react';
import { hub } from '../../app/hub';
import type { useDraft } from '../topic/useDraft';
import { MOST_ATTACHMENTS, sendAttachment } from './sendAttachment';

/** A file on its way to the hub, or one that it did not take. */
export interface Sending {
  readonly key: string;
  readonly name: string;
  /** How much of it has gone, of 1. */
  readonly done: number;
  readonly error?: unknown;
}

/** Files that are added to what is being written on a board. What the hub has of them stays with the draft. */
export function useAttaching(boardId: string, draft: ReturnType<typeof useDraft>) {
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const controls = useRef(new Map<string, AbortController>());
  const put = (key: string, more: Partial<Sending>): void =>
    setSending((all) => all.map((each) => (each.key === key ? { ...each, ...more } : each)));
  const drop = (key: string): void => {
    controls.current.get(key)?.abort();
    controls.current.delete(key);
    setSending((all) => all.filter((each) => each.key !== key));
  };
  const send = async (file: File): Promise<void> => {
    const key = crypto.randomUUID();
    const control = new AbortController();
    controls.current.set(key, control);
    setSending((all) => [...all, { key, name: file.name, done: 0 }]);
    try {
      const sent = await sendAttachment(file, boardId, (done) => put(key, { done }), control.signal);
      draft.attach((all) => [...all, sent]);
      drop(key);
    } catch (error) {
      put(key, { error });
    }
  };
  const { attached } = draft;
  return {
    sending,
    attached,
    /** Whether something is still on its way. */
    isSending: sending.some(({ error }) => error === undefined),
    /** How many more there is room for. */
    room: MOST_ATTACHMENTS - attached.length - sending.length,
    add: (files: readonly File[]): void => files.forEach((file) => void send(file)),
    /** Forgets one that is on its way, or was not taken. */
    drop,
    /** Takes one away that the hub has, there too. Should that fail, it goes by itself in a day. */
    remove: (id: string): void => {
      draft.attach((all) => all.filter((each) => each.id !== id));
      request(hub, RemoveAttachmentDocument, { input: { attachmentId: id } }).catch(() => undefined);
    },
    /** What a post takes along. It was confirmed before each was sent. */
    input: {
      attachmentIds: attached.map(({ id }) => id),
      noChildInAttachments: attached.length > 0,
    },
  };
}
