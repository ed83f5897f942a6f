/** Characters in a title: one line, as it stands in a list. */
export const MAX_TITLE_LENGTH = 200;
