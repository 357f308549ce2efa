/** What a key asks the test to do. */
export type Command = { kind: 'tick'; n: number } | { kind: 'back' | 'next' | 'flag' | 'overview' };

/**
 * Reads a key press as a command. Nothing while typing, with a modifier, in a dialog, or where the key
 * already means something: arrows among radio buttons, Enter on a button.
 */
export function commandOf(event: KeyboardEvent): Command | undefined {
	const { key, target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented, repeat } = event;
	if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented || repeat) return undefined;
	const at = target instanceof Element ? target : undefined;
	if (at?.closest('dialog, textarea, select, input:not([type=radio], [type=checkbox])'))
		return undefined;
	if (/^[1-9]$/.test(key)) return { kind: 'tick', n: Number(key) };
	if (key === 'f' || key === 'F') return { kind: 'flag' };
	if (key === 'o' || key === 'O') return { kind: 'overview' };
	const radio = at?.matches('input[type=radio]') ?? false;
	if (key === 'ArrowLeft' && !radio) return { kind: 'back' };
	if (key === 'ArrowRight' && !radio) return { kind: 'next' };
	return key === 'Enter' && !at?.closest('button, a, summary') ? { kind: 'next' } : undefined;
}
