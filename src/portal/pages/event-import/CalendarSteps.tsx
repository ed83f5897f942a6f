import type { EventKind } from '@guardian-network-hub/client-sdk';
import { useLingui } from '@lingui/react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useStepUp } from '../../app/step-up/StepUp';
import { Button } from '../../design/Button';
import { Choice } from '../../design/Choice';
import { Confirm } from '../../design/Confirm';
import { FilePicker } from '../../design/FilePicker';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { Progress } from '../../design/Progress';
import { UserText } from '../../design/UserText';
import { languages } from '../../i18n/languages';
import { useText } from '../../i18n/text';
import { EVENT_KINDS } from '../events/kinds';
import { Step } from '../import/Step';
import { sendList } from '../import/upload';
import { Found } from './Found';
import { bringIn, STEPS, TYPES, type BroughtIn, type Defaults } from './bring-in';

/** A file that was sent, and what would become of its events. */
interface Looked {
  readonly uploadId: string;
  readonly name: string;
  readonly found: BroughtIn;
}

/** From the file to what became of it: nothing is written before it was looked at. */
export function CalendarSteps({ networkId }: { networkId: string }) {
  const t = useText();
  const { i18n } = useLingui();
  const problem = useProblem();
  const run = useStepUp();
  const [defaults, setDefaults] = useState<Defaults>({
    kind: 'MEETING',
    audience: 'NETWORK',
    language: i18n.locale,
  });
  const [share, setShare] = useState(0);
  const [looked, setLooked] = useState<Looked>();
  const [asked, setAsked] = useState(false);
  const look = useMutation({
    mutationFn: async (file: File) => {
      setShare(0);
      const uploadId = await run(() => sendList(file, setShare));
      const found = await run(() => bringIn({ networkId, uploadId, ...defaults, dryRun: true }));
      setLooked({ uploadId, name: file.name, found });
    },
  });
  const write = useMutation({
    mutationFn: () =>
      run(() => bringIn({ networkId, uploadId: looked!.uploadId, ...defaults, dryRun: false })),
    onSuccess: () => setAsked(false),
  });
  const restart = (): void => {
    setLooked(undefined);
    look.reset();
    write.reset();
  };
  if (write.data)
    return (
      <Step title={t('portal.import.result')} now>
        <Notice kind="good">{t('portal.calendarImport.done')}</Notice>
        <Found found={write.data} />
        <div className="actions">
          <Link to="/events" search={{ network: networkId }} className="button button-primary">
            {t('portal.events.title')}
          </Link>
          <Button onPress={restart}>{t('portal.import.another')}</Button>
        </div>
      </Step>
    );
  if (looked) {
    const { events } = looked.found;
    const count = events.filter(({ outcome }) => outcome === 'MADE' || outcome === 'CHANGED').length;
    return (
      <Step title={t('portal.import.preview')} now>
        <p>
          <UserText className="meta">{looked.name}</UserText>
        </p>
        <p>{t('portal.import.previewLead')}</p>
        <Found found={looked.found} />
        {count === 0 && <Notice kind="info">{t('portal.calendarImport.nothing')}</Notice>}
        <div className="actions">
          {count > 0 && (
            <Button look="primary" onPress={() => setAsked(true)}>
              {t('portal.import.apply')}
            </Button>
          )}
          <Button onPress={restart}>{t('portal.import.another')}</Button>
        </div>
        {asked && (
          <Confirm
            title={t('portal.calendarImport.ask')}
            confirm={t('portal.import.apply')}
            work={write}
            onCancel={() => {
              write.reset();
              setAsked(false);
            }}
          >
            <p>{t('portal.calendarImport.told')}</p>
          </Confirm>
        )}
      </Step>
    );
  }
  return (
    <>
      <p className="lead">{t('portal.calendarImport.lead')}</p>
      <Step title={t('portal.calendarImport.newOnes')}>
        <Choice
          label={t('portal.events.kind')}
          value={defaults.kind}
          options={EVENT_KINDS.map((kind) => [kind, t(`portal.eventKind.${kind}`)] as const)}
          onChange={(kind: EventKind) => setDefaults({ ...defaults, kind })}
        />
        <Choice
          label={t('portal.eventForm.audience')}
          value={defaults.audience}
          options={STEPS.map((step) => [step, t(`portal.audience.${step}`)] as const)}
          onChange={(audience) => setDefaults({ ...defaults, audience })}
        />
        <Choice
          label={t('portal.language.label')}
          value={defaults.language}
          options={languages.map(({ tag, nativeName }) => [tag, nativeName] as const)}
          onChange={(language) => setDefaults({ ...defaults, language })}
        />
      </Step>
      <Step title={t('portal.import.file')} now={look.error !== null}>
        {look.error && <Notice kind="problem">{problem(look.error)}</Notice>}
        {look.isPending ? (
          <Progress
            label={t(share < 1 ? 'portal.import.sending' : 'portal.calendarImport.reading')}
            done={share < 1 ? share : undefined}
          />
        ) : (
          <FilePicker
            hint={t('portal.import.drop')}
            choose={t('portal.import.choose')}
            kinds={TYPES}
            onFile={(file) => look.mutate(file)}
          />
        )}
        <p className="field-hint">{t('portal.calendarImport.kinds')}</p>
      </Step>
    </>
  );
}
