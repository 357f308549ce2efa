import type { ReviewEntry } from '#lib/memory/log/entry.ts';

type Timed = Pick<ReviewEntry, 'device' | 'at' | 'took'>;

/** Nobody thinks about a card, or reads its footnote, for longer: they were away. In ms. */
const THINKING = 120_000;
const READING = 60_000;

/**
 * What each review took, seconds: answering, and reading the footnote until the next question came up
 * on the same device. Of the last review of a sitting only the answer is known.
 *
 * @param reviews in order, as the device wrote them
 */
export function reviewSeconds(reviews: readonly Timed[]): Float64Array {
	const seconds = new Float64Array(reviews.length);
	for (let start = 0; start < reviews.length;) {
		const end = endOfQuestion(reviews, start);
		const reading = readingAfter(reviews, start, end) / (end - start);
		for (let i = start; i < end; i++)
			seconds[i] = (Math.min(reviews[i]!.took, THINKING) + reading) / 1000;
		start = end;
	}
	return seconds;
}

/** A list asks several cards at once: their reviews bear the same time, and share what it took. */
function endOfQuestion(reviews: readonly Timed[], start: number): number {
	const { device, at } = reviews[start]!;
	let end = start + 1;
	while (end < reviews.length && reviews[end]!.device === device && reviews[end]!.at === at) end++;
	return end;
}

/** From an answer to the next question, ms; 0 if that is not known. */
function readingAfter(reviews: readonly Timed[], start: number, next: number): number {
	if (next >= reviews.length || reviews[next]!.device !== reviews[start]!.device) return 0;
	let asked = reviews[next]!.at;
	for (let i = next; i < endOfQuestion(reviews, next); i++) asked -= reviews[i]!.took;
	const reading = asked - reviews[start]!.at;
	return reading > 0 && reading <= READING ? reading : 0;
}
