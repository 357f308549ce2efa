/**
 * What the database holds. One shape for SQLite and PostgreSQL. Every table's key begins with the
 * account or the class that its rows belong to, so that a distributed database can shard by it; the
 * few that look something up by a code begin with that. Times are epoch ms; flags are 0 or 1.
 */
import type { Generated } from 'kysely';

/** One row: what tells this database from one that it may have been put in the place of. */
export interface OriginTable {
	lineage: string;
}

/** Somebody with entries on this server: a pupil, a teacher, or a learner with several devices. */
export interface AccountTable {
	account: string;
	role: 'learner' | 'pupil' | 'teacher';
	created: number;
}

/** How far an account's review log goes. Locked while entries are added to it. */
export interface LogTable {
	account: string;
	/** Position of the last entry; positions count from 1 and may leave gaps. */
	end: number;
	/** How much it holds, bytes (see log/quota.ts). */
	bytes: Generated<number>;
	/** The last day on which something came (days since 1970), and how much came on it, bytes. */
	day: Generated<number>;
	today: Generated<number>;
}

/** An entry of a review log. */
export interface EntryTable {
	account: string;
	position: number;
	device: string;
	seq: number;
	/** When it was made: by the device's clock, corrected once, when it first came here. */
	at: number;
	/** When it came here; null for what came before this was noted. */
	arrived: number | null;
	/** The rest of the entry as JSON. */
	body: string;
}

/** What an account's log folds to, up to a position: a cache that can always be made anew. */
export interface StandingTable {
	account: string;
	end: number;
	/** The release of the app that folded it. */
	release: string;
	memory: Uint8Array;
	totals: Uint8Array;
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

/** Random bytes that all servers on this database share, to know again what they have signed. */
export interface SecretTable {
	purpose: string;
	/** Base64url. */
	secret: string;
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

export interface ClassTable {
	class: string;
	/** The account of its teacher. */
	teacher: string;
	name: string;
	created: number;
	/** When all of it is deleted. */
	retention: number;
	/** Made up, to show what a class looks like. */
	demo: number;
	/** It was given a list of names: nobody else is let in unseen. */
	listed: Generated<number>;
	/** The language in which it is spoken to, by its code; null where each device says its own. */
	lang: Generated<string | null>;
}

/** A teacher of a class besides the one whose it is. */
export interface CoTeacherTable {
	account: string;
	class: string;
	role: 'co' | 'substitute';
	/** A substitute's last moment, epoch ms. */
	until: number | null;
	since: number;
}

/** What lets another teacher of this server into a class, once. */
export interface InvitationTable {
	/** SHA-256 of the code. */
	hash: string;
	class: string;
	/** What whoever takes it up becomes; `lead`: the class is theirs from then on. */
	role: 'lead' | 'co' | 'substitute';
	until: number | null;
	expires: number;
}

/** What pupils type to join. */
export interface CodeTable {
	code: string;
	class: string;
	expires: number;
}

export interface MemberTable {
	class: string;
	member: string;
	/** Null for a name on the roster that nobody has come for yet. */
	account: string | null;
	/** Only the teacher sees it. */
	nickname: string;
	/** `merged`: was the second entry of another member (see `same_as`). */
	state: 'expected' | 'waiting' | 'in' | 'removed' | 'merged';
	/** Extra time in tests, percent. */
	extra: number;
	/**
	 * The account was made by joining this class: its teacher may give the pupil a card that lets them
	 * back in, and it goes with the class. No other teacher could be trusted with it.
	 */
	home: number;
	changed: number;
	/** The member whose second entry this was: class tests begun under it are theirs. */
	same_as: Generated<string | null>;
	/**
	 * SHA-256 of the code by which somebody came who waits, and of the code with their network: places
	 * for waiting are limited by both. Null for all others.
	 */
	by_code: string | null;
	by_network: string | null;
}

/** An account that became part of another: devices that know it by that name go on with the other. */
export interface MergedTable {
	account: string;
	same_as: string;
}

/** A printed card with which a pupil who lost their phone comes back. */
export interface CardTable {
	/** Hash of the four words. */
	hash: string;
	account: string;
	created: number;
}

export interface AssignmentTable {
	class: string;
	assignment: string;
	/** JSON (see class/assignment.ts). */
	body: string;
	created: number;
	changed: number;
}

export interface ClassTestTable {
	class: string;
	test: string;
	/** JSON (see class/tests/class-test.ts). */
	body: string;
	/** JSON: the questions as they were drawn. Pupils get them while the test is open. */
	paper: string;
	/** JSON: what was put right in the key since. */
	fixes: string;
	/** What the questions were drawn with. */
	seed: number;
	created: number;
	changed: number;
}

/** A class test that a pupil has begun; one for each pupil and test. */
export interface TakenTestTable {
	class: string;
	test: string;
	member: string;
	/** Tells this pupil's order of the questions from others'. */
	seed: number;
	/** The pupil's extra time when they began, percent. */
	extra: number;
	begun: number;
	/** When the answers arrived, and what they are as JSON (see class/tests/class-test.ts); null before. */
	handed_in: number | null;
	body: string | null;
	/** 1 where the device got no key: then its reviews are written here, once they may be known. */
	keyless: number | null;
	/** JSON: what was expected of it when it was handed in (see class-tests/test-reviews.ts). */
	expected: string | null;
	/** When its reviews went into the pupil's log; null before. */
	logged: number | null;
	/** JSON: marks that the teacher has changed, with the reasons (see class/tests/mark-change.ts). */
	changes: string | null;
}

/** A deck that a teacher brought. */
export interface OwnDeckTable {
	/** Unique on this server, as memories hang on it: its own id and some letters more. */
	deck: string;
	teacher: string;
	/** The id in its file. */
	name: string;
	/** The version that counts. */
	version: string;
}

export interface OwnDeckVersionTable {
	deck: string;
	version: string;
	/** JSON: how it is listed (see server/decks/bundled.ts). */
	listing: string;
	/** As it was uploaded, and as devices get it. */
	source: string;
	json: string;
	created: number;
}

export interface Tables {
	origin: OriginTable;
	account: AccountTable;
	log: LogTable;
	entry: EntryTable;
	standing: StandingTable;
	session: SessionTable;
	attempt: AttemptTable;
	known_device: KnownDeviceTable;
	secret: SecretTable;
	link: LinkTable;
	login: LoginTable;
	passkey: PasskeyTable;
	recovery: RecoveryTable;
	challenge: ChallengeTable;
	class: ClassTable;
	code: CodeTable;
	co_teacher: CoTeacherTable;
	invitation: InvitationTable;
	member: MemberTable;
	merged: MergedTable;
	card: CardTable;
	assignment: AssignmentTable;
	class_test: ClassTestTable;
	taken_test: TakenTestTable;
	own_deck: OwnDeckTable;
	own_deck_version: OwnDeckVersionTable;
}
