/** What commands say and how they end. */

/** How a command ended: 0 all is well, 1 a deck is wrong, 2 the command was used wrongly. */
export type ExitCode = 0 | 1 | 2;

export interface Terminal {
	out: (line: string) => void;
	err: (line: string) => void;
	/** In which problems of decks are told, by its code; English where it is not said. */
	language?: string;
	/** What PDFs that it was given became, by their names: pages of HTML. */
	pages?: ReadonlyMap<string, string>;
}

/** The command was used wrongly: said without a stack, and with a way on. */
export class UsageError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'UsageError';
	}
}

/** "1 deck", "2 decks". */
export const counted = (count: number, thing: string) =>
	`${count} ${thing}${count === 1 ? '' : 's'}`;
