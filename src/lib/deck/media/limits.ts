/** How much a picture or a sound may be. */

/** Bytes of one, as it is kept and given away. */
export const MOST_BYTES = 5_000_000;
/** Bytes of a picture as a camera gives it. */
export const MOST_TAKEN = 40_000_000;
/** Pixels of it: unpacked, each takes four bytes. */
export const MOST_PIXELS = 100_000_000;
/** The longest side as it is kept. */
export const LONGEST_SIDE = 1600;
/** Bytes of all that a deck shows and plays. */
export const MOST_IN_DECK = 100_000_000;
/** Bytes that go to a server at a time, a multiple of three: all pieces but the last are as long. */
export const PIECE = 196_608;
/** Letters of what stands in its place for those who do not see it. */
export const LONGEST_ALT = 300;
/** Letters of who made it, and of its licence: as a deck may say them (schema/media.ts). */
export const LONGEST_CREDIT = 600;
export const LONGEST_LICENSE = 120;
