import {
  request,
  SetDigestScheduleDocument,
  unwrap,
  type DigestSchedulePartsFragment,
  type SetDigestScheduleInput,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { hub, queryClient } from '../../app/hub';
import { Choice } from '../../design/Choice';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { tell } from '../../design/Toast';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';

const FREQUENCIES = ['DAILY', 'WEEKLY'] as const;
const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** When the reader gets news of the boards by mail: by the clock of where she sets it. */
export function DigestTimes({ schedule }: { schedule: DigestSchedulePartsFragment }) {
  const t = useText();
  const format = useFormat();
  const problem = useProblem();
  const work = useMutation({
    mutationFn: async (input: SetDigestScheduleInput) => {
      const { setDigestSchedule } = await request(hub, SetDigestScheduleDocument, { input });
      return unwrap(setDigestSchedule, 'SetDigestScheduleSuccess');
    },
    onSuccess: () => {
      tell(t('portal.toast.saved'));
      return queryClient.invalidateQueries({ queryKey: ['noticePreferences'] });
    },
  });
  const { frequency, weekday, hour } = work.isPending ? work.variables : schedule;
  const set = (changed: Partial<SetDigestScheduleInput>) => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    work.mutate({ frequency, weekday, hour, timeZone, ...changed });
  };
  return (
    <div className="digest-times">
      <Choice
        label={t('portal.digest.frequency')}
        value={frequency}
        options={FREQUENCIES.map((each) => [each, t(`portal.digest.${each}`)] as const)}
        onChange={(chosen) => set({ frequency: chosen })}
      />
      {frequency === 'WEEKLY' && (
        <Choice
          label={t('portal.digest.weekday')}
          value={weekday ?? 'MONDAY'}
          options={WEEKDAYS.map((each, day) => [each, format.weekday(day + 1)] as const)}
          onChange={(chosen) => set({ weekday: chosen })}
        />
      )}
      <Choice
        label={t('portal.digest.hour')}
        value={`${hour}`}
        options={HOURS.map((each) => [`${each}`, format.hour(each)] as const)}
        onChange={(chosen) => set({ hour: Number(chosen) })}
      />
      {work.error && <Notice kind="problem">{problem(work.error)}</Notice>}
      <p className="meta">
        {t('portal.digest.next', {
          when: format.fullIn(schedule.nextAt, schedule.timeZone),
          zone: schedule.timeZone,
        })}
      </p>
    </div>
  );
}
