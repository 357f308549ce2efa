/** Accounts, and what lets somebody into one. */
import type { Generated } from 'kysely';

/** Somebody with entries on this server: a pupil, a teacher, or a learner with several devices. */
export interface AccountTable {
	account: string;
	role: 'learner' | 'pupil' | 'teacher';
	created: number;
}

/** An account that became part of another: devices that know it by that name go on with the other. */
export interface MergedTable {
	account: string;
	same_as: string;
}

/** A device that may act for an account. */
export interface SessionTable {
	account: string;
	/** SHA-256 of the device's token. */
	hash: string;
	/** What kind of device it is, in its owner's words or ours. */
	label: string;
	created: number;
	seen: number;
	expires: number;
}

/** A short-lived code by which another device is let into an account. */
export interface LinkTable {
	/** SHA-256 of the code. */
	hash: string;
	account: string;
	expires: number;
}

/** A teacher's name for signing in, in small letters, and how their password is checked. */
export interface LoginTable {
	name: string;
	account: string;
	/** Argon2id with its parameters; null where only passkeys let in. */
	password: string | null;
	created: number;
}

export interface PasskeyTable {
	account: string;
	/** The credential's id, its public key, both base64url. */
	credential: string;
	key: string;
	counter: number;
	/** JSON: how browsers may reach it. */
	transports: string;
	label: string;
	created: number;
}

/** Codes that let a teacher in once, when all else is lost. */
export interface RecoveryTable {
	account: string;
	hash: string;
}

/** What a passkey is asked to sign, for some minutes. */
export interface ChallengeTable {
	hash: string;
	/** JSON: what the answer is for (see accounts/challenges.ts). */
	about: string;
	expires: number;
}

/** A printed card with which a pupil who lost their phone comes back. */
export interface CardTable {
	/** Hash of the four words. */
	hash: string;
	account: string;
	created: number;
}

/** How often something was tried lately, to say when it is too often (see guesses/attempts.ts). */
export interface AttemptTable {
	/** What was tried, and by whom. */
	bucket: string;
	/** As of when it is so many that count. */
	since: number;
	count: number;
}

/** A device that was let in before, so that others' guesses are not taken for its own. */
export interface KnownDeviceTable {
	/** SHA-256 of what is in its cookie; no account stands beside it (see guesses/known-device.ts). */
	hash: string;
	seen: number;
}

/** A device that wants to be reminded, once a day (see server/reminders). */
export interface ReminderTable {
	account: string;
	/** Of the device: its hash, as in `session`. */
	session: string;
	/** Where the browser's push service takes messages for it. */
	endpoint: string;
	/** The browser's keys, base64url: what is sent is encrypted for them. */
	p256dh: string;
	auth: string;
	/** In which to speak. */
	language: string;
	/** By the clock in `zone`: minutes after midnight. */
	minute: number;
	/** IANA's name of a time zone. */
	zone: string;
	/** When it is to be sent next, epoch ms. Whoever moves it on has taken it. */
	due: number;
	/** The local day on which it was last sent (days since 1970). */
	told: number | null;
	/** How many could not be delivered in a row. */
	failed: Generated<number>;
}
