import { HubUserError } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useStepUp } from '../../app/step-up/StepUp';
import { FilePicker } from '../../design/FilePicker';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { Progress } from '../../design/Progress';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { keepLastList, readLastList } from './draft';
import { ReadAgain } from './ReadAgain';
import { Step } from './Step';
import { KINDS, MAX_MB, sendList } from './upload';
import type { Prepare } from './useImport';

/** The first step: the file, and if it could not be read, another try at reading it. */
export function Upload({
  networkId,
  prepare,
  moved,
  problem: told,
}: {
  networkId: string;
  prepare: Prepare;
  moved: boolean;
  problem?: string;
}) {
  const t = useText();
  const problem = useProblem();
  const run = useStepUp();
  const [share, setShare] = useState(0);
  // Stays while it is read again, with what was typed.
  const [refused, setRefused] = useState<string>();
  const last = readLastList(networkId);
  const send = useMutation({
    mutationFn: async (file: File) => {
      setShare(0);
      setRefused(undefined);
      prepare.reset();
      const list = await run(() => sendList(file, setShare));
      keepLastList(networkId, { list, name: file.name });
      prepare.mutate(
        { uploadId: list },
        { onError: (failure) => setRefused(isRefusal(failure) ? list : undefined) },
      );
    },
  });
  const busy = send.isPending || prepare.isPending;
  const error = send.error ?? prepare.error;
  const sending = send.isPending && share < 1;
  return (
    <Step title={t('portal.import.file')} now={moved || error !== null}>
      {told && !error && !busy && <Notice kind="problem">{told}</Notice>}
      {error && <Notice kind="problem">{problem(error)}</Notice>}
      {refused && <ReadAgain key={refused} uploadId={refused} prepare={prepare} />}
      {busy ? (
        <Progress
          label={t(sending ? 'portal.import.sending' : 'portal.import.reading')}
          done={sending ? share : undefined}
        />
      ) : (
        <FilePicker
          hint={t('portal.import.drop')}
          choose={t('portal.import.choose')}
          kinds={KINDS}
          onFile={(file) => send.mutate(file)}
        />
      )}
      <p className="field-hint">{t('portal.import.kinds', { size: MAX_MB })}</p>
      {last?.import && !busy && (
        <p>
          <Link
            to="/networks/$id/import"
            params={{ id: networkId }}
            search={{ list: last.list, import: last.import }}
          >
            {t('portal.import.last')}
          </Link>{' '}
          <UserText className="meta">{last.name}</UserText>
        </p>
      )}
    </Step>
  );
}

/** Whether it is the file that cannot be read: then there may be another way to read it. */
function isRefusal(failure: unknown): boolean {
  return failure instanceof HubUserError && failure.code === 'IMPORT_REFUSED';
}
