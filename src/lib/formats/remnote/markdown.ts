/** RemNote's Markdown: points within points, with signs between the sides of cards. */
import { partedAt, textOfRuns, type Rem, type Run } from './rem.ts';

const POINT = /^([ \t]*)(?:[-*+] |\d{1,3}[.)] |(#{1,6}) )?(.*)$/;
const GAP = /\{\{([^{}]{1,600})\}\}/g;
/** Deeper is nobody's point. */
const TAB = 4;

/** Logseq's points as RemNote would have them: a card's answer is beneath it, and what is said of points is no point. */
function plainPoints(text: string): string {
	if (!/#card\b|#\[\[card\]\]|\{\{cloze /.test(text)) return text;
	return text
		.replace(/^\s*[\w-]+::(?: .*)?$/gm, '')
		.replace(/\{\{cloze ([^{}]+)\}\}/g, '{{$1}}')
		.replace(/^(.*?)\s*(?:#card\b|#\[\[card\]\])(.*)$/gm, (_, before: string, after: string) =>
			/\{\{/.test(before + after) ? before + after : `${before}${after} >>>`
		);
}

/** The Rems of a page, each with what is beneath it. */
export function remsIn(text: string): Rem[] {
	const top: Rem[] = [];
	const open: { depth: number; rem: Rem }[] = [];
	let inCode = false;
	for (const line of plainPoints(text).split('\n')) {
		if (/^\s*```/.test(line)) inCode = !inCode;
		const [, indent = '', heading, words = ''] = POINT.exec(line) ?? [];
		if (inCode || words.trim() === '' || /^\s*```/.test(line)) continue;
		// What is beneath a heading is not within it.
		const depth = heading === undefined ? indent.replaceAll('\t', ' '.repeat(TAB)).length : -1;
		while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
		const rem = remOf(words.trim());
		(open.at(-1)?.rem.inside ?? top).push(rem);
		if (depth >= 0) open.push({ depth, rem });
	}
	return top;
}

function remOf(line: string): Rem {
	const parted = partedAt(line);
	const [front, back] = parted
		? [line.slice(0, parted.at), line.slice(parted.at + parted.length)]
		: [line, ''];
	const rem = {
		id: undefined,
		front: runsOf(front),
		back: runsOf(back),
		inside: [],
		tags: [],
		changes: []
	};
	// With nothing behind the sign what is beneath answers.
	const beneath = parted?.beneath ?? (parted && textOfRuns(rem.back) === '' ? 'answer' : undefined);
	return { ...rem, asks: parted?.asks, beneath };
}

function runsOf(text: string): Run[] {
	const runs: Run[] = [];
	let end = 0;
	for (const { index, 0: whole, 1: gap = '' } of text.matchAll(GAP)) {
		if (index > end) runs.push(text.slice(end, index));
		runs.push({ gap: gap.trim() });
		end = index + whole.length;
	}
	if (end < text.length) runs.push(text.slice(end));
	return runs;
}
