/** SQL of the roles of those whom others ask as people who know. */
export const EXPERTS = `'MENTOR', 'TERRITORIAL_CONTACT'`;

/** SQL of the roles by which somebody is not one among equals: she helps by office, or keeps order. */
export const NO_PEERS = `${EXPERTS}, 'ORGANISER', 'MODERATOR'`;
