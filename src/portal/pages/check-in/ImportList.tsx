import { ImportAttendanceDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { FilePicker } from '../../design/FilePicker';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { TakesFocus } from '../../design/TakesFocus';
import { tell } from '../../design/Toast';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { textOf } from './text-of';

const KINDS = ['.csv', '.tsv', '.txt', 'text/csv'];

/** The list of a meeting online: first what would come of it, then it is done. */
export function ImportList({ id }: { id: string }) {
  const t = useText();
  const problem = useProblem();
  const send = async (csv: string, dryRun: boolean) => {
    const input = { occurrenceId: id, csv, dryRun };
    const { importAttendance } = await request(hub, ImportAttendanceDocument, { input });
    return { csv, ...unwrap(importAttendance, 'ImportAttendanceSuccess') };
  };
  const look = useMutation({ mutationFn: async (file: File) => send(await textOf(file), true) });
  const mark = useMutation({
    mutationFn: (csv: string) => send(csv, false),
    onSuccess: async () => {
      look.reset();
      await queryClient.invalidateQueries({ queryKey: ['attendance', id] });
      tell(t('portal.checkIn.importTitle'));
    },
  });
  const error = mark.error ?? look.error;
  const { people = [], rows = [], csv } = look.data ?? {};
  const marked = people.filter(({ kept }) => !kept);
  const unclear = rows.filter(({ outcome }) => outcome !== 'MATCHED');
  return (
    <section aria-labelledby="import" className="check-in-import">
      <h2 id="import" className="section-title">
        {t('portal.checkIn.importTitle')}
      </h2>
      <p className="meta">{t('portal.checkIn.importText')}</p>
      <FilePicker
        hint={t('portal.import.drop')}
        choose={t('portal.import.choose')}
        kinds={KINDS}
        isDisabled={look.isPending || mark.isPending}
        onFile={(file) => look.mutate(file)}
      />
      {error && <Notice kind="problem">{problem(error)}</Notice>}
      {csv !== undefined && (
        <TakesFocus key={look.submittedAt}>
          <div className="check-in-import">
            {people.length > 0 && (
              <>
                <h3 className="section-title">{t('portal.checkIn.importPeople')}</h3>
                <ul className="card rows">
                  {people.map(({ participant, minutes, kept }) => (
                    <li key={participant.id} className="row">
                      <UserText className="row-title">{participant.name}</UserText>
                      <span className="meta">
                        {kept
                          ? t('portal.checkIn.importKept')
                          : t('portal.checkIn.minutes', { count: minutes })}
                      </span>
                    </li>
                  ))}
                </ul>
              </>
            )}
            {unclear.length > 0 && (
              <>
                <h3 className="section-title">{t('portal.checkIn.importRows')}</h3>
                <ul className="card rows">
                  {unclear.map(({ line, name, outcome }) => (
                    <li key={line} className="row">
                      <UserText className="row-title">{name}</UserText>
                      <span className="meta">
                        {t(`portal.checkIn.row.${outcome as 'UNKNOWN' | 'AMBIGUOUS' | 'NO_TIME'}`)}
                      </span>
                    </li>
                  ))}
                </ul>
              </>
            )}
            {marked.length > 0 && (
              <Button look="primary" isPending={mark.isPending} onPress={() => mark.mutate(csv)}>
                {t('portal.checkIn.importMark', { count: marked.length })}
              </Button>
            )}
          </div>
        </TakesFocus>
      )}
    </section>
  );
}
