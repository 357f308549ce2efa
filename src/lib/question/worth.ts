/**
 * What it is worth to ask a card in a form: what the answer tells about the memory and what it teaches, per
 * second that it takes. A memory is asked in the form that is worth most to it, mostly: recognised while it is
 * fresh, recalled as it grows firm.
 */
import type { Effort } from './form.ts';

/** A form, as far as its worth goes. */
export interface Asking {
	effort: Effort;
	/** What an answer usually takes, a card. Only how these compare matters. */
	seconds: number;
	/** The chance, 0..1, that a guess is right. */
	chance: number;
}

/** How well a card is remembered. */
interface Remembered {
	/** FSRS stability, days; 0 when new. */
	stability: number;
	/** The chance of recall, 0..1, as FSRS has it. */
	retrievability?: number | undefined;
}

/**
 * How much more a form asks of a memory than to recognise the answer, and what is taught by bringing it to mind
 * so: bits, to be added to what the answer tells. To look for an answer within oneself teaches more than to
 * find it among others (Bjork: desirable difficulties).
 */
const EFFORT: Readonly<Record<Effort, { demand: number; lesson: number }>> = {
	recognise: { demand: 0, lesson: 0.2 },
	compare: { demand: 0.01, lesson: 0.35 },
	prompted: { demand: 0.2, lesson: 0.5 },
	self: { demand: 1, lesson: 0.7 },
	recall: { demand: 1, lesson: 1 },
	'recall-all': { demand: 1.5, lesson: 1.2 }
};
/** Days of stability at which a memory is half as deep again as what is only recognised wants. */
const DEEP = 30;
/** Of new cards so many are known beforehand; and as little as a memory of a day is that rooted. */
const NEW = { retrievability: 0.31, stability: 1 };
/** Where cards fall due. */
const USUAL = 0.9;
/** However short ago it was: what was just read is not remembered yet. */
const MOST = 0.97;
/** What a wrong answer takes besides: it is read about, and asked once more. Seconds. */
const AGAIN = 25;

/** Bits in the answer to a question that is answered yes with this chance. */
const entropy = (p: number): number =>
	p <= 0 || p >= 1 ? 0 : -p * Math.log2(p) - (1 - p) * Math.log2(1 - p);

/**
 * The chance, 0..1, that the answer comes to mind in such a form: FSRS's where it is recognised; R to the power
 * of 1 + demand · 30 days / stability where more is asked.
 */
export function knownIn(effort: Effort, { stability, retrievability }: Remembered): number {
	const known = stability > 0;
	const days = known ? stability : NEW.stability;
	const recall = known ? Math.min(MOST, retrievability ?? USUAL) : NEW.retrievability;
	return recall ** (1 + (EFFORT[effort].demand * DEEP) / days);
}

/**
 * Bits a second. What is told is the mutual information of "it came to mind" and "the answer was right", which
 * luck dims: H(k + (1 - k) g) - (1 - k) H(g), where k is the chance of knowing, and g that of guessing.
 */
export function worthOf({ effort, seconds, chance }: Asking, memory: Remembered): number {
	const known = knownIn(effort, memory);
	const right = known + (1 - known) * chance;
	const told = entropy(right) - (1 - known) * entropy(chance);
	return (told + known * EFFORT[effort].lesson) / (seconds + (1 - right) * AGAIN);
}
