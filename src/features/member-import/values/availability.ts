import { folded } from '../../../shared/folded';
import type { AvailabilityName } from '../../guardian';
import { ownWords } from './own-words';
import { readYesNo } from './yes-no';

const WORDS: Readonly<Record<AvailabilityName, string>> = {
  AVAILABLE: `disponibile, available, verfügbar, disponible, beschikbaar, διαθέσιμος, διαθέσιμη, dostępny, dostępna,
    на разположение, свободен, свободна, dostupný, dostupná, voľný, متاح, متاحة, متوفر, در دسترس, آماده`,
  LIMITED: `limitata, limitato, limitatamente, in parte, parziale, parzialmente, da sentire, limited, partly, ask first,
    eingeschränkt, begrenzt, teilweise, limité, limitée, partielle, beperkt, gedeeltelijk, limitado, limitada, parcial,
    περιορισμένα, περιορισμένη, ograniczona, ograniczony, częściowo, ограничено, отчасти, obmedzene, obmedzená, čiastočne,
    محدود, جزئي, محدوده`,
  UNAVAILABLE: `non disponibile, sospeso, sospesa, in pausa, unavailable, not available, nicht verfügbar, indisponible,
    pas disponible, niet beschikbaar, no disponible, μη διαθέσιμος, μη διαθέσιμη, niedostępny, niedostępna, недостъпен,
    nedostupný, nedostupná, غير متاح, غير متاحة, در دسترس نیست`,
};

const MEANINGS = new Map([
  ...ownWords((name) => `portal.availability.${name}`, Object.keys(WORDS) as AvailabilityName[]),
  ...(Object.entries(WORDS) as [AvailabilityName, string][]).flatMap(([meaning, list]) =>
    list.split(',').map((word) => [folded(word), meaning] as const),
  ),
]);

/** Whether there is room for more, in words or as yes and no; undefined where it is none of them. */
export function readAvailability(text: string): AvailabilityName | undefined {
  const yes = readYesNo(text);
  return MEANINGS.get(folded(text)) ?? (yes === undefined ? undefined : yes ? 'AVAILABLE' : 'UNAVAILABLE');
}
