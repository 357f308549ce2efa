/** Which parts of a deck its facts need. */
import { valueOf, type PartsOf } from './fold.ts';

/** How many facts speak of each id, whatever of it is called so. */
export function usesIn(parts: PartsOf): Map<string, number> {
	const uses = new Map<string, number>();
	for (const history of parts.values()) {
		if (history.part.of !== 'fact') continue;
		const words = new Set<string>();
		wordsIn(valueOf(history), words);
		for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
	}
	return uses;
}

/** All texts within a value: the ids of what it names are among them. */
export function wordsIn(value: unknown, into: Set<string>): void {
	if (typeof value === 'string') into.add(value);
	else if (typeof value === 'object' && value !== null)
		for (const inner of Object.values(value)) wordsIn(inner, into);
}
