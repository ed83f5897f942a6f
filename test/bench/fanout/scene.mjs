// Who watches what in the fan-out, and the mark by which a delivery is recognised.

/** Three ways to watch a board. */
export const DOCUMENTS = [
  `subscription Posts($boardId: ID!, $after: String) {
    postAdded(boardId: $boardId, after: $after) { cursor post { id html createdAt author { name } } }
  }`,
  `subscription Changes($boardId: ID!, $after: String) {
    boardChanges(boardId: $boardId, after: $after) {
      cursor kind post { html author { name guardian { id name } } }
    }
  }`,
  `subscription Digest($boardId: ID!, $after: String) {
    postAdded(boardId: $boardId, after: $after) { cursor post { html language topic { id title } author { name } } }
  }`,
];

/** Sessions of those who watch, in five kinds of sight, and how many sockets each may hold. */
export const WATCHERS = { first: 201, count: 400, sockets: 5 };

/** Microseconds of the machine's monotonic clock: the same in all processes. */
export function now() {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e6 + Math.floor(nanoseconds / 1e3);
}

const NUMBER = 6;
const TIME = 13;
/** The mark in a post's text: its number and when it was sent. */
export function mark(number) {
  return `#${letters(number, NUMBER)}:${letters(now(), TIME)}#`;
}

/** Letters for figures: a long number could be that of a child's papers, of which the author would be asked. */
const ZERO = 'a'.charCodeAt(0);
const letters = (value, count) =>
  String(value)
    .padStart(count, '0')
    .replace(/\d/g, (digit) => String.fromCharCode(ZERO + Number(digit)));

export const MARK = /#[a-j]{6}:[a-j]{13}#/;
export const MARK_LENGTH = NUMBER + TIME + 3;

function digits(bytes, from, count) {
  let value = 0;
  for (let i = from; i < from + count; i++) value = value * 10 + bytes[i] - ZERO;
  return value;
}
export const numberAt = (bytes, at) => digits(bytes, at + 1, NUMBER);
export const timeAt = (bytes, at) => digits(bytes, at + 2 + NUMBER, TIME);

/** The text of a post, as long as people's posts are. */
export function bodyOf(number) {
  return `Post ${mark(number)} of the evening: who has room for two brothers, fourteen and sixteen, from Monday on? The school is near, and the court has said yes.`;
}
