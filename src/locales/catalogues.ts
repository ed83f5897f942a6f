import ar from './ar.json';
import bg from './bg.json';
import de from './de.json';
import el from './el.json';
import en from './en.json';
import es from './es.json';
import fr from './fr.json';
import it from './it.json';
import nl from './nl.json';
import pl from './pl.json';
import prs from './prs.json';
import sk from './sk.json';

/** The catalogue of each language. */
export const catalogues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar,
  bg,
  de,
  el,
  en,
  es,
  fr,
  it,
  nl,
  pl,
  prs,
  sk,
};
