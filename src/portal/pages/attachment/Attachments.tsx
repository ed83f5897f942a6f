import type { AttachmentItemFragment } from '@guardian-network-hub/client-sdk';
import { Icon } from '../../design/Icon';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import type { Post } from '../topic/useThread';
import { AttachmentCare } from './AttachmentCare';
import { useFileFacts } from './useFileFacts';
import './attachments.css';

/** The longer side of a small picture, in pixels: as the hub makes it. */
const SMALL = 320;

/** What a post carries besides its text. Each opens in a window of its own, where a PDF file is kept instead. */
export function Attachments({
  post,
  keepsOrder,
  onChanged,
}: {
  post: Post;
  keepsOrder: boolean;
  onChanged: (post: Post) => void;
}) {
  const t = useText();
  if (post.attachments.length === 0) return null;
  return (
    <ul className="attachments" aria-label={t('portal.attachments.list')}>
      {post.attachments.map((each) => (
        <li key={each.id}>
          <a href={each.url} target="_blank" rel="noreferrer" className="attachment">
            {each.thumbnailUrl === null ? <Document file={each} /> : <Picture file={each} />}
          </a>
          {each.state === 'HELD' && <p className="attachment-held">{t('portal.attachments.held')}</p>}
          <AttachmentCare attachment={each} mayRelease={keepsOrder} onChanged={onChanged} />
        </li>
      ))}
    </ul>
  );
}

function Picture({ file: { name, width, height, thumbnailUrl } }: { file: AttachmentItemFragment }) {
  // Its room is there before it is, so that nothing moves.
  const [wide, high] = [width ?? SMALL, height ?? SMALL];
  const scale = Math.min(1, SMALL / Math.max(wide, high));
  return (
    <img
      src={thumbnailUrl!}
      alt={name}
      width={Math.round(wide * scale)}
      height={Math.round(high * scale)}
      loading="lazy"
    />
  );
}

function Document({ file }: { file: AttachmentItemFragment }) {
  const facts = useFileFacts();
  return (
    <span className="attachment-document">
      <Icon name="document" />
      <span>
        <UserText>{file.name}</UserText> <span className="meta">{facts(file)}</span>
      </span>
    </span>
  );
}
