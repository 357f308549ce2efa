/** What is said of a candidate. */
import { bandOf, isAcceptable, mostQuoted, type Item } from '#lib/article/queue/queue.ts';
import { lackOf, quotedBy } from '#lib/article/queue/values.ts';
import type { Part } from '#lib/article/queue/candidate.ts';
import { make } from '#lib/ui/messages/make.ts';

/** What is to be looked at, a sentence each, and each once. */
export function warningsOf(item: Item, quoted: number, all: number): string[] {
	const words = make.warnings;
	const said = item.faults.map((fault) => {
		if (fault.what === 'evidence') return words.evidence;
		return fault.gate === 2 ? words.word(fault.word) : words[fault.what];
	});
	if (lackOf(item.value) === 'long') said.unshift(words.long);
	const more = item.status === 'open' ? quotedBy(item) : 0;
	if (more > 0 && quoted + more > mostQuoted(all)) said.push(words.quoted);
	if (said.length === 0 && bandOf(item) === 'check')
		said.push(item.by === undefined ? words.unsure : words.proposed(item.by));
	return [...new Set(said)];
}

/** Whether something has to be put right before it can be accepted, other than a question that is asked beside it. */
export const isBlocked = (item: Item): boolean =>
	!item.differs && !isAcceptable(item) && (lackOf(item.value) ?? 'long') === 'long';

/** So much of the paragraph is shown around what was found. */
const AROUND = 220;

/** The words around what was found, in three parts: before, itself, after. */
export function contextOf(
	text: string,
	mark: Part,
	paragraphs: readonly Part[]
): { before: string; marked: string; after: string } {
	const paragraph = paragraphs.find(({ start, end }) => start <= mark.start && mark.end <= end);
	const from = Math.max(paragraph?.start ?? 0, mark.start - AROUND);
	const to = Math.min(paragraph?.end ?? text.length, mark.end + AROUND);
	const cutBefore = paragraph !== undefined && from > paragraph.start;
	const cutAfter = paragraph !== undefined && to < paragraph.end;
	const before = text.slice(from, mark.start);
	const after = text.slice(mark.end, to);
	return {
		before: cutBefore ? `… ${before.replace(/^\S*\s/, '')}` : before,
		marked: text.slice(mark.start, mark.end),
		after: cutAfter ? `${after.replace(/\s\S*$/, '')} …` : after
	};
}
