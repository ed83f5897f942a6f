import { Link } from '@tanstack/react-router';
import { useNames } from '../../app/participant';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { AnswerAppeal } from './AnswerAppeal';
import { Decide } from './Decide';
import { DecisionWords } from './DecisionWords';
import type { Item } from './Moderation';

/** Something to decide about: what it is, who reported it, until when, and the form to decide. */
export function QueueItem({ item }: { item: Item }) {
  const t = useText();
  const format = useFormat();
  const { kind, reason, state, dueAt, hidden, viewerMayDecide } = item;
  return (
    <li className="card moderation-item" data-overdue={Date.parse(dueAt) < Date.now() || undefined}>
      <header className="moderation-head">
        <h2 className="row-title">{t(`portal.moderation.reason.${reason}`)}</h2>
        <span className="tag">{t(`portal.moderation.kind.${kind}`)}</span>
        {hidden && <span className="tag">{t('portal.moderation.hidden')}</span>}
      </header>
      {state !== 'DECIDED' && (
        <p className="meta">
          <time dateTime={dueAt}>{t('portal.moderation.due', { when: format.full(dueAt) })}</time>
        </p>
      )}
      <Thing item={item} />
      <Reports item={item} />
      <Decision item={item} />
      {state === 'OPEN' && <Decide item={item} />}
      {state === 'APPEALED' && viewerMayDecide && <AnswerAppeal item={item} />}
      {state === 'APPEALED' && !viewerMayDecide && <p className="meta">{t('portal.moderation.notYours')}</p>}
    </li>
  );
}

/** The thing itself, as those who decide see it. */
function Thing({ item: { author, topic, html, guardian, event, attachments } }: { item: Item }) {
  const t = useText();
  const nameOf = useNames();
  return (
    <>
      <p className="meta">
        {author && <UserText>{nameOf(author)}</UserText>}
        {topic && (
          <>
            {' · '}
            <Link to="/topics/$id" params={{ id: topic.id }}>
              <UserText>{topic.title}</UserText>
            </Link>
          </>
        )}
        {guardian && (
          <>
            {' · '}
            <Link to="/guardians/$id" params={{ id: guardian.id }}>
              <UserText>{guardian.name}</UserText>
            </Link>
          </>
        )}
        {event && <UserText lang={event.title.language}>{event.title.text}</UserText>}
      </p>
      {html !== null && html !== '' && (
        <div className="prose moderation-text" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />
      )}
      {html === '' && <p className="post-gone">{t('portal.moderation.textGone')}</p>}
      {attachments.length > 0 && (
        <ul className="moderation-files">
          {attachments.map(({ id, url, name }) => (
            <li key={id}>
              <a href={url} target="_blank" rel="noreferrer">
                <UserText>{name}</UserText>
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Reports({ item: { reports } }: { item: Item }) {
  const t = useText();
  const format = useFormat();
  const nameOf = useNames();
  if (reports.length === 0) return null;
  return (
    <details className="member-changes">
      <summary>{t('portal.moderation.reports', { count: reports.length })}</summary>
      <ul className="rows">
        {reports.map(({ id, reporter, reason, note, createdAt }) => (
          <li key={id} className="row">
            <div>
              <span className="row-title">{t(`portal.moderation.reason.${reason}`)}</span>
              {note && (
                <p className="moderation-note">
                  <UserText>{note}</UserText>
                </p>
              )}
              <p className="meta">
                {reporter && <UserText>{nameOf(reporter)}</UserText>} {format.when(createdAt)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What was decided, and what whom it is about says to it. */
function Decision({ item: { decision } }: { item: Item }) {
  const t = useText();
  if (!decision) return null;
  return (
    <div className="moderation-decision">
      <p>
        {t('portal.moderation.decidedAs', {
          decision: t(`portal.moderation.decision.${decision.decision}`),
        })}
      </p>
      <DecisionWords of={decision} appealLabel={t('portal.moderation.appeal')} />
    </div>
  );
}
