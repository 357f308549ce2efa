/**
 * How many wrong guesses are let pass. They come by lanes: a guess is taken on the first that has room,
 * and right ones are given back, so a lane is full of wrong ones only. What one guesser fills is closed to
 * no other: a device that was let in before has a lane of its own, and one that has been told to wait has
 * a number by then, and with it another lane than whoever comes without.
 *
 * Whoever guesses from one network is slowed down, the longer the more: forty at once, then one a second,
 * then one in ten seconds. Guesses from everywhere together close no network for good: each still has a few.
 */
import type { Limit } from './attempts.ts';

/** What can be guessed. */
export type Guessable =
	/** A code that lets a device into a learner's account: 40 random bits, ten minutes. */
	| 'link'
	/** A class's code: 40 random bits. */
	| 'class'
	/** The four words of a pupil's card: 43 random bits. */
	| 'card'
	/** A teacher's password. */
	| 'login'
	/** A recovery code: 80 random bits. */
	| 'recovery'
	/** The word that lets teachers sign up, which somebody has made up. */
	| 'sign-up'
	/** Which names teachers have, by asking for them. */
	| 'name';

export interface Guess {
	what: Guessable;
	/** The name for which a password is guessed, hashed: names are of any length until they are looked at. */
	name?: string;
}

export interface Guesser {
	/** As `networkOf` gives it. */
	network: string;
	/** What is kept of the device's number, if it has one. */
	device: string | undefined;
	/** The device was let in before: for a password, into this very account. */
	known: boolean;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

type Rate = Omit<Limit, 'bucket'>;

/** Of those who are not known, from one network. */
const OFTEN: readonly Rate[] = [
	{ most: 40, within: 40 * SECOND },
	{ most: 500, within: 5000 * SECOND }
];
/** Where what is guessed is no random number, but words that somebody has chosen. */
const SELDOM: readonly Rate[] = [
	{ most: 20, within: 20 * MINUTE },
	{ most: 100, within: 24 * HOUR }
];
const FROM_NETWORK: Readonly<Record<Guessable, readonly Rate[]>> = {
	link: OFTEN,
	class: OFTEN,
	card: OFTEN,
	login: OFTEN,
	recovery: OFTEN,
	'sign-up': SELDOM,
	name: SELDOM
};

/** From everywhere: 40 random bits stay safe. */
const IN_ALL: Rate = { most: 3000, within: 10 * MINUTE };
/** What each network has nonetheless, however many guess elsewhere. */
const A_FEW: Rate = { most: 5, within: 10 * MINUTE };
/** A device that was let in before. */
const KNOWN: Rate = { most: 20, within: 10 * MINUTE };
/** A device that has a number, and all such devices of a network. */
const NUMBERED: Rate = { most: 2, within: 2 * MINUTE };
const ALL_NUMBERED: Rate = { most: 100, within: 10 * MINUTE };

/** Of one teacher's password, from one network: a hundred at once, then one a second, then one a minute. */
const ONE_NAME: readonly Rate[] = [
	{ most: 100, within: 100 * SECOND },
	{ most: 400, within: 400 * MINUTE }
];
/** From everywhere, before each network has only a few. */
const ONE_NAME_IN_ALL: Rate = { most: 1000, within: 500 * MINUTE };
const ONE_NAME_A_FEW: Rate = { most: 3, within: 10 * MINUTE };
const ONE_NAME_NUMBERED: Rate = { most: 20, within: 20 * MINUTE };

/** The lanes on which a guess may come, each with all that counts it; the first that has room is taken. */
export function lanesFor({ what, name }: Guess, { network, device, known }: Guesser): Limit[][] {
	const limit = (bucket: string, rate: Rate): Limit => ({ bucket: `${what} ${bucket}`, ...rate });
	const rates = (bucket: string, all: readonly Rate[]) =>
		all.map((rate, n) => limit(n === 0 ? bucket : `${bucket}, in the long run`, rate));
	/** The same, for one name. What all share comes last: it is held for the shortest time. */
	const named = (...limits: Limit[]) => (name === undefined ? [] : limits);
	const here = `from ${network}`;

	const own = [limit(`by device ${device}, known, ${name ?? 'any'}`, KNOWN)];
	const open = [
		...rates(here, FROM_NETWORK[what]),
		...named(...rates(`as ${name} ${here}`, ONE_NAME), limit(`as ${name}`, ONE_NAME_IN_ALL)),
		limit('from anywhere', IN_ALL)
	];
	const few = [
		limit(`${here}, a few`, A_FEW),
		...named(limit(`as ${name} ${here}, a few`, ONE_NAME_A_FEW))
	];
	const numbered = [
		limit(`by device ${device}`, NUMBERED),
		limit(`${here}, numbered`, ALL_NUMBERED),
		...named(limit(`as ${name} ${here}, numbered`, ONE_NAME_NUMBERED))
	];
	return [...(known ? [own] : []), open, few, ...(device === undefined ? [] : [numbered])];
}
