/** Lists, gaps and questions that a model proposes, in the article's own words. */
import { sentenceAround } from '#lib/article/made/sentences.ts';
import type { Of, Part } from '#lib/article/queue/candidate.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import type { Admitting, Made } from './made.ts';
import { isAskable, isDenied } from './askable.ts';
import type { Proposed } from './proposed.ts';

const LEAST_MEMBERS = 2;
/** A longer answer is nothing to be remembered. */
const MOST_ANSWER = 12;
/** Paragraphs in which somebody may be named before the sentence that asks for them. */
const PARAGRAPHS = 4;
const MARKS = /[{}]/;

/** The members of one list, each as the article has it. */
export function listOf({ question, answer }: Proposed, evidence: Part, admitting: Admitting): Made {
	const { places, judge, found } = admitting;
	const parts = answer.flatMap((member) => places.of(member, evidence) ?? []);
	if (parts.length < answer.length) return 'answer';
	const members = parts.map((part) => places.words(part));
	// They are written one after the other, with commas between them.
	if (
		new Set(members).size < Math.max(LEAST_MEMBERS, members.length) ||
		/[,;{}]/.test(members.join(''))
	)
		return 'shape';
	const words = places.words(evidence);
	if (!isAskable(question, members, words, around(evidence, admitting))) return 'question';
	const span = {
		start: Math.min(...parts.map(({ start }) => start)),
		end: Math.max(...parts.map(({ end }) => end))
	};
	const list = found.sets.find(({ start, end }) => start < span.end && span.start < end);
	return {
		of: 'list',
		value: { kind: 'card', front: question.trim(), back: members.join(', ') },
		evidence,
		// The rules' own, where they have it: the record is asked about it by its place.
		mark: list ? { start: list.start, end: list.end } : span,
		faults: judge({ kind: 'set', members, closed: true, evidence: words })
	};
}

/** A sentence that stands alone, with some words of it left out. */
export function gapOf(mark: Part, { found, places, judge }: Admitting): Made {
	const { text } = found.article;
	const evidence = sentenceAround(found, mark);
	if (!evidence) return 'alone';
	const gap = places.words(mark);
	if (wordsOf(gap).length > MOST_ANSWER || MARKS.test(gap)) return 'shape';
	const [before, after] = [
		text.slice(evidence.start, mark.start),
		text.slice(mark.end, evidence.end)
	];
	return {
		of: kindAt(mark, { found }),
		value: {
			kind: 'cloze',
			text: `${before}{{gap:${gap}}}${after}`.replace(/\s+/g, ' ').trim()
		},
		evidence,
		mark,
		faults: judge({ kind: 'definition', term: gap, meaning: gap, evidence: places.words(evidence) })
	};
}

/** A question in the model's words, with an answer in the article's. */
export function questionOf(
	{ question }: Proposed,
	mark: Part,
	evidence: Part,
	admitting: Admitting
): Made {
	const { places, judge } = admitting;
	const [answer, words] = [places.words(mark), places.words(evidence)];
	if (wordsOf(answer).length > MOST_ANSWER || MARKS.test(answer)) return 'shape';
	if (!isAskable(question, [answer], words, around(evidence, admitting))) return 'question';
	return {
		of: 'relation',
		value: { kind: 'card', front: question.trim(), back: answer },
		evidence,
		mark,
		faults: [
			...judge({ kind: 'definition', term: answer, meaning: answer, evidence: words }),
			...(isDenied(question, words) ? [{ gate: 3, what: 'denied' } as const] : [])
		]
	};
}

function kindAt({ start, end }: Part, { found }: Pick<Admitting, 'found'>): Of {
	const isHere = (one: Part) => one.start < end && start < one.end;
	if (found.dates.some(isHere)) return 'date';
	return found.numbers.some(isHere) ? 'number' : 'relation';
}

/** The paragraph of a sentence, and some before it. */
function around({ start }: Part, { found }: Admitting): string {
	const { text, blocks } = found.article;
	const at = blocks.findIndex((one) => one.start <= start && start < one.end);
	const from = blocks[Math.max(0, at - PARAGRAPHS)]?.start ?? 0;
	return text.slice(from, blocks[at]?.end ?? text.length);
}
