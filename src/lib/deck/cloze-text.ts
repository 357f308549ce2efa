/** A run of a cloze sentence; `blank` names the blank that it fills. */
export interface ClozeRun {
	text: string;
	blank?: string;
}

// Braces within an answer: in pairs, or one before the last two.
const BLANK = /\{\{([a-z0-9]+(?:-[a-z0-9]+)*):((?:[^{}]|\{[^{}]*\}|\}(?=\}\}))+)\}\}(?!\})/g;

/** Reads `"A {{term:near abroad}} is …"` into runs, each text or the answer to a blank. */
export function clozeParts(text: string): ClozeRun[] {
	const parts: ClozeRun[] = [];
	let end = 0;
	for (const found of text.matchAll(BLANK)) {
		const [whole, blank = '', answer = ''] = found;
		if (found.index > end) parts.push({ text: text.slice(end, found.index) });
		parts.push({ text: answer.trim(), blank });
		end = found.index + whole.length;
	}
	if (end < text.length) parts.push({ text: text.slice(end) });
	return parts;
}

/** The sentence with all its blanks filled in. */
export const filledText = (text: string): string =>
	clozeParts(text)
		.map((part) => part.text)
		.join('');
