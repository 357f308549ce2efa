import { keepApart } from './apart.ts';
import { comebackPlan, type ComebackPlan } from './comeback.ts';
import { DAY, dayOf, startOf } from './day.ts';
import { daysBetween } from './fsrs6.ts';
import type { Memories } from './memories.ts';
import { dueAt, type Memory } from './memory.ts';
import { factKey, newCards } from './new-cards.ts';

/** What the queue needs to know of a card. */
export interface QueueCard {
	readonly id: string;
	readonly deck: string;
	readonly fact: string;
	/** The fact's revision: higher than the one last asked if the answer has changed since. */
	readonly revision: number;
	/** Facts that this one is confused with, `deck/fact`. */
	readonly confusable?: readonly string[];
}

export interface QueueInput {
	memories: Memories;
	/**
	 * In the order in which they should be learnt. Today's new cards are counted among these: a deck
	 * studied by itself has a day's share of its own.
	 */
	cards: readonly QueueCard[];
	/** Epoch ms. */
	now: number;
	/** The learner's offset from UTC, minutes east. */
	offset: number;
}

/** What is to be asked, and in which order. */
export interface Queue {
	/** Cards to review, most urgent first, then new ones. */
	order: string[];
	/** How many of them are reviews, and new. */
	due: number;
	fresh: number;
	/** After a break: `order` holds today's part of what is due, and no new cards. */
	plan?: ComebackPlan;
}

/** New cards a day unless the learner says otherwise. */
export const NEW_PER_DAY = 10;

/**
 * Lines up what is due now and today's new cards. Depends on nothing but its input: the same log and
 * the same moment give the same order on every device.
 */
export function buildQueue({ memories, cards, now, offset }: QueueInput): Queue {
	const shift = memories.shift(offset);
	const today = dayOf(now, shift);
	const tomorrow = startOf(today + 1, shift);
	const due: { card: QueueCard; urgency: number; lot: number }[] = [];
	const fresh: QueueCard[] = [];
	const begunToday: QueueCard[] = [];
	let reviewedToday = 0;
	let inflow = 0;
	for (const card of cards) {
		const memory = memories.get(card.id);
		const begun = memory !== undefined && memory.reps > 0;
		// What was begun today counts, also if the learner has put it aside since.
		if (begun && memory.introduced === today) begunToday.push(card);
		if (memory && (memory.suspended || memory.buriedUntil > now)) continue;
		if (!begun) {
			fresh.push(card);
			continue;
		}
		// An overdue card comes back less often than its last interval says.
		if (memory.state === 'review')
			inflow += 1 / Math.max(daysBetween(memory), (now - memory.last) / DAY);
		if (isDue(card, memory, now, tomorrow))
			due.push({ card, urgency: urgencyOf(card, memory, now), lot: lotOf(card.id) });
		else if (memory.lastDay === today && memory.introduced !== today) reviewedToday++;
	}
	due.sort((a, b) => b.urgency - a.urgency || a.lot - b.lot || (a.card.id < b.card.id ? -1 : 1));
	const plan = comebackPlan(due.length + reviewedToday, inflow);
	const part = plan ? due.slice(0, Math.max(0, plan.perDay - reviewedToday)) : due;
	const allowed = (memories.settings.newPerDay ?? NEW_PER_DAY) - begunToday.length;
	const chosen = newCards(fresh, begunToday, plan ? 0 : allowed, memories);
	return {
		order: [...spaced(part.map(({ card }) => card)), ...spaced(chosen)],
		due: part.length,
		fresh: chosen.length,
		...(plan && { plan })
	};
}

/** The ids, with siblings and confusable facts kept apart. */
const spaced = (cards: readonly QueueCard[]): string[] =>
	keepApart(
		cards.map((card) => ({ id: card.id, key: factKey(card), confusable: card.confusable }))
	).map(({ id }) => id);

/** A missed card when its minutes are over, a known one from the morning of its day. */
function isDue(card: QueueCard, memory: Memory, now: number, tomorrow: number): boolean {
	if (card.revision > memory.revision) return true;
	const due = dueAt(memory, now);
	return memory.state === 'review' ? due < tomorrow : due <= now;
}

/** Steps of urgency: within one, cards are as good as equally urgent. */
const STEPS = 20;

/**
 * Missed cards come first, then changed answers, then what is nearest to being forgotten: the chance
 * of recall falls with the time since the last review in stabilities.
 */
function urgencyOf(card: QueueCard, { state, stability, last, revision }: Memory, now: number) {
	if (state !== 'review') return 2 * STEPS;
	if (card.revision > revision) return STEPS + 1;
	const elapsed = Math.max(0, now - last) / DAY / stability;
	return Math.round((elapsed / (1 + elapsed)) * STEPS);
}

/**
 * A number drawn for a card, always the same: cards learnt in one go are not asked in that order for
 * ever, for the neighbours would give them away. (FNV-1a)
 */
function lotOf(id: string): number {
	let lot = 0x811c9dc5;
	for (let i = 0; i < id.length; i++) lot = Math.imul(lot ^ id.charCodeAt(i), 0x01000193);
	return lot >>> 0;
}
