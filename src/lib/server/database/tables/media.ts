/** Pictures and sounds: see server/media. */
import type { Generated } from 'kysely';

/** One of them, whoever has it. */
export interface MediumTable {
	/** Its name, which follows from its bytes (see deck/media/name.ts). */
	medium: string;
	/** Under which its pieces are kept. */
	content: string;
	/** By its first bytes (see deck/media/first-bytes.ts). */
	type: string;
	bytes: number;
	created: number;
}

/** All pieces of one are equally long, but for the last. */
export interface MediumPieceTable {
	content: string;
	/** Counted from 0. */
	piece: number;
	data: Uint8Array;
}

/** Who has which. */
export interface AccountMediumTable {
	account: string;
	medium: string;
	bytes: number;
	since: number;
}

/** What an account is sending. */
export interface ArrivingMediumTable {
	account: string;
	medium: string;
	content: string;
	/** How large it is to be, and how much of it is here. */
	bytes: number;
	arrived: Generated<number>;
	begun: number;
}
