/** What a key asks the study page to do. */
export type Command = { kind: 'number'; n: number } | { kind: 'on' | 'undo' | 'help' };

/**
 * Reads a key press as a command. Nothing while typing in a field, with a modifier, in a dialog, or
 * where the key already means something: Space and Enter on a button press it.
 */
export function commandOf(event: KeyboardEvent): Command | undefined {
	const { key, target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented, repeat } = event;
	if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented || repeat) return undefined;
	const at = target instanceof Element ? target : undefined;
	if (at?.closest('input, textarea, select, [contenteditable], dialog')) return undefined;
	if (/^[1-9]$/.test(key)) return { kind: 'number', n: Number(key) };
	if (key === '?') return { kind: 'help' };
	if (key === 'z' || key === 'Z') return { kind: 'undo' };
	const presses = key === 'Enter' || key === ' ';
	return presses && !at?.closest('button, a, summary') ? { kind: 'on' } : undefined;
}
