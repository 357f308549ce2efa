/** How much an account may keep of pictures and sounds: more than anybody makes, and little enough that nobody fills a server's disk. */
import { PIECE } from '#lib/deck/media/limits.ts';
import { DAY, MINUTE } from '#lib/memory/day.ts';

export interface MediaLimits {
	/** Of all that an account has, bytes; and of what came on one day. */
	ever: number;
	aDay: number;
	/** How many of them. */
	most: number;
}

/** Ten decks that are as full as a deck may be; in a day two and a half. */
export const MEDIA_LIMITS: MediaLimits = { ever: 1_000_000_000, aDay: 250_000_000, most: 20_000 };

/** So many an account sends at the same time; the one that was begun first gives way. */
export const MOST_ARRIVING = 10;
/** What has not come whole by then is begun anew, ms. */
export const ARRIVES_WITHIN = 7 * DAY;
/** What nobody has any more is kept so long, at the least, ms: whoever is being told that it is here finds it. */
export const KEPT_UNHELD = 10 * MINUTE;

/** The length of a piece of something so long. */
export const pieceLength = (bytes: number, piece: number): number =>
	Math.min(PIECE, bytes - piece * PIECE);
