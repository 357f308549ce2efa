/** True claims about the marked articles, and what could be made of them by mistake or on purpose. */
import type { Bound } from '#lib/article/facts/numbers.ts';
import type { Claim } from '#lib/article/gates/claim.ts';
import type { Gold } from './gold.ts';
import { STATEMENTS } from './statements.ts';

export interface Planted {
	what: string;
	claim: Claim;
}

/** What the article states, as its marks say. */
export function trueClaims(gold: Gold): Claim[] {
	const { text } = gold;
	return [
		...gold.quotes.flatMap(({ start, end, speaker }) =>
			speaker === null
				? []
				: [
						{
							kind: 'quote' as const,
							words: text.slice(start, end),
							speaker,
							evidence: paragraph(text, start, end)
						}
					]
		),
		...gold.numbers.map(({ start, end, value }) => ({
			kind: 'number' as const,
			value,
			bound: boundOf(text.slice(Math.max(0, start - 14), end)),
			label: label(text, end),
			evidence: sentence(text, start, end)
		})),
		...gold.dates.flatMap(({ start, end, date }) => {
			const evidence = sentence(text, start, end);
			const event = text
				.slice(start - 40, start)
				.split(/\s+/)
				.slice(1, -1)
				.slice(-3)
				.join(' ');
			return evidence.split(' ').length < 5 || !evidence.includes(event) || !/\p{L}{4}/u.test(event)
				? []
				: [{ kind: 'date' as const, date, event, evidence }];
		}),
		...gold.sets.map(({ start, end, members, closed }) => ({
			kind: 'set' as const,
			members,
			closed,
			evidence: sentence(text, start, end)
		})),
		...(STATEMENTS[gold.name] ?? []).map((one) => ({ kind: 'statement' as const, ...one }))
	];
}

const boundOf = (before: string): Bound => {
	if (/more than\s/i.test(before)) return 'more than';
	if (/less than\s/i.test(before)) return 'less than';
	return /(?:about|some|almost|around)\s/i.test(before) ? 'about' : 'exactly';
};

const label = (text: string, end: number) =>
	(/^[^.\n\d$,]*/.exec(text.slice(end, end + 60))?.[0] ?? '')
		.trim()
		.split(/\s+/)
		.slice(0, 3)
		.join(' ');

function paragraph(text: string, start: number, end: number): string {
	const from = text.lastIndexOf('\n\n', start);
	const to = text.indexOf('\n\n', end);
	return text.slice(from < 0 ? 0 : from + 2, to < 0 ? text.length : to).trim();
}

function sentence(text: string, start: number, end: number): string {
	const whole = paragraph(text, start, end);
	const at = text.indexOf(whole, Math.max(0, start - whole.length));
	const before = whole.slice(0, start - at);
	const from = Math.max(
		0,
		...[...before.matchAll(/[.!?]["”’»]?\s+(?=[\p{Lu}"“‘«])/gu)].map((m) => m.index + m[0].length)
	);
	const to = /[.!?](?=["”’»]?\s|["”’»]?$)/u.exec(whole.slice(end - at));
	return whole.slice(from, to ? end - at + to.index : whole.length).trim();
}

/** Each way to spoil a claim, with one spoilt claim for each. */
export function corruptionsOf(claim: Claim, gold: Gold, others: readonly Claim[]): Planted[] {
	const planted: Planted[] = [];
	const plant = (what: string, spoilt: Claim) => planted.push({ what, claim: spoilt });
	const words = claim.evidence.split(' ');
	if (words.length > 6)
		plant('evidence paraphrased', {
			...claim,
			evidence: words.toSpliced(3, 2, 'reportedly', 'indeed').join(' ')
		});
	if (claim.kind === 'quote') quoteCorruptions(claim, gold, others, plant);
	if (claim.kind === 'number') {
		plant('number off by one', { ...claim, value: claim.value + 1 });
		const near = gold.numbers.find(
			({ start, value }) =>
				value !== claim.value && claim.evidence.includes(gold.text.slice(start, start + 8))
		);
		if (near) plant('number of a neighbour', { ...claim, value: near.value });
		if (claim.bound !== 'exactly') plant('“more than” dropped', { ...claim, bound: 'exactly' });
	}
	if (claim.kind === 'date') {
		plant('year changed', {
			...claim,
			date: `${Number(claim.date.slice(0, 4)) + 1}${claim.date.slice(4)}`
		});
	}
	if (claim.kind === 'set') {
		plant('member added from elsewhere', { ...claim, members: [...claim.members, 'Lithuania'] });
		if (claim.members.length > 2)
			plant('member dropped', { ...claim, members: claim.members.slice(1) });
		if (!claim.closed) plant('called complete', { ...claim, closed: true });
		const first = words.find(
			(word) => word.length > 4 && !claim.members.some((member) => member.includes(word))
		);
		if (first)
			plant('member added from the sentence', { ...claim, members: [...claim.members, first] });
	}
	if (claim.kind === 'statement') {
		const { subject, object, text } = claim;
		plant('subject and object swapped', {
			...claim,
			text: text.replace(subject, '\0').replace(object, subject).replace('\0', object),
			subject: object,
			object: subject
		});
		plant('denied', { ...claim, text: text.replace(subject, `${subject} never`) });
		plant('knowledge from outside', { ...claim, text: `${text} in Lisbon` });
	}
	return planted;
}

function quoteCorruptions(
	claim: Extract<Claim, { kind: 'quote' }>,
	gold: Gold,
	others: readonly Claim[],
	plant: (what: string, claim: Claim) => void
) {
	const words = claim.words.split(' ');
	if (words.length > 3)
		plant('word changed', {
			...claim,
			words: words.with(Math.floor(words.length / 2), 'zebra').join(' ')
		});
	if (words.length > 5)
		plant('quotation trimmed', { ...claim, words: words.slice(0, -2).join(' ') });
	const other = others.find((one) => one.kind === 'quote' && one.speaker !== claim.speaker);
	if (other?.kind === 'quote')
		plant('another speaker of the page', { ...claim, speaker: other.speaker });
	plant('a speaker from elsewhere', { ...claim, speaker: 'Gustavo Lindqvister' });
	const prose = gold.text
		.slice(0, 4000)
		.split('\n\n')
		.find((one) => one.length > 60 && !/["“”‘«»]/.test(one));
	if (prose)
		plant('the writer’s prose as a quotation', {
			...claim,
			words: prose.split(' ').slice(0, 7).join(' '),
			evidence: prose
		});
}
