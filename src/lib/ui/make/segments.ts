/** A paragraph cut where candidates begin and end, each piece with the innermost that it belongs to. */
import type { Of, Part } from '#lib/article/queue/candidate.ts';

export interface Segment {
	start: number;
	text: string;
	id?: string;
	of?: Of;
	/** It is the first piece of its candidate. */
	begins?: boolean;
}

interface Marked {
	id: string;
	of: Of;
	mark: Part;
}

/** All paragraphs of a text, in order. Candidates are in the order of the text. */
export function segmentsOf(
	text: string,
	paragraphs: readonly Part[],
	marked: readonly Marked[]
): Segment[][] {
	let from = 0;
	return paragraphs.map((paragraph) => {
		while (from < marked.length && marked[from]!.mark.end <= paragraph.start) from++;
		const here: Marked[] = [];
		for (let i = from; i < marked.length && marked[i]!.mark.start < paragraph.end; i++)
			here.push(marked[i]!);
		return within(text, paragraph, here);
	});
}

function within(text: string, { start, end }: Part, here: readonly Marked[]): Segment[] {
	const inside = (at: number) => Math.min(end, Math.max(start, at));
	const edges = [start, end, ...here.flatMap(({ mark }) => [inside(mark.start), inside(mark.end)])];
	const cuts = [...new Set(edges)].sort((a, b) => a - b);
	const begun = new Set<string>();
	return cuts.slice(0, -1).map((from, i) => {
		const to = cuts[i + 1]!;
		const around = here.filter(({ mark }) => mark.start <= from && to <= mark.end);
		const [one] = around.sort((a, b) => a.mark.end - a.mark.start - (b.mark.end - b.mark.start));
		const piece = { start: from, text: text.slice(from, to) };
		if (!one) return piece;
		const begins = !begun.has(one.id);
		begun.add(one.id);
		return { ...piece, id: one.id, of: one.of, begins };
	});
}
