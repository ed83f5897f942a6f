import type { EventReplyPartsFragment } from '@guardian-network-hub/client-sdk';
import { UserText } from '../../design/UserText';
import './admission.css';

/** What somebody said to the questions of an event. */
export function Replies({ replies }: { replies: readonly EventReplyPartsFragment[] }) {
  if (replies.length === 0) return null;
  return (
    <dl className="facts replies">
      {replies.map(({ question, text }) => (
        <div key={question.id}>
          <dt>
            <UserText lang={question.text.language}>{question.text.text}</UserText>
          </dt>
          <dd className="reply">
            <UserText>{text}</UserText>
          </dd>
        </div>
      ))}
    </dl>
  );
}
