/**
 * The log: one line of JSON for each request and for each error. It names routes, not addresses, and
 * holds no text that anybody wrote: no names, no codes, no tokens.
 */
import { randomUUID } from 'node:crypto';

/** A name for a request, short enough to be read out on the telephone. */
export const newRequestId = (): string => randomUUID().slice(0, 8);

export interface RequestLine {
	id: string;
	method: string;
	/** As in `src/routes`: `/join/[code]`. */
	route: string | null;
	status: number;
	/** How long it took, ms. */
	ms: number;
}

export interface ErrorLine {
	id: string;
	method: string;
	route: string | null;
	status: number;
	/** The error's kind, and where it was thrown. */
	error: string;
	at: string;
}

/** A row of the database that cannot be read, by its key. */
export interface BadRowLine {
	table: string;
	key: readonly (string | number)[];
}

/** Memories held to ts-fsrs: how many, and which differ, by account and card. */
export interface CheckedLine {
	accounts: number;
	cards: number;
	answers: number;
	differ: readonly (readonly [account: string, card: string])[];
}

export function log(kind: 'request', line: RequestLine): void;
export function log(kind: 'error', line: ErrorLine): void;
export function log(kind: 'bad-row', line: BadRowLine): void;
export function log(kind: 'checked', line: CheckedLine): void;
export function log(kind: string, line: RequestLine | ErrorLine | BadRowLine | CheckedLine): void {
	const text = JSON.stringify({ time: new Date().toISOString(), kind, ...line });
	// oxlint-disable-next-line no-console -- this is the log
	(isFine(kind, line) ? console.log : console.error)(text);
}

const isFine = (kind: string, line: object): boolean =>
	kind === 'request' || ('differ' in line && (line.differ as unknown[]).length === 0);

/** Where an error was thrown: the topmost line of its stack, which starts after the text. */
export function placeOf(error: unknown): string {
	if (!(error instanceof Error) || !error.stack) return 'an unknown place';
	const frames = error.stack.slice(error.stack.indexOf(error.message) + error.message.length);
	return /\bat (.*)/.exec(frames)?.[1] ?? 'an unknown place';
}
