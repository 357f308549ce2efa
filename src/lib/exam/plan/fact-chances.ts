/** What can be said of single facts: never a number, only how likely they are to be known. */
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';
import { examDays } from './exam-days.ts';
import type { ExamInput } from './policy.ts';
import { likelihood, type Likelihood } from '#lib/exam/predict/predict.ts';
import { recallOn } from './project.ts';
import { cardStatesOf } from './card-states.ts';

export interface FactChance {
	readonly deck: string;
	readonly fact: string;
	readonly likelihood: Likelihood;
}

/**
 * How likely each fact is to be known on the day of the exam as things stand, in the order of the
 * cards. A fact with several cards is as likely as its cards are on average.
 */
export function factChances({
	memories,
	cards,
	plan,
	now,
	offset
}: Pick<ExamInput, 'memories' | 'cards' | 'plan' | 'now' | 'offset'>): FactChance[] {
	const shift = memories.shift(offset);
	const { today, exam } = examDays(plan, now, shift);
	const standing = cardStatesOf(memories, cards, now, shift);
	const recall = recallOn(standing, Math.max(today, exam), memories.parameters);
	const facts = new Map<string, { card: QueueCard; sum: number; cards: number }>();
	for (const [place, card] of standing.cards.entries()) {
		const key = `${card.deck}/${card.fact}`;
		const fact = facts.get(key) ?? { card, sum: 0, cards: 0 };
		fact.sum += recall[place]!;
		fact.cards++;
		facts.set(key, fact);
	}
	return Array.from(facts.values(), ({ card: { deck, fact }, sum, cards }) => ({
		deck,
		fact,
		likelihood: likelihood(sum / cards)
	}));
}
