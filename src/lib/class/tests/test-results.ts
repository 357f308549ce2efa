/** What became of a class test: pupil by pupil, and question by question. */
import type { TestQuestion } from '#lib/exam/test/question.ts';
import { normalise } from '#lib/deck/words/normalise.ts';
import { isLate, type ClassTest, type HandedIn, type KeyFix } from './class-test.ts';
import { gradeTest, isSameFix, type ChangedMark, type GradedTest } from './grade-test.ts';
import { statisticsOf, type ItemStatistics } from './item-statistics.ts';
import { keyInWords } from './key-in-words.ts';
import type { MarkChange } from './mark-change.ts';
import type { PupilPaper } from './shuffle-paper.ts';

/** A member of the class, and how far they have come. */
export interface TakenTest {
	member: string;
	nickname: string;
	/** Extra time when they began, percent. */
	extra: number;
	/** Epoch ms; undefined for who has not begun. */
	begun: number | undefined;
	/** What was handed in, and when it arrived; undefined while it has not. */
	handedIn: { at: number; body: HandedIn; paper: PupilPaper } | undefined;
	/** Marks of it that the teacher has changed. */
	changes: readonly MarkChange[];
}

export interface PupilResult {
	member: string;
	nickname: string;
	extra: number;
	state: 'absent' | 'begun' | 'in';
	begun: number | undefined;
	/** When it arrived, and when the device says it was finished. */
	arrived: number | undefined;
	finished: number | undefined;
	late: boolean;
	/** ms from begin to arrival, by the server's clock; undefined while it has not arrived. */
	took: number | undefined;
	/** ms with the questions on the screen, as the device says. */
	spent: number;
	/** Marks that a teacher has changed by hand, in the order of the paper. */
	changes: readonly ChangedMark[];
	/** 0..1; `was` is by the key as it was when the test was given. */
	score: number | undefined;
	was: number | undefined;
}

export interface WrongAnswer {
	card: string;
	answer: string;
	/** What of the question it answers, where it asks several things. */
	about: string | undefined;
	/** How many pupils gave it. */
	count: number;
	/** It counts: the teacher has said so. */
	accepted: boolean;
}

export interface ItemResult extends ItemStatistics {
	/** Its place in the paper, from 0. */
	item: number;
	prompt: string;
	given: string | undefined;
	lang: string;
	dir: 'ltr' | 'rtl';
	key: string;
	leftOut: boolean;
	/** The most frequent first. */
	wrong: WrongAnswer[];
	/** Pupils who answered nothing. */
	blank: number;
}

export interface TestResults {
	pupils: PupilResult[];
	items: ItemResult[];
	/** How many have handed in, and what they reached together: 0..1. */
	handedIn: number;
	mean: number | undefined;
	was: number | undefined;
	/** KR-20 of the questions that count. */
	reliability: number | undefined;
}

export function testResults(
	test: ClassTest,
	paper: readonly TestQuestion[],
	fixes: readonly KeyFix[],
	taken: readonly TakenTest[]
): TestResults {
	const graded = taken.map(({ handedIn, changes }) =>
		handedIn ? gradeTest(handedIn.paper, handedIn.body, fixes, changes) : undefined
	);
	const done = graded.filter((one) => one !== undefined);
	const counts = [...paper.keys()].filter(
		(item) => !fixes.some((fix) => fix.kind === 'leave-out' && fix.item === item)
	);
	const points = done.map(({ items }) => counts.map((item) => items[item]!.points));
	const statistics = statisticsOf(points, counts.length);
	const nothing: ItemStatistics = { difficulty: undefined, discrimination: undefined };
	return {
		pupils: taken.map((one, i) => pupilResult(test, one, graded[i])),
		items: paper.map((asked, item) => {
			const place = counts.indexOf(item);
			return itemResult(
				asked,
				{ item, leftOut: place < 0, ...(statistics.items[place] ?? nothing) },
				fixes,
				done
			);
		}),
		handedIn: done.length,
		mean: meanOf(done.map(({ score }) => score)),
		was: meanOf(done.map(({ was }) => was)),
		reliability: statistics.reliability
	};
}

/** How one pupil did, with their answers as they were graded. */
export function pupilResult(
	test: ClassTest,
	{ member, nickname, extra, begun, handedIn }: TakenTest,
	graded: GradedTest | undefined
): PupilResult {
	return {
		member,
		nickname,
		extra,
		state: handedIn ? 'in' : begun === undefined ? 'absent' : 'begun',
		begun,
		arrived: handedIn?.at,
		finished: handedIn?.body.finished,
		late:
			handedIn !== undefined && begun !== undefined && isLate(test, { begun, extra }, handedIn.at),
		took: handedIn && begun !== undefined ? handedIn.at - begun : undefined,
		spent: handedIn?.body.times.reduce((sum, time) => sum + time, 0) ?? 0,
		changes: graded?.items.flatMap(({ change }) => change ?? []) ?? [],
		score: graded?.score,
		was: graded?.was
	};
}

function itemResult(
	{ question }: TestQuestion,
	known: ItemStatistics & { item: number; leftOut: boolean },
	fixes: readonly KeyFix[],
	done: readonly GradedTest[]
): ItemResult {
	const { item } = known;
	const wrong = new Map<string, WrongAnswer>();
	let blank = 0;
	for (const { items } of done) {
		const { marked } = items[item]!;
		if (marked.answer === null) blank++;
		for (const [i, { card, given, verdict }] of marked.marking.marks.entries()) {
			// A slip of spelling is right.
			if (given === undefined || verdict !== 'wrong') continue;
			const name = `${card} ${normalise(given)}`;
			const before = wrong.get(name);
			if (before) before.count++;
			else
				wrong.set(name, {
					card,
					answer: given,
					about: 'rows' in question ? question.rows[i]?.text || undefined : undefined,
					count: 1,
					accepted: fixes.some((fix) =>
						isSameFix(fix, { kind: 'accept', item, card, answer: given })
					)
				});
		}
	}
	return {
		...known,
		prompt:
			question.form === 'true-false'
				? `${question.prompt} ${question.claim.text}`
				: question.prompt,
		given: question.form === 'cloze' ? undefined : question.given?.text,
		lang: question.lang,
		dir: question.dir,
		key: keyInWords(question),
		wrong: [...wrong.values()].sort((a, b) => b.count - a.count || (a.answer < b.answer ? -1 : 1)),
		blank
	};
}

const meanOf = (numbers: readonly number[]): number | undefined =>
	numbers.length === 0 ? undefined : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
