import {
  ApplyImportDocument,
  createClient,
  ImportDocument,
  PrepareImportDocument,
  request,
  UndoImportDocument,
  unwrap,
  type ImportPartsFragment,
  type ImportQuery,
  type PrepareImportInput,
} from '@guardian-network-hub/client-sdk';
import { queryOptions, useMutation } from '@tanstack/react-query';
import { hub, queryClient } from '../../app/hub';
import { useStepUp } from '../../app/step-up/StepUp';
import type { Answers } from './draft';

export type ListImport = ImportPartsFragment;

const POLL_MS = 1_000;

/** Reading a list and taking one back take longer the longer it is, and are worth waiting for. */
const patient = createClient({ ...hub, timeoutMs: 120_000 });

/** An import as the hub has it; asked for again while it is being carried out. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: ({ signal }) => request(hub, ImportDocument, { id }, { signal }),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) => (data?.import?.state === 'APPLYING' ? POLL_MS : false),
  });

function keep(found: ListImport): void {
  queryClient.setQueryData<ImportQuery>(['import', found.id], { import: found });
}

/** How a list is to be read. */
export type Reading = Omit<PrepareImportInput, 'networkId' | 'idempotencyKey'>;

/** Has a sent list read, and says what it would do. */
export function usePrepare(networkId: string, onPrepared: (found: ListImport, reading: Reading) => void) {
  const run = useStepUp();
  return useMutation({
    mutationFn: (reading: Reading) => {
      const input = { ...reading, networkId, idempotencyKey: crypto.randomUUID() };
      return run(async () => {
        const { prepareImport } = await request(patient, PrepareImportDocument, { input });
        return unwrap(prepareImport, 'ImportSuccess').import;
      });
    },
    onSuccess: (found, reading) => {
      keep(found);
      onPrepared(found, reading);
    },
  });
}

export type Prepare = ReturnType<typeof usePrepare>;

export function useApply(importId: string, answers: Answers, onMutate: () => void) {
  const run = useStepUp();
  return useMutation({
    onMutate,
    mutationFn: () =>
      run(async () => {
        const given = Object.entries(answers).map(([line, { answer }]) => ({ line: Number(line), answer }));
        const { applyImport } = await request(hub, ApplyImportDocument, {
          input: { importId, answers: given },
        });
        keep(unwrap(applyImport, 'ImportSuccess').import);
      }),
  });
}

export function useUndo(importId: string, onMutate: () => void) {
  const run = useStepUp();
  return useMutation({
    onMutate,
    mutationFn: () =>
      run(async () => {
        const { undoImport } = await request(patient, UndoImportDocument, { input: { importId } });
        keep(unwrap(undoImport, 'ImportSuccess').import);
        await forgetPeople();
      }),
  });
}

/** What was read of the network's people is no longer so. */
export async function forgetPeople(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => !['import', 'me', 'hub'].includes(String(queryKey[0])),
  });
}
