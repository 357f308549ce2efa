/** Facts as authors write them, made of what the rules found by fixed templates: sentences are never turned round. */
import type { Claim } from '#lib/article/gates/claim.ts';
import { oneLine } from '#lib/article/read/tokens.ts';
import { MAX_EXCERPT } from '#lib/deck/evidence/excerpts.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import { entityOf, type Making } from './making.ts';
import { sentenceAround } from './sentences.ts';

/** A fact without its anchor. */
export interface Written {
	fact: Record<string, unknown> & { id: string };
	/** Words of the article that carry it. */
	words: string;
	/** How many of its words are shown. */
	quoted: number;
}

/** A speaker who is right 95 times in a hundred. */
const SURE = 0.7;
const SURE_LIST = 0.95;
const SURE_TERM = 0.95;
const LEAST_WORDS = 3;

const passes = ({ judge }: Making, claim: Claim) => judge(claim).length === 0;

/** Who said what: the shortest first, for all together may be a tenth of the article. */
export function quoteFacts(making: Making): Written[] {
	const { found, title } = making;
	const { text, blocks } = found.article;
	return found.quotes
		.flatMap((quote) => {
			if (quote.speaker === null || quote.confidence < SURE) return [];
			const words = oneLine(text.slice(quote.start, quote.end)).replace(/[,،]$/, '');
			const quoted = wordsOf(words).length;
			const block = blocks.find(({ start, end }) => start <= quote.start && quote.end <= end);
			if (!block || quoted < LEAST_WORDS || quoted > MAX_EXCERPT) return [];
			const evidence = text.slice(block.start, block.end);
			if (!passes(making, { kind: 'quote', words, speaker: quote.speaker, evidence })) return [];
			return [{ quote, words, quoted }];
		})
		.sort((a, b) => a.quoted - b.quoted)
		.map(({ quote, words, quoted }) => {
			const speaker = entityOf(making, quote.speaker!, kindOf(quote.speaker!), quote.office);
			const passed =
				quote.reportedBy === null || quote.reportedBy === quote.speaker
					? []
					: [entityOf(making, quote.reportedBy, kindOf(quote.reportedBy))];
			const surname = quote.speaker!.split(' ').at(-1)!;
			return {
				fact: {
					id: making.ids.of(`said ${words}`, 'said'),
					kind: 'quote',
					saidBy: [...new Set([...passed, making.author])],
					speaker: quote.office ? { who: speaker, as: quote.office } : speaker,
					text: words,
					about: aboutIt(
						title.includes(surname) ? undefined : title,
						found.article.lexicon.language.code
					)
				},
				words,
				quoted
			};
		});
}

/** What words were said about, in the language that the question will be in. */
export function aboutIt(title: string | undefined, lang: string): string {
	if (lang === 'ar') return title === undefined ? 'موضوع المقال' : `موضوع «${title}»`;
	return title === undefined ? 'the subject of the article' : `the subject of “${title}”`;
}

const kindOf = (name: string) => (/^\p{Lu}\S+(?: \p{Lu}\S*)+$/u.test(name) ? 'person' : 'other');

/** What letters stand for, and what a glossary says of its words. */
export function definitionFacts(making: Making): Written[] {
	return making.found.definitions.flatMap(
		({ term, meaning, start, end, confidence }): Written[] => {
			const evidence = making.found.article.text.slice(start, end);
			if (confidence < SURE_TERM) return [];
			if (!passes(making, { kind: 'definition', term, meaning, evidence })) return [];
			if (!/^\p{Lu}[\p{Lu}\p{N}&]|\p{Lu}$/u.test(term))
				return [
					{
						fact: {
							id: making.ids.of(`meaning of ${term}`, 'term'),
							kind: 'definition',
							saidBy: [making.author],
							term,
							meaning
						},
						words: evidence,
						quoted: wordsOf(meaning).length
					}
				];
			return [
				{
					fact: {
						id: making.ids.of(`stands for ${meaning}`, 'term'),
						kind: 'card',
						saidBy: [making.author],
						front: term,
						back: meaning,
						partners: 'terms'
					},
					words: `${meaning} ${term}`,
					quoted: 0
				}
			];
		}
	);
}

/** Lists that the article calls complete, with the number it says they have. Who is outside it does not say, so all are asked at once. */
export function setFacts(making: Making): Written[] {
	const { text } = making.found.article;
	return making.found.sets.flatMap((set) => {
		if (!set.closed || set.confidence < SURE_LIST || set.count === undefined) return [];
		const evidence = text.slice(set.lead.start, set.end);
		if (!passes(making, { kind: 'set', members: set.members, closed: true, evidence })) return [];
		const lead = oneLine(text.slice(set.lead.start, set.lead.end)).replace(/[\s:—–-]+$/u, '');
		const leading = wordsOf(lead).length;
		const quoted = leading + wordsOf(set.members.join(' ')).length;
		if (leading < LEAST_WORDS || quoted > MAX_EXCERPT || /["“”„«»]/.test(lead)) return [];
		return [
			{
				fact: {
					id: making.ids.of(`list ${lead}`, 'list'),
					kind: 'card',
					saidBy: [making.author],
					front: `${lead}: …`,
					back: set.members.join(', ')
				},
				words: oneLine(evidence).split(' ').slice(0, MAX_EXCERPT).join(' '),
				quoted
			}
		];
	});
}

interface Part {
	start: number;
	end: number;
}

const inside = (part: Part) => (one: Part) => one.start >= part.start && one.end <= part.end;

/** Sentences that stand alone, with their only number or date left out. */
export function gapFacts(making: Making): Written[] {
	const { found } = making;
	const { text } = found.article;
	const dated = found.dates
		.filter(({ inferred }) => !inferred)
		.map((one) => ({ ...one, kind: 'date' as const }));
	const counted = found.numbers
		.filter(({ unit, value }) => unit !== null && value > 2)
		.map((one) => ({ ...one, kind: 'number' as const }));
	return [...dated, ...counted].flatMap((one) => {
		const part = sentenceAround(found, one);
		if (!part) return [];
		const within = inside(part);
		if (found.numbers.filter(within).length + found.dates.filter(within).length !== 1) return [];
		const evidence = text.slice(part.start, part.end);
		const gap = text.slice(one.start, one.end);
		const after = text.slice(one.end, part.end).split(/\s+/).slice(0, 4).join(' ');
		const claim: Claim =
			one.kind === 'date'
				? { kind: 'date', date: one.date, event: '', evidence }
				: { kind: 'number', value: one.value, bound: one.bound, label: after, evidence };
		if (!passes(making, claim)) return [];
		const sentence = `${text.slice(part.start, one.start)}{{gap:${gap}}}${text.slice(one.end, part.end)}`;
		return [
			{
				fact: {
					id: making.ids.of(`gap ${evidence}`, 'gap'),
					kind: 'cloze',
					saidBy: [making.author],
					text: oneLine(sentence)
				},
				words: oneLine(evidence),
				quoted: wordsOf(evidence).length
			}
		];
	});
}
