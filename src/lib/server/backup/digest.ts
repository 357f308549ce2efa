import { createHash } from 'node:crypto';
import { canonical } from '#lib/memory/log/canonical.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';

/**
 * What a log folds to, as a short text: the same for the same entries in any order. A backup carries it
 * for each account, so that whoever restores it can see that every memory came back.
 */
export function digestOf(entries: readonly Entry[]): string {
	const memories = Memories.fold(entries);
	const cards = [...memories.cards()].sort();
	const hash = createHash('sha256');
	for (const card of cards) hash.update(canonical([card, memories.get(card)]));
	hash.update(canonical([memories.settings, memories.papers]));
	return hash.digest('base64url');
}
