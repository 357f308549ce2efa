/** Secrets that a device or a person holds. Only their hashes are kept here. */
import { createHash, randomBytes, randomInt } from 'node:crypto';

/** 32 bytes that nobody guesses, as letters that fit into a cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret, hex. Enough for random ones; passwords need more (see password.ts). */
export const hashOf = (secret: string): string =>
	createHash('sha256').update(secret).digest('base64url');

/** Letters of ids and of codes that people type: 32 of them, without the ones that look alike. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

const letters = (count: number): string =>
	Array.from({ length: count }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** A name for a deck that somebody publishes: 100 random bits. */
export const newPublishedId = (): string => `via-${letters(20)}`;

/** An address that only who was given it knows: 130 random bits. */
export const newAddress = (): string => letters(26);

/** A name for an account, a class, an assignment: 80 random bits. */
export const newId = (): string => letters(16);

/** A code to be typed: 8 letters, 40 random bits, so it has to expire and guesses be counted. */
export const newCode = (): string => letters(8);
