import { keepApart } from './apart.ts';
import { EvenDays, FEW } from './even-days.ts';
import { comebackPlan, type ComebackPlan } from './comeback.ts';
import { DAY, dayOf, startOf } from '#lib/memory/day.ts';
import { daysBetween } from '#lib/memory/fsrs/fsrs6.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import { dueAt, type Memory } from '#lib/memory/fsrs/memory.ts';
import { newCards } from './new-cards.ts';
import { factKey, type QueueCard } from './queue-card.ts';
import { mostOnADay, wasAway } from './usual-day.ts';

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
	/** Cards reviewed within the last 24 hours. */
	recent: string[];
	/** After a break: `order` holds today's part of what is due, and no new cards. */
	plan?: ComebackPlan;
	/** How many cards that FSRS has due wait for a day with less to do. */
	waiting?: number;
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
	const moment = { now, shift, tomorrow: startOf(today + 1, shift) };
	const due = new ByUrgency();
	const even = new EvenDays<QueueCard>(today);
	const fresh: QueueCard[] = [];
	const begunToday: QueueCard[] = [];
	const begunDecks = new Set<string>();
	const recent: string[] = [];
	let reviewedToday = 0;
	let inflow = 0;
	for (const card of cards) {
		const memory = memories.look(card.id);
		const begun = memory !== undefined && memory.reps > 0;
		if (begun) {
			begunDecks.add(card.deck);
			// What was begun today counts, also if the learner has put it aside since.
			if (memory.introduced === today) begunToday.push(card);
			if (memory.last > now - DAY && memory.last <= now) recent.push(card.id);
		}
		if (memory && (memory.suspended || memory.buriedUntil > now)) continue;
		if (!begun) {
			fresh.push(card);
			continue;
		}
		// An overdue card comes back less often than its last interval says.
		if (memory.state === 'review')
			inflow += 1 / Math.max(daysBetween(memory), (now - memory.last) / DAY);
		const isAsked = isDue(card, memory, moment);
		const isDone = memory.lastDay === today && memory.introduced !== today;
		if (!isAsked && isDone) reviewedToday++;
		const urgency = urgencyOf(card, memory, now);
		if (urgency > STEPS || memory.lastDay === today) {
			if (isAsked) due.add({ card, urgency });
			if (isAsked || isDone) even.taken(card, isDone);
		} else {
			const day = dayOf(dueAt(memory, now, shift), shift);
			even.add({ card, urgency, due: day }, memory.lastDay);
		}
	}
	const known = even.due;
	const most = Math.max(FEW, mostOnADay(memories.days, today));
	const plan = planFor(due.size + known.length + reviewedToday, inflow, {
		most,
		away: wasAway(memories.days, today)
	});
	const level = plan || memories.settings.evenDays === false ? undefined : even.choose(lotOf);
	for (const one of level?.chosen ?? known) due.add(one);
	const part = due.first(Math.max(0, Math.min(due.size, (plan?.perDay ?? most) - reviewedToday)));
	const over = plan ? 0 : due.size - part.length;
	const waiting = (level?.waiting ?? 0) + over;
	const allowed = (memories.settings.newPerDay ?? NEW_PER_DAY) - begunToday.length;
	// What was begun comes before what is new.
	const chosen = newCards(fresh, { begunToday, begunDecks }, plan || over > FEW ? 0 : allowed);
	return {
		order: [...spaced(part), ...spaced(chosen)],
		due: part.length,
		fresh: chosen.length,
		recent,
		...(plan && { plan }),
		...(waiting > 0 && { waiting })
	};
}

/** Whoever was away is welcomed back, unless that would take far longer days than they are used to. */
function planFor(
	backlog: number,
	inflow: number,
	{ most, away }: { most: number; away: boolean }
): ComebackPlan | undefined {
	const plan = away || most === Infinity ? comebackPlan(backlog, inflow) : undefined;
	return plan && plan.perDay <= most ? plan : undefined;
}

/** The ids, with siblings and confusable facts kept apart. */
const spaced = (cards: readonly QueueCard[]): string[] =>
	keepApart(
		cards.map((card) => ({ id: card.id, key: factKey(card), confusable: card.confusable }))
	).map(({ id }) => id);

/** A missed card when its minutes are over, a known one from the morning of its day. */
function isDue(
	card: QueueCard,
	memory: Memory,
	{ now, shift, tomorrow }: { now: number; shift: number; tomorrow: number }
): boolean {
	if (card.revision > memory.revision) return true;
	const due = dueAt(memory, now, shift);
	return memory.state === 'review' ? due < tomorrow : due <= now;
}

/** Steps of urgency: within one, cards are as good as equally urgent. */
const STEPS = 20;
const CHANGED = STEPS + 1;
const MISSED = STEPS + 2;

/**
 * Missed cards come first, then changed answers, then what is nearest to being forgotten: the chance
 * of recall falls with the time since the last review in stabilities.
 */
function urgencyOf(card: QueueCard, { state, stability, last, revision }: Memory, now: number) {
	if (state !== 'review') return MISSED;
	if (card.revision > revision) return CHANGED;
	const elapsed = Math.max(0, now - last) / DAY / stability;
	return Math.round((elapsed / (1 + elapsed)) * STEPS);
}

/** Cards by urgency; of those equally urgent, each has drawn a lot. */
class ByUrgency {
	readonly #steps: QueueCard[][] = Array.from({ length: MISSED + 1 }, () => []);
	size = 0;

	add({ card, urgency }: { card: QueueCard; urgency: number }): void {
		this.#steps[urgency]!.push(card);
		this.size++;
	}

	/** The most urgent of them, in order. */
	first(count: number): QueueCard[] {
		const first: QueueCard[] = [];
		for (let step = MISSED; step >= 0 && first.length < count; step--)
			first.push(...drawn(this.#steps[step]!).slice(0, count - first.length));
		return first;
	}
}

/** Lots leave so much room for a card's place: it decides between equal lots. */
const PLACES = 2 ** 20;

/** Cards learnt in one go are not asked in that order for ever: neighbours would give them away. */
function drawn(cards: readonly QueueCard[]): QueueCard[] {
	const lots = Float64Array.from(cards, ({ id }, place) => lotOf(id) * PLACES + place).sort();
	return Array.from(lots, (lot) => cards[lot % PLACES]!);
}

/** A number drawn for a card, always the same. (FNV-1a) */
function lotOf(id: string): number {
	let lot = 0x811c9dc5;
	for (let i = 0; i < id.length; i++) lot = Math.imul(lot ^ id.charCodeAt(i), 0x01000193);
	return lot >>> 0;
}
