import { useMutation } from '@tanstack/react-query';
import { save } from '../../app/save';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';

/** Saves what is shown as a table. */
export function SaveReport({ read, name }: { read: () => Promise<string | undefined>; name: string }) {
  const t = useText();
  const problem = useProblem();
  const work = useMutation({
    mutationFn: async () => {
      const csv = await read();
      if (csv !== undefined) save(new Blob([csv], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
    },
  });
  return (
    <>
      <div className="actions">
        <Button onPress={() => work.mutate()} isPending={work.isPending}>
          {t('portal.report.save')}
        </Button>
      </div>
      {work.error && <Notice kind="problem">{problem(work.error)}</Notice>}
    </>
  );
}
