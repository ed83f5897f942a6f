import { useState } from 'react';
import { Button } from '../../design/Button';
import { useText } from '../../i18n/text';
import { AVAILABILITIES, EXPERIENCES, KINDS, MENTORINGS, THEMES } from '../guardian/values';
import { named, occurring, type Counts } from './counted';
import { FilterGroup } from './FilterGroup';
import { LanguageFilter } from './LanguageFilter';
import { countChosen, toggled, withValues, type Dimension, type Question } from './question';
import { TerritoryFilter } from './TerritoryFilter';
import type { Facets } from './useFound';
import { useNames } from './useNames';
import { useNetworks } from './useNetworks';
import { Values } from './Values';
import './filters.css';

/**
 * What the directory can be narrowed by: beside the list where there is room, else behind a button.
 * `facets` are undefined while nothing was read, and null where there are too many hits to count.
 */
export function Filters({
  question,
  facets,
  onChange,
  onDone,
}: {
  question: Question;
  facets: Facets | null | undefined;
  onChange: (question: Question) => void;
  /** The reader wants to see what is found. */
  onDone: () => void;
}) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const count = countChosen(question);
  return (
    <section className="filters" aria-label={t('portal.directory.filters')}>
      <div className="filters-toggle">
        <Button aria-expanded={open} aria-controls="filters" onPress={() => setOpen(!open)}>
          {t('portal.directory.filters')}
          {count > 0 && <span className="filter-badge">{t('portal.directory.chosenCount', { count })}</span>}
        </Button>
      </div>
      <div id="filters" className="filters-panel" data-open={open || undefined}>
        <Groups question={question} facets={facets} onChange={onChange} />
        <div className="filters-toggle">
          <Button
            look="primary"
            onPress={() => {
              setOpen(false);
              onDone();
            }}
          >
            {facets
              ? t('portal.directory.showFound', { count: facets.hits })
              : t('portal.directory.showThem')}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** The kinds that have few values, in the order in which these are offered. */
const FIXED = {
  availability: AVAILABILITIES,
  mentoring: MENTORINGS,
  experience: EXPERIENCES,
  kinds: KINDS,
} as const;

function Groups({ question, facets, onChange }: Omit<Parameters<typeof Filters>[0], 'onDone'>) {
  const t = useText();
  const nameOf = useNames(question, (facets?.courts?.length ?? 0) > 0);
  const networks = useNetworks();
  const { chosen } = question;
  const counts = (dimension: Exclude<Dimension, 'networks'>): Counts =>
    facets === undefined ? undefined : (facets?.[dimension] ?? null);
  const group = (dimension: Dimension) => ({ label: t(LABELS[dimension]), chosen: chosen[dimension].length });
  const toggle = (dimension: Dimension) => (value: string) => onChange(toggled(question, dimension, value));
  // Nothing to tick is no kind of filter.
  const occurs = (dimension: 'languages' | 'territories' | 'themes' | 'courts'): boolean =>
    counts(dimension)?.length !== 0 || chosen[dimension].length > 0;
  const courts = occurring([], counts('courts'), chosen.courts, (value) => nameOf('courts', value));
  const themes = occurring(THEMES, counts('themes'), chosen.themes, (value) => nameOf('themes', value));
  return (
    <>
      {occurs('languages') && (
        <FilterGroup {...group('languages')} open>
          <LanguageFilter
            counts={counts('languages')}
            chosen={chosen.languages}
            onToggle={toggle('languages')}
          />
        </FilterGroup>
      )}
      {occurs('territories') && (
        <FilterGroup {...group('territories')} open>
          <TerritoryFilter
            counts={counts('territories')}
            chosen={chosen.territories}
            onChange={(values) => onChange(withValues(question, 'territories', values))}
          />
        </FilterGroup>
      )}
      {occurs('themes') && (
        <FilterGroup {...group('themes')} open>
          <Values values={themes} chosen={chosen.themes} onToggle={toggle('themes')} />
        </FilterGroup>
      )}
      {(['availability', 'mentoring', 'experience', 'kinds'] as const).map((dimension) => (
        <FilterGroup key={dimension} {...group(dimension)}>
          <Values
            values={named(FIXED[dimension], counts(dimension), (value) => nameOf(dimension, value))}
            chosen={chosen[dimension]}
            onToggle={toggle(dimension)}
          />
        </FilterGroup>
      ))}
      {occurs('courts') && courts.length > 0 && (
        <FilterGroup {...group('courts')}>
          <Values values={courts} chosen={chosen.courts} onToggle={toggle('courts')} />
        </FilterGroup>
      )}
      {networks.length > 0 && (
        <FilterGroup {...group('networks')}>
          <Values
            values={named(
              networks.map(({ id }) => id),
              ofNetworks(facets),
              (value) => networks.find(({ id }) => id === value)!.name.text,
            )}
            chosen={chosen.networks}
            onToggle={toggle('networks')}
          />
        </FilterGroup>
      )}
    </>
  );
}

function ofNetworks(facets: Facets | null | undefined): Counts {
  if (!facets?.networks) return facets === undefined ? undefined : null;
  return facets.networks.map(({ network, count }) => ({ value: network.id, count }));
}

const LABELS = {
  languages: 'portal.guardian.languages',
  territories: 'portal.guardian.territory',
  themes: 'portal.guardian.themes',
  availability: 'portal.guardian.availability',
  mentoring: 'portal.guardian.mentoring',
  experience: 'portal.guardian.experience',
  kinds: 'portal.guardian.kind',
  courts: 'portal.network.courts',
  networks: 'portal.guardian.networks',
} as const;
