import {
  EventCertificateDocument,
  request,
  RequestCertificateDocument,
  unwrap,
  type OwnCertificateFragment,
  type RequestCertificateInput,
} from '@guardian-network-hub/client-sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { hub, queryClient } from '../../app/hub';

export type Own = OwnCertificateFragment;

/** The reader's certificate of an event, and how near she is to one. */
export function useCertificate(eventId: string, enabled = true) {
  return useQuery({
    queryKey: ['certificate', eventId],
    queryFn: ({ signal }) => request(hub, EventCertificateDocument, { id: eventId }, { signal }),
    staleTime: 0,
    enabled,
  });
}

/** Asks for it, or for the same one as it would be now. */
export function useRequest(
  eventId: string,
  how: () => Omit<RequestCertificateInput, 'eventId'> = () => ({}),
) {
  return useMutation({
    mutationFn: async () => {
      const input = { eventId, ...how() };
      unwrap(
        (await request(hub, RequestCertificateDocument, { input })).requestCertificate,
        'CertificateSuccess',
      );
      await queryClient.invalidateQueries({ queryKey: ['certificate', eventId] });
    },
  });
}
