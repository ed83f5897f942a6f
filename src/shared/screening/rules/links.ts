import { type Finding } from '../finding';
import { type Rule } from './rule';

const LINK =
  /(?:https?:\/\/|www\.)[^\s<>()"«»]+|(?<![\p{L}\p{N}@.])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,8}\/[^\s<>()"«»]+/giu;
/** Where documents and photos are put. */
const STORES =
  /(?:drive|docs|photos)\.google|photos\.app\.goo|goo\.gl\/photos|dropbox\.|wetransfer\.|we\.tl|swisstransfer|onedrive|1drv\.ms|sharepoint|icloud\.com|mega\.(?:nz|io)|nextcloud|owncloud|seafile|pcloud|mediafire|fromsmash|smash\.|sendgb|filemail|terabox|box\.com|imgur|ibb\.co|postimg|flickr|transfernow|gofile|file\.io|tresorit|proton\.me\/drive|drive\.proton|magentacloud|disk\.yandex|kdrive|framadrive|cryptpad|(?:^|\/|\.)pad\.|etherpad|hedgedoc|zoho|scribd|uschovna|ulozto|uloz\.to|dox\.|jirafeau|transfer\.|\/s\/[a-z0-9]{8,}|cloud\./i;
const FILE = /\.(?:pdf|docx?|jpe?g|png|heic|xlsx?|odt|mp4|mov|zip|rtf|tiff?|m4a|opus)(?:[?#]|$)/i;
/** What only those can guess who were told it. */
const SECRET = /[/=](?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{8,}/i;
/** Forms, maps, meetings and what states publish. */
const PUBLIC =
  /forms\.gle|\/forms\/|\.gov|\.gouv|gov\.|overheid|europa\.eu|\.gob\.|regione\.|comune\.|eventbrite|youtube|youtu\.be|zoom\.us|meet\.google|teams\.|maps\.|goo\.gl\/maps|wikipedia|facebook|instagram|doodle|unhcr|unicef|bamf|boe\.es|ind\.nl|coa\.nl|legifrance|justice|ministe|\.int\//i;

/** Links to documents and photos: whoever has the link sees the child. */
export const links: Rule = (text) => {
  const findings: Finding[] = [];
  for (const match of text.plain.matchAll(LINK)) {
    const link = match[0].replace(/[.,;:!?…]+$/, '');
    if (PUBLIC.test(link)) continue;
    const at = text.at(match.index);
    const sentence = text.tokens[at]?.sentence ?? 0;
    const child =
      text.says(sentence, 'child', 'hers', 'kin', 'life') || text.says(sentence - 1, 'child', 'kin');
    const stored = STORES.test(link);
    const certain = text.says(sentence, 'child', 'kin') || text.says(sentence - 1, 'child', 'kin');
    const about = child || text.says(sentence, 'document');
    if (!stored && !(about && (FILE.test(link) || SECRET.test(link)))) continue;
    if (text.says(sentence, 'event', 'thanks', 'org', 'law') && !child) continue;
    findings.push({
      kind: 'LINK',
      rule: 'document',
      start: match.index,
      end: match.index + link.length,
      risk: certain ? 'HIGH' : 'LIKELY',
    });
  }
  return findings;
};
