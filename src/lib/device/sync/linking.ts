/** How a device gets into an account, and what it asks the server about that. */
import { accountFrom, type AccountHere } from './account-here.ts';
import type { Beginning } from '#lib/memory/log/exchange.ts';
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

/**
 * A code for another device. Makes an account if there is none, with the first answers of this device: for
 * one that has none it is `empty`.
 */
export async function newCode(here: Here): Promise<LinkCode | 'empty' | 'too many' | 'offline'> {
	const response = await fetch('/api/link', {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(await here.beginning())
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
