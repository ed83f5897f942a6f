import {
  request,
  RsvpDocument,
  unwrap,
  type OccurrenceItemFragment,
  type OccurrenceScope,
  type RsvpAnswer,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { AskedDialog, type SaidInput } from '../admission/AskedDialog';
import { BringChoice } from '../seating/BringChoice';
import { keptForOthers } from '../seating/kept';
import { choicesOf, type HowOneComes } from './choices';
import { ScopeChoice } from './ScopeChoice';
import { isOver } from './when';

/** Whoever comes, or asks to, brings others and says what she is asked, and may say otherwise. */
const COMES: ReadonlySet<string> = new Set(['GOING', 'WAITING', 'REQUESTED']);

/** What the reader says. */
interface Given {
  readonly answer: RsvpAnswer;
  readonly bring?: number;
  readonly said?: SaidInput;
}

/** How the reader answered, and the ways to answer otherwise. */
export function Answer({
  occurrence,
  title,
  event,
  isSeries = false,
}: {
  occurrence: OccurrenceItemFragment;
  title: string;
  event: HowOneComes;
  /** Whether one may answer to the other dates of its series, too. */
  isSeries?: boolean;
}) {
  const t = useText();
  const format = useFormat();
  const problem = useProblem();
  const { id, cancelled, registration, viewerRsvp } = occurrence;
  const [scope, setScope] = useState<OccurrenceScope>('THIS');
  const status = viewerRsvp?.status;
  const comes = status !== undefined && COMES.has(status);
  const [wish, setWish] = useState(viewerRsvp?.plusOnes ?? 0);
  const brings = viewerRsvp && comes ? viewerRsvp.plusOnes : wish;
  /** What the button says by which she answers what is asked. */
  const [asked, setAsked] = useState<string>();
  const work = useMutation({
    mutationFn: async ({ answer, bring = brings, said }: Given) => {
      const input = {
        occurrenceId: id,
        answer,
        plusOnes: answer === 'GOING' ? bring : 0,
        scope,
        ...said,
      };
      return unwrap((await request(hub, RsvpDocument, { input })).rsvp, 'RsvpSuccess').refusedCount;
    },
    onSuccess: () => setAsked(undefined),
    // Where somebody was faster, the page shows how it stands.
    onSettled: () =>
      Promise.all(
        [['calendar'], ['occurrence', id], ['dates']].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  });
  if (cancelled) return null;
  if (isOver(occurrence)) return <p className="meta">{t('portal.events.over')}</p>;
  const mayBring = registration === 'OPEN' || comes || status === 'OFFERED';
  const asks = event.asksDiet || event.questions.length > 0;
  return (
    <div className="answer">
      <p role="status" className="answer-now">
        {status &&
          t(`portal.rsvp.is.${status}`, {
            place: viewerRsvp.waitingPlace ?? 0,
            time: viewerRsvp.replyBy ? format.full(viewerRsvp.replyBy) : '',
          })}
        {comes && brings > 0 && ` ${t('portal.seating.brought', { count: brings })}`}
      </p>
      {registration !== 'OPEN' && <p className="meta">{t(`portal.rsvp.registration.${registration}`)}</p>}
      {isSeries && <ScopeChoice label={t('portal.scope.answer')} value={scope} onChange={setScope} />}
      {mayBring && (
        <BringChoice
          occurrence={occurrence}
          allowed={event.plusOnes}
          value={work.isPending ? (work.variables.bring ?? brings) : brings}
          onChange={(bring) => {
            setWish(bring);
            if (comes) work.mutate({ answer: 'GOING', bring });
          }}
        />
      )}
      <div className="actions" role="group" aria-label={`${t('portal.rsvp.label')}: ${title}`}>
        {choicesOf(occurrence, event, brings).map(({ answer, say, pressed }) => (
          <Button
            key={answer}
            look={pressed ? 'primary' : 'secondary'}
            aria-pressed={pressed}
            isPending={work.isPending && work.variables.answer === answer}
            onPress={() =>
              asks && answer === 'GOING' && !pressed
                ? setAsked(t(`portal.rsvp.${say}`))
                : work.mutate({ answer })
            }
          >
            {t(`portal.rsvp.${say}`)}
          </Button>
        ))}
      </div>
      {asks && comes && registration === 'OPEN' && (
        <div>
          <Button look="plain" onPress={() => setAsked(t('portal.sharing.save'))}>
            {t('portal.asked.change')}
          </Button>
        </div>
      )}
      {asked !== undefined && (
        <AskedDialog
          eventId={event.id}
          submit={asked}
          work={work}
          onSubmit={(said) => work.mutate({ answer: 'GOING', said })}
          onCancel={() => {
            work.reset();
            setAsked(undefined);
          }}
        />
      )}
      {work.data ? <Notice kind="info">{t('portal.rsvp.refused', { count: work.data })}</Notice> : null}
      {work.error && asked === undefined && (
        <Notice kind="problem">{keptForOthers(work.error, t, format) ?? problem(work.error)}</Notice>
      )}
    </div>
  );
}
