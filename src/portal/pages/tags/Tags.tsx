import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Empty, Load } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { NetworkTrail } from '../network/NetworkTrail';
import { NotFound } from '../NotFound';
import { FollowTag } from './FollowTag';
import { NewTag } from './NewTag';
import { TagItem } from './TagItem';
import { inOrder, tagsQuery } from './useTags';
import './tags.css';

/** The tags of a network: who knows of what, and, for those who run it, what they are called. */
export function Tags() {
  const t = useText();
  const { id } = useParams({ from: '/inside/networks/$id/tags' });
  const query = useQuery({ ...tagsQuery(id), staleTime: 0 });
  return (
    <Load query={query} lines={8}>
      {({ network }) => {
        if (!network) return <NotFound />;
        const tags = inOrder(network.tags);
        const given = tags.filter(({ retired }) => !retired);
        return (
          <div className="page page-narrow" key={id}>
            <NetworkTrail id={id} self />
            <PageTitle title={t('portal.tags.title')} />
            <p className="lead">{t('portal.tags.lead')}</p>
            {given.length === 0 && <Empty>{t('portal.tags.none')}</Empty>}
            {given.length > 0 && (
              <div className="card tag-follows">
                <fieldset className="several">
                  <legend className="field-label">{t('portal.tags.follow')}</legend>
                  {given.map((tag) => (
                    <FollowTag key={tag.id} tag={tag}>
                      <UserText lang={tag.name.language}>{tag.name.text}</UserText>
                    </FollowTag>
                  ))}
                </fieldset>
              </div>
            )}
            {network.viewerMayOrganise && (
              <>
                {tags.length > 0 && (
                  <section aria-labelledby="tags-care">
                    <h2 id="tags-care">{t('portal.tags.care')}</h2>
                    <ul className="plain tag-items">
                      {tags.map((tag) => (
                        <li key={tag.id}>
                          <TagItem tag={tag} />
                        </li>
                      ))}
                    </ul>
                  </section>
                )}
                <NewTag networkId={id} />
              </>
            )}
          </div>
        );
      }}
    </Load>
  );
}
