/** How well what is proposed agrees with what was marked. */
import type { Proposals } from '#lib/article/propose-from.ts';
import { propose } from '#lib/article/propose.ts';
import type { Gold } from './gold.ts';

interface Part {
	start: number;
	end: number;
}

export interface Tally {
	right: number;
	proposed: number;
	wanted: number;
}

export interface Score {
	spans: Tally;
	speakers: Tally;
	/** Of speakers that are shown as sure. */
	green: Tally;
	sets: Tally;
	numbers: Tally;
	dates: Tally;
	/** Words between marks that nobody said, offered all the same. */
	notSpeech: { offered: number; of: number };
	misses: string[];
}

/** As much of two spans is the same as makes them one. */
const SAME = 0.85;
const GREEN = 0.7;

/** Where both overlap, of where either is. */
const overlap = (a: Part, b: Part): number =>
	Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
	(Math.max(a.end, b.end) - Math.min(a.start, b.start));

const plain = (name: string | null) =>
	(name ?? '')
		.toLowerCase()
		.replace(/[’']s?$/, '')
		.replace(/^(?:the|a|an|der|die|das|le|la|l’|el) /, '')
		.replace(/ё/g, 'е')
		.trim();

const tally = (): Tally => ({ right: 0, proposed: 0, wanted: 0 });
const same = (a: Part, b: Part) => overlap(a, b) >= SAME;

/** One name, or one phrase that is cut off earlier than the other. */
const isSame = (a: string | null, b: string | null): boolean => {
	const [one, other] = [plain(a), plain(b)];
	return (
		one === other ||
		(one !== '' && other !== '' && (one.startsWith(`${other} `) || other.startsWith(`${one} `)))
	);
};

/** All articles together. */
export function scoreOf(golds: readonly Gold[]): Score {
	const score: Score = {
		spans: tally(),
		speakers: tally(),
		green: tally(),
		sets: tally(),
		numbers: tally(),
		dates: tally(),
		notSpeech: { offered: 0, of: 0 },
		misses: []
	};
	for (const gold of golds) add(score, gold, propose(gold.text));
	return score;
}

function add(score: Score, gold: Gold, found: Proposals) {
	const say = (what: string, part: Part, rest = '') =>
		score.misses.push(
			`${gold.name}: ${what}: ${gold.text.slice(part.start, part.end).slice(0, 70)}${rest}`
		);
	const count = <P extends Part, G extends Part>(
		tally: Tally,
		name: string,
		proposed: readonly P[],
		wanted: readonly G[],
		agrees: (p: P, g: G) => boolean
	) => {
		const left = new Set(wanted);
		for (const one of proposed) {
			const match = [...left].find((other) => agrees(one, other));
			if (match) {
				left.delete(match);
				tally.right++;
			} else say(`${name} too many`, one, ` ${JSON.stringify(one).slice(0, 160)}`);
		}
		for (const one of left) say(`${name} missed`, one);
		tally.proposed += proposed.length;
		tally.wanted += wanted.length;
	};
	count(score.spans, 'span', found.quotes, gold.quotes, same);
	for (const wanted of gold.quotes) {
		score.speakers.wanted++;
		score.green.wanted++;
		const match = found.quotes.find((quote) => same(quote, wanted));
		if (!match) continue;
		const right = isSame(match.speaker, wanted.speaker);
		if (match.speaker !== null || wanted.speaker === null) score.speakers.proposed++;
		if (right) score.speakers.right++;
		else say(`speaker ${match.speaker} (${match.confidence}), not ${wanted.speaker}`, match);
		if (match.confidence < GREEN) continue;
		score.green.proposed++;
		if (right) score.green.right++;
	}
	score.notSpeech.of += gold.notSpeech.length;
	score.notSpeech.offered += gold.notSpeech.filter((part) =>
		found.quotes.some((quote) => same(quote, part))
	).length;
	count(
		score.sets,
		'set',
		found.sets,
		gold.sets,
		(set, wanted) =>
			set.members.map(plain).join('|') === wanted.members.map(plain).join('|') &&
			set.closed === wanted.closed
	);
	count(
		score.numbers,
		'number',
		found.numbers,
		gold.numbers,
		(a, b) => a.value === b.value && overlap(a, b) > 0
	);
	count(
		score.dates,
		'date',
		found.dates,
		gold.dates,
		(a, b) => a.date === b.date && overlap(a, b) > 0
	);
}

export const precision = ({ right, proposed }: Tally) => (proposed === 0 ? 1 : right / proposed);
export const recall = ({ right, wanted }: Tally) => (wanted === 0 ? 1 : right / wanted);
/** The harmonic mean of both. */
export const f1 = (tally: Tally) => {
	const [p, r] = [precision(tally), recall(tally)];
	return p + r === 0 ? 0 : (2 * p * r) / (p + r);
};
