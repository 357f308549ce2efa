import type { Part } from '#lib/article/queue/candidate.ts';

/** What is selected within an element whose pieces say where their text begins; undefined where nothing is. */
export function partSelected(element: HTMLElement): Part | undefined {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	const range = selection.getRangeAt(0);
	if (!element.contains(range.startContainer) || !element.contains(range.endContainer))
		return undefined;
	const pieces = [...element.querySelectorAll<HTMLElement>('[data-at]')].filter((piece) =>
		range.intersectsNode(piece)
	);
	let start = Infinity;
	let end = -1;
	for (const piece of pieces) {
		const at = Number(piece.dataset['at']);
		const length = piece.textContent.length;
		const from = piece.contains(range.startContainer) ? range.startOffset : 0;
		const to = piece.contains(range.endContainer) ? range.endOffset : length;
		if (to <= from) continue;
		start = Math.min(start, at + from);
		end = Math.max(end, at + to);
	}
	return end > start ? { start, end } : undefined;
}
