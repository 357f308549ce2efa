/** Classes, who is in them, and what they are given to learn. */
import type { Generated } from 'kysely';

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

export interface AssignmentTable {
	class: string;
	assignment: string;
	/** JSON (see class/assignment.ts). */
	body: string;
	created: number;
	changed: number;
}
