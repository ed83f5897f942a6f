// A page of a partner's website: the networks and the guardians that they show there. It is made by a script and not in
// the reader's browser, so that the partner's key stays with the partner. Run it once an hour, say:
//
//   HUB_URL=https://hub.example HUB_TOKEN=… node partner-page.mjs > guardians.html
import { HubError } from '@guardian-network-hub/client-sdk';
import { createHub } from '@guardian-network-hub/client-sdk/hub';

const { HUB_URL, HUB_TOKEN, LANGUAGE = 'it' } = process.env;
if (!HUB_URL || !HUB_TOKEN) throw new Error('HUB_URL and HUB_TOKEN must be set');

const hub = createHub({
  url: new URL('/graphql', HUB_URL).href,
  token: HUB_TOKEN,
  headers: { 'accept-language': LANGUAGE },
});

try {
  const { partner, networks } = await readNetworks();
  const guardians = await readGuardians();
  process.stdout.write(page(partner, networks, guardians));
} catch (error) {
  if (!(error instanceof HubError)) throw error;
  // The page of the last hour stays where it is.
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = 1;
}

/** All networks, in the order of their names. */
async function readNetworks() {
  const networks = [];
  for await (const network of hub.networks.list.all({ first: 100 })) networks.push(network);
  const { name: partner } = await hub.about.get();
  networks.sort((a, b) => a.name.text.localeCompare(b.name.text, LANGUAGE));
  return { partner, networks };
}

/** The guardians whose networks have granted this partner the directory, and who let it go so far. */
async function readGuardians() {
  const guardians = [];
  for await (const guardian of hub.directory.list.all({ first: 100 })) guardians.push(guardian);
  return guardians;
}

function page(title, networks, guardians) {
  const languages = new Intl.DisplayNames([LANGUAGE], { type: 'language' });
  return `<!doctype html>
<html lang="${escape(LANGUAGE)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<h1>${escape(title)}</h1>
<ul>
${networks.map(({ name }) => `  <li lang="${escape(name.language)}">${escape(name.text)}</li>`).join('\n')}
</ul>
<dl>
${guardians.map((guardian) => entry(guardian, languages)).join('\n')}
</dl>
`;
}

/** Every part of a card but its name may be hidden: then it is null. */
function entry({ name, languages, territory, networks }, names) {
  const facts = [
    ...(languages ?? []).map((tag) => names.of(tag) ?? tag),
    ...(territory ? [territory.name] : []),
    ...networks.map((network) => network.name.text),
  ];
  return `  <dt dir="auto">${escape(name)}</dt>\n  <dd>${facts.map(escape).join(' · ')}</dd>`;
}

/** People write their names themselves: nothing of them is markup here. */
function escape(text) {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
