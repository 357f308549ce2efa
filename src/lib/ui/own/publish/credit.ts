/** Whose a deck is and what may be done with it, as its head says it: it goes with the deck wherever that goes. */
import type { EditDraft } from '#lib/own/edit.ts';
import { valueOf, type PartsOf } from '#lib/own/fold.ts';

/** Nobody but its maker may do anything with it but learn. */
export const RESERVED = 'All rights reserved';

/** What whoever publishes is offered, the usual first; a deck may say another. */
export const LICENSES: readonly string[] = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', RESERVED];

export interface Credit {
	authors?: string[];
	license?: string;
}

/** Whose it was, of a copy of somebody else's deck; undefined of one that was made here. */
export function copiedFrom(parts: PartsOf): readonly string[] | undefined {
	const { from, authors } = headOf(parts);
	if (typeof from !== 'string') return undefined;
	return Array.isArray(authors) ? authors.filter((one) => typeof one === 'string') : [];
}

/** What is to stand in it: whoever changes somebody else's deck stands beside them, and cannot give more than they were given. */
export function creditFor(parts: PartsOf, author: string, license: string): Credit {
	const before = copiedFrom(parts) ?? [];
	const authors = [...new Set([author.trim(), ...before])].filter((one) => one !== '');
	return {
		...(authors.length > 0 && { authors }),
		...(copiedFrom(parts) === undefined && { license })
	};
}

/** What writes it; nothing where the deck says so already. */
export function creditEdits(deck: string, parts: PartsOf, credit: Credit): EditDraft[] {
	const before = headOf(parts);
	const value = { ...before, ...credit };
	return JSON.stringify(value) === JSON.stringify(before)
		? []
		: [{ kind: 'edit', deck, part: { of: 'head' }, value }];
}

function headOf(parts: PartsOf): Record<string, unknown> {
	const head = parts.get('head');
	return Object(head && valueOf(head)) as Record<string, unknown>;
}
