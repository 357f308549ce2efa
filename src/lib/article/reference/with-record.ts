/** Lists of members that the record has otherwise: whoever goes through them is asked about each. */
import type { Proposals } from '#lib/article/propose-from.ts';
import type { Candidate, Found, Part } from '#lib/article/queue/candidate.ts';
import { differsFrom } from './differs.ts';

const SENTENCE_END = /[.!?]["”’]?\s+(?=\S)/g;

/** What was found, with what the record has against it. The words that it is looked for by are English. */
export function withRecord<F extends Pick<Found, 'published' | 'lang' | 'candidates'>>(
	found: F,
	{ article, sets }: Proposals
): F {
	const { published, lang } = found;
	if (lang !== 'en' || published === undefined) return found;
	const checked = (one: Candidate): Candidate => {
		const set = sets.find(({ start, end }) => start === one.mark.start && end === one.mark.end);
		const block = article.blocks.find(
			({ start, end }) => start <= one.mark.start && one.mark.end <= end
		);
		if (one.of !== 'list' || !set || !block) return one;
		const whole = set.closed && set.count !== undefined && set.count === set.members.length;
		const differs = differsFrom(
			{ members: set.members, whole, ...around(article.text, one.mark, block) },
			published
		);
		return differs ? { ...one, differs } : one;
	};
	return { ...found, candidates: found.candidates.map(checked) };
}

/** The rest of its sentence. */
function around(text: string, mark: Part, block: Part): { before: string; after: string } {
	const before = text.slice(block.start, mark.start);
	const last = [...before.matchAll(SENTENCE_END)].at(-1);
	const after = text.slice(mark.end, block.end);
	return {
		before: last ? before.slice(last.index + last[0].length) : before,
		after: after.slice(0, Math.max(0, after.search(/[.!?;]/)) || after.length)
	};
}
