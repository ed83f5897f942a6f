import {
  AcceptInvitationDocument,
  request,
  unwrap,
  type NewcomerInput,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { hub, queryClient } from '../../app/hub';
import { begin } from '../../app/session';
import { forgetInvitation } from './token';

/** What every way of accepting needs. */
export interface Accepting {
  token: string;
  /** The version of the ground rules that was accepted here. */
  acceptance: number | undefined;
  /** Whether what has to be accepted is. */
  ready: boolean;
}

/** Accepts the invitation and goes to the first page; the same try keeps its key, also when it is sent again. */
export function useAccept({ token, acceptance }: Pick<Accepting, 'token' | 'acceptance'>) {
  const navigate = useNavigate();
  const key = useRef({ of: '', key: '' });
  return useMutation({
    mutationFn: async (newcomer?: NewcomerInput) => {
      const of = JSON.stringify([newcomer, acceptance]);
      if (key.current.of !== of) key.current = { of, key: crypto.randomUUID() };
      const input = { token, acceptedRulesVersion: acceptance, newcomer, idempotencyKey: key.current.key };
      const { acceptInvitation } = await request(hub, AcceptInvitationDocument, { input });
      const { viewer } = unwrap(acceptInvitation, 'AcceptInvitationSuccess');
      forgetInvitation();
      if (newcomer) await begin(viewer);
      else await queryClient.invalidateQueries();
      await navigate({ to: '/', replace: true });
    },
  });
}
