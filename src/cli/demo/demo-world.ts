import { demoBoards } from './boards';
import type { DemoWorld } from './demo.types';
import { GREEK_COLLEAGUE_KEY, GUARDIAN_KEY, ORGANISER_KEY } from './marked';
import { DEMO_NETWORKS } from './networks';
import { demoPeople } from './people';
import { EUROPE_TOPICS } from './topics/europe';
import { GREECE_TOPICS } from './topics/greece';
import { ITALY_TOPICS } from './topics/italy';
import { LOW_COUNTRIES_TOPICS } from './topics/low-countries';
import { stage } from './topics/staging';
import { VENETO_TOPICS } from './topics/veneto';
import { VENETO_LONG_TOPIC } from './topics/veneto-long';
import { PROVINCE_TOPICS } from './topics/veneto-provinces';

const SCRIPTS = [
  ...VENETO_TOPICS,
  VENETO_LONG_TOPIC,
  ...PROVINCE_TOPICS,
  ...ITALY_TOPICS,
  ...LOW_COUNTRIES_TOPICS,
  ...GREECE_TOPICS,
  ...EUROPE_TOPICS,
];

/**
 * The demonstration hub: invented networks of several countries, invented people, and conversations as
 * guardians have them among themselves. Pure and seeded: every call, on every machine, gives the same world.
 */
export function demoWorld(): DemoWorld {
  const people = demoPeople();
  return {
    networks: DEMO_NETWORKS,
    people,
    boards: demoBoards(DEMO_NETWORKS),
    topics: SCRIPTS.map((script, index) => stage(script, index, people)),
    marked: { demoOrganiser: ORGANISER_KEY, demoGuardian: GUARDIAN_KEY, greekColleague: GREEK_COLLEAGUE_KEY },
  };
}
