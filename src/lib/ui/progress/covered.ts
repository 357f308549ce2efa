import type { Cover } from '#lib/memory/exam-plan.ts';
import type { QueueCard } from '#lib/memory/queue.ts';

/**
 * The cards that an exam covers, in their order.
 *
 * @param sectionOf the section of a fact, if it belongs to one
 */
export function coveredBy(
	covers: readonly Cover[],
	cards: readonly QueueCard[],
	sectionOf: (deck: string, fact: string) => string | undefined
): QueueCard[] {
	const whole = new Set(covers.filter(({ sections }) => !sections).map(({ deck }) => deck));
	const parts = new Set(
		covers.flatMap(({ deck, sections = [] }) => sections.map((section) => `${deck}/${section}`))
	);
	return cards.filter(
		({ deck, fact }) =>
			whole.has(deck) || (parts.size > 0 && parts.has(`${deck}/${sectionOf(deck, fact) ?? ''}`))
	);
}
