import {
  BlockPersonDocument,
  request,
  UnblockPersonDocument,
  unwrap,
  type BlockedPersonInput,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { hub, queryClient } from '../../app/hub';
import { tell } from '../../design/Toast';
import { useText } from '../../i18n/text';

/** Somebody whom the reader may block. */
export interface Person {
  readonly whom: BlockedPersonInput;
  readonly name: string;
}

/**
 * Blocks somebody, or blocks her no more.
 * @param onDone is told what it is now
 */
export function useBlocking({ whom: input, name }: Person, onDone?: (blocked: boolean) => void) {
  const t = useText();
  const done = async (blocked: boolean): Promise<void> => {
    tell(t(blocked ? 'portal.toast.blocked' : 'portal.toast.unblocked'), name);
    onDone?.(blocked);
    // All that is marked by it, or without it. Topics carry on live, and are told by `onDone`.
    const changed = ['guardian', 'blockedPeople', 'contactRequests', 'home', 'board'];
    await Promise.all(changed.map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
  };
  const block = useMutation({
    mutationFn: async () => {
      unwrap((await request(hub, BlockPersonDocument, { input })).blockPerson, 'BlockPersonSuccess');
      await done(true);
    },
  });
  const unblock = useMutation({
    mutationFn: async () => {
      unwrap((await request(hub, UnblockPersonDocument, { input })).unblockPerson, 'UnblockPersonSuccess');
      await done(false);
    },
  });
  return { block, unblock };
}
