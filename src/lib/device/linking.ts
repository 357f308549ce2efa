/** What a device asks the server about accounts. Fetched when somebody signs in, or joins devices. */
import { accountFrom, type AccountHere } from './account-here.ts';

export { accountFrom };

/** A code that lets another device in. */
export interface LinkCode {
	code: string;
	/** Epoch ms. */
	expires: number;
	qr: { size: number; path: string };
}

/** How it went with a code that was entered. */
export type LinkResult = 'joined' | 'wrong' | 'too many' | 'offline';

/** Gives a code to the server. */
export async function useCode(
	code: string
): Promise<{ result: LinkResult; account?: AccountHere | null | undefined }> {
	const path = `/api/link/${encodeURIComponent(code)}`;
	const response = await fetch(path, { method: 'POST' }).catch(() => undefined);
	if (!response || response.status >= 500) return { result: 'offline' };
	if (response.status === 429) return { result: 'too many' };
	if (!response.ok) return { result: 'wrong' };
	return { result: 'joined', account: accountFrom(await response.json()) };
}

/** The JSON of a reply; undefined where there is none. */
export async function ask(path: string, method = 'GET'): Promise<unknown> {
	try {
		const response = await fetch(path, { method });
		return response.ok ? await response.json() : undefined;
	} catch {
		return undefined;
	}
}
