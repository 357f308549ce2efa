/** All that the rules find in an article, as candidates: what they are sure of, and what is to be looked at. */
import type { Fault } from '#lib/article/gates/claim.ts';
import { judgeOf, type Judge } from '#lib/article/gates/judge.ts';
import { Ids } from '#lib/article/made/ids.ts';
import { sentenceAround } from '#lib/article/made/sentences.ts';
import { lastDay, titleOf } from '#lib/article/made/told.ts';
import { plainText } from '#lib/article/plain-text.ts';
import type { Proposals } from '#lib/article/propose-from.ts';
import type { Quote } from '#lib/article/quotes/quotes.ts';
import { oneLine } from '#lib/article/read/tokens.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import type { Candidate, Found, Of, Part, Value } from './candidate.ts';
import { faultsOf } from './faults.ts';
import { relations } from './relations.ts';

/** As `made` has it: right 95 times in a hundred. */
const SURE = 0.7;
const SURE_LIST = 0.95;
const SURE_TERM = 0.95;
const LEAST_WORDS = 3;
/** Longer speech is nothing to be learnt by heart, nor to be quoted. */
const MOST_WORDS = 60;
/** More nobody goes through; an article of a usual length has a tenth of it. */
const MOST = 600;
const NAMES = 6;
const PARAGRAPHS = 3;

interface Draft {
	of: Of;
	value: Value;
	evidence: Part;
	mark: Part;
	sure: boolean;
	/** What its id is made of. */
	named: string;
	names?: readonly string[];
	judged?: readonly Fault[];
}

export function foundIn(found: Proposals, title = ''): Found {
	const { article, published, author } = found;
	const judge = judgeOf(found);
	const ids = new Ids();
	const drafts: Draft[] = [
		...quotes(found),
		...terms(found),
		...relations(found, judge).map(({ faults, ...one }) => ({ ...one, judged: faults })),
		...lists(found, judge),
		...gaps(found, judge)
	];
	const candidates = drafts
		.sort((a, b) => a.mark.start - b.mark.start)
		.slice(0, MOST)
		.flatMap(({ named, judged, ...draft }): Candidate[] => {
			const words = article.text.slice(draft.evidence.start, draft.evidence.end);
			const faults = judged ?? faultsOf(draft.value, words, judge);
			// What the rules themselves cannot bear out is not shown to anybody.
			if (faults.some(({ gate, what }) => gate < 3 && what !== 'name')) return [];
			return [{ ...draft, id: ids.of(named, draft.of), faults }];
		});
	const day = lastDay(found);
	return {
		text: article.text,
		paragraphs: article.blocks.map(({ start, end }) => ({ start, end })),
		title: title || (titleOf(found) ?? ''),
		...(author !== undefined && { author }),
		...(published !== undefined && { published }),
		...(day !== undefined && { lastDay: day }),
		lang: article.lexicon.language.code,
		words: wordsOf(plainText(article.source)).length,
		candidates
	};
}

const cut = ({ article: { text } }: Proposals, { start, end }: Part) =>
	oneLine(text.slice(start, end));

function quotes(found: Proposals): Draft[] {
	const { blocks } = found.article;
	return found.quotes.flatMap((quote): Draft[] => {
		const text = cut(found, quote).replace(/[,،]$/, '');
		const count = wordsOf(text).length;
		const at = blocks.findIndex(({ start, end }) => start <= quote.start && quote.end <= end);
		if (at < 0 || count < LEAST_WORDS || count > MOST_WORDS) return [];
		const { speaker, reportedBy, office } = quote;
		return [
			{
				of: 'quote',
				value: {
					kind: 'said',
					text,
					speaker: speaker ?? '',
					...(office !== null && { office }),
					...(reportedBy !== null && reportedBy !== speaker && { reportedBy })
				},
				evidence: { start: blocks[at]!.start, end: blocks[at]!.end },
				mark: { start: quote.start, end: quote.end },
				sure: speaker !== null && quote.confidence >= SURE,
				named: `said ${text}`,
				names: namesAround(found, quote, at)
			}
		];
	});
}

/** Who speaks in the paragraphs around, the nearest first. */
function namesAround({ article: { blocks }, quotes: all }: Proposals, quote: Quote, at: number) {
	const from = blocks[Math.max(0, at - PARAGRAPHS)]!.start;
	const to = blocks[Math.min(blocks.length - 1, at + PARAGRAPHS)]!.end;
	const near = all
		.filter(({ start, end, speaker }) => speaker !== null && from <= start && end <= to)
		.sort((a, b) => Math.abs(a.start - quote.start) - Math.abs(b.start - quote.start));
	const names = [quote, ...near].flatMap(({ speaker, reportedBy }) => [speaker, reportedBy]);
	return [...new Set(names.filter((name) => name !== null))].slice(0, NAMES);
}

const terms = (found: Proposals): Draft[] =>
	found.definitions.map(({ term, meaning, start, end, confidence }) => ({
		of: 'term',
		value: { kind: 'card', front: term, back: meaning },
		evidence: { start, end },
		mark: { start, end },
		sure: confidence >= SURE_TERM,
		named: `stands for ${meaning}`
	}));

/** A list is sure where the text says that it is whole; of the others somebody is to look. */
const lists = (found: Proposals, judge: Judge): Draft[] =>
	found.sets.flatMap((set): Draft[] => {
		const lead = cut(found, set.lead).replace(/^[^\p{L}\p{N}]+|[\s:—–-]+$/gu, '');
		// Where little leads to a list, somebody is to say what it is one of.
		const front = wordsOf(lead).length < 2 ? '' : lead;
		if (set.members.length < 2 || /["“”„«»{}]/.test(front)) return [];
		const evidence = { start: Math.min(set.lead.start, set.start), end: set.end };
		const words = found.article.text.slice(evidence.start, evidence.end);
		const { members, closed, count, confidence } = set;
		const whole = closed && count !== undefined && wordsOf(front).length >= LEAST_WORDS;
		return [
			{
				of: 'list',
				value: { kind: 'card', front: front && `${front}: …`, back: members.join(', ') },
				evidence,
				mark: { start: set.start, end: set.end },
				sure: whole && confidence >= SURE_LIST,
				named: `list ${front}`,
				judged: judge({ kind: 'set', members, closed: true, evidence: words })
			}
		];
	});

/** Sentences that stand alone with one number or date in them are sure; with more, somebody is to look. */
function gaps(found: Proposals, judge: Judge): Draft[] {
	const { text } = found.article;
	const dates = found.dates.filter(({ inferred }) => !inferred);
	const numbers = found.numbers.filter(({ unit, value }) => unit !== null && value > 2);
	const all = [
		...dates.map((one) => ({ ...one, of: 'date' as const })),
		...numbers.map((one) => ({ ...one, of: 'number' as const }))
	];
	return all.flatMap((one): Draft[] => {
		const part = sentenceAround(found, one);
		if (!part) return [];
		const within = ({ start, end }: Part) => start >= part.start && end <= part.end;
		const evidence = text.slice(part.start, part.end);
		const after = text.slice(one.end, part.end).split(/\s+/).slice(0, 4).join(' ');
		const judged =
			one.of === 'date'
				? judge({ kind: 'date', date: one.date, event: '', evidence })
				: judge({ kind: 'number', value: one.value, bound: one.bound, label: after, evidence });
		const gap = text.slice(one.start, one.end);
		const sentence = `${text.slice(part.start, one.start)}{{gap:${gap}}}${text.slice(one.end, part.end)}`;
		return [
			{
				of: one.of,
				value: { kind: 'cloze', text: oneLine(sentence) },
				evidence: part,
				mark: { start: one.start, end: one.end },
				sure: found.numbers.filter(within).length + found.dates.filter(within).length === 1,
				named: `gap ${evidence} ${gap}`,
				judged
			}
		];
	});
}
