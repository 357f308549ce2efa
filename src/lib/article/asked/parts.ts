/** An article in parts, as a small model can read them. */
import type { Found } from '#lib/article/queue/candidate.ts';
import { oneLine } from '#lib/article/read/tokens.ts';

/** Some 1,500 tokens: what runs on a laptop reads little more at a time. */
const LONGEST_PART = 5000;
/** More takes longer than anybody waits. */
const MOST_PARTS = 24;

/** Its paragraphs in order, each whole where it fits; of a book the beginning. */
export function partsOf({ text, paragraphs }: Pick<Found, 'text' | 'paragraphs'>): string[] {
	const parts: string[] = [];
	for (const { start, end } of paragraphs)
		for (const piece of pieces(oneLine(text.slice(start, end)))) {
			const last = parts.at(-1);
			if (last !== undefined && last.length + piece.length < LONGEST_PART)
				parts[parts.length - 1] = `${last}\n\n${piece}`;
			else if (parts.length === MOST_PARTS) return parts;
			else parts.push(piece);
		}
	return parts;
}

function pieces(paragraph: string): string[] {
	const found: string[] = [];
	let rest = paragraph.trim();
	while (rest.length > LONGEST_PART) {
		const at = rest.lastIndexOf(' ', LONGEST_PART);
		const cut = at > 0 ? at : LONGEST_PART;
		found.push(rest.slice(0, cut));
		rest = rest.slice(cut).trimStart();
	}
	return rest === '' ? found : [...found, rest];
}
