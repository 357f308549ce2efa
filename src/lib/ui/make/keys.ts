/** What the keyboard does while an article is gone through. */
export type Key =
	| { does: 'next' | 'back' | 'accept' | 'edit' | 'reject' | 'speaker' | 'undo' }
	/** Who says it, from 0. */
	| { does: 'pick'; nth: number };

const DOES: Readonly<Record<string, Exclude<Key['does'], 'pick'>>> = {
	j: 'next',
	k: 'back',
	a: 'accept',
	e: 'edit',
	x: 'reject',
	s: 'speaker',
	u: 'undo'
};

/** Undefined of a key that is somebody else’s: typed into a field, or pressed with others. */
export function keyOf(event: KeyboardEvent): Key | undefined {
	const { key, ctrlKey, metaKey, altKey, isComposing, repeat, target } = event;
	if (ctrlKey || metaKey || altKey || isComposing || event.defaultPrevented) return undefined;
	if (target instanceof Element && target.closest('input, textarea, select, dialog'))
		return undefined;
	if (/^[1-6]$/.test(key)) return { does: 'pick', nth: Number(key) - 1 };
	const does = DOES[key.toLowerCase()];
	// A key that is held down decides once.
	return does && (!repeat || does === 'next' || does === 'back') ? { does } : undefined;
}
