/** How a device gets into an account, and what it asks the server about that. */
import { accountFrom, type AccountHere } from './account-here.ts';
import type { Beginning } from '#lib/memory/log/exchange.ts';
import type { Edit } from '#lib/own/edit.ts';
import type { SyncLog } from './sync.ts';
import type { SyncState } from './sync-state.ts';

/** Whose device this is (see `SignedIn`). */
interface Here {
	readonly account: AccountHere | undefined;
	readonly state: SyncState;
	become(account: AccountHere): Promise<void>;
	beginning(): Promise<Beginning>;
	lost(): void;
}

/** A code that lets another device in. */
export interface LinkCode {
	code: string;
	/** Epoch ms, by the server's clock. */
	expires: number;
	qr: { size: number; path: string };
}

/** A code is good for so long, ms: this device's clock may be off. */
export const LINK_LASTS = 600_000;

/**
 * Asks the server whose device this is: for pages on which somebody has just signed in or out.
 * Without a network everything stays as it was.
 */
export async function recognise(here: Here): Promise<void> {
	const account = accountFrom(await ask('/api/account'));
	if (account === undefined) return;
	if (account === null) return here.lost();
	const { id, role } = here.account ?? {};
	if (account.id !== id) await here.become(account);
	else if (account.role !== role || here.state.kind === 'signed-out')
		await here.become({ ...here.account, ...account });
}

/** Edits that an account begins with, and bytes of one: a page of text is not the first thing to send. */
const FEW = 5;
const SMALL = 3000;
/** Among so many of the first ones they are looked for. */
const MANY = 500;

/**
 * A code for another device. Makes an account if there is none, with the first answers of this device, or the
 * first edits of decks where nothing was answered yet: for one that has neither it is `empty`.
 *
 * @param written the edits on this device
 */
export async function newCode(
	here: Here,
	written: () => Promise<Pick<SyncLog<Edit>, 'outgoing'>>
): Promise<LinkCode | 'empty' | 'too many' | 'offline'> {
	const beginning = await here.beginning();
	if (beginning.entries.length === 0) {
		// Where what opens them cannot be fetched, there is no network for the rest either.
		const log = await written().catch(() => undefined);
		if (log) beginning.edits = await firstEdits(log);
	}
	const response = await fetch('/api/link', {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(beginning)
	}).catch(() => undefined);
	if (response?.status === 422) return 'empty';
	if (response?.status === 429) return 'too many';
	if (!response?.ok) return 'offline';
	const code = (await response.json()) as LinkCode;
	const account = accountFrom(await ask('/api/account'));
	// What is here is what the other device is to have, though it was of an account that is out of reach.
	if (account && (account.id !== here.account?.id || here.state.kind === 'signed-out'))
		await here.become({ ...account, unite: true });
	return code;
}

const bytesOf = (edit: Edit) => new TextEncoder().encode(JSON.stringify(edit)).length;

async function firstEdits(log: Pick<SyncLog<Edit>, 'outgoing'>): Promise<Beginning['edits']> {
	const { writer, entries } = await log.outgoing('', MANY);
	const few = entries.filter((edit) => bytesOf(edit) <= SMALL).slice(0, FEW);
	return few.length > 0 ? { device: writer, entries: few } : undefined;
}

/** Joins the account that a code is for, with all that is on this device. */
export async function useCode(
	here: Here,
	code: string
): Promise<'joined' | 'wrong' | 'too many' | 'offline'> {
	const response = await fetch(`/api/link/${encodeURIComponent(code)}`, { method: 'POST' }).catch(
		() => undefined
	);
	if (!response || response.status >= 500) return 'offline';
	if (response.status === 429) return 'too many';
	if (!response.ok) return 'wrong';
	const account = accountFrom(await response.json());
	// Whoever enters a code wants what is here to be there, too.
	if (account) await here.become({ ...account, unite: true });
	return 'joined';
}

/** The JSON of a reply; undefined where there is none. */
async function ask(path: string): Promise<unknown> {
	try {
		const response = await fetch(path);
		return response.ok ? await response.json() : undefined;
	} catch {
		return undefined;
	}
}
