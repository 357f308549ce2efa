import type { MachineOnly } from '#lib/class/pupil-exam.ts';
import type { Card, CardId } from '#lib/deck/card.ts';
import { cardOf } from '#lib/deck/cards.ts';
import type { Footnote } from '#lib/deck/evidence/footnote.ts';
import { footnoteOf } from '#lib/deck/evidence/footnotes.ts';
import { sectionOf } from '#lib/deck/section.ts';
import { recallOn } from '#lib/memory/fsrs/retrievability.ts';
import { isLeech } from '#lib/memory/queue/leech.ts';
import type { Memory } from '#lib/memory/fold/memories.ts';
import type { Strength } from '#lib/question/choose-form.ts';
import type { Contrast } from '#lib/question/contrast.ts';
import { TAKES, type Question } from '#lib/question/question.ts';
import { lookOf, wearOf, type Look } from '#lib/question/variety.ts';
import { answered, type Sight } from '#lib/question/telling/sight.ts';
import { sparedFootnote } from '#lib/question/telling/spared.ts';
import type { Cast, Way } from '#lib/question/ways.ts';
import type { Introduced } from './introduced.ts';
import { castsOf, type AskContext } from './ways.ts';

/** One question with all that the screen needs before and after the answer. */
export interface Turn {
	question: Question;
	/** The card whose turn it is: a list asks others along with it. */
	own: CardId;
	/** In the order of `question.cards`. */
	cards: readonly Card[];
	way: Way;
	/** Title of the deck. */
	deck: string;
	/** Without what would tell other cards of its fact. */
	footnote: Footnote;
	/** The same with all that it says, where that is more. */
	whole?: Footnote;
	/** Where several facts are asked at once: the footnotes of the others, with what each is about. */
	others: readonly { about: string; footnote: Footnote }[];
	/** Who is named in it, and what letters stand for, where they are met for the first time in a sitting. */
	introduced?: readonly Introduced[];
	/** Whether it is asked for the first time. */
	fresh: boolean;
	/** Of a card that keeps being forgotten: works out what to set beside it. */
	contrasts?: () => readonly Contrast[];
}

interface TurnContext extends AskContext {
	seed: number;
	/** The learner's day, which their memory is judged by; absent: as when cards fall due. */
	today?: number;
	/** How the questions before it looked: this one is asked another way where it would be one too many. */
	looks?: readonly Look[];
	/** Whether it is to be asked as plainly as can be: nothing else is at hand yet. */
	plain?: boolean;
	/** Which cards the learner must not mark themselves. */
	machineOnly?: MachineOnly;
}

/**
 * Asks a card, in the way that suits how well it is known and what was just shown. Undefined if the
 * deck lost the card, or if the learner would have to mark it and must not.
 */
export function turnOf(id: CardId, context: TurnContext): Turn | undefined {
	const { deck, memory, seed, forms, machineOnly, today, looks = [], plain = false } = context;
	const card = cardOf(deck, id);
	if (!card) return undefined;
	const strength = strengthOf(memory(id), today);
	const own = hash(`${id} ${strength.reps}`, seed);
	const marked = machineOnly?.({ deck: deck.id, section: sectionOf(deck, card) }) ?? false;
	const isPlain = plain && forms.suitsNew(card);
	const ranked = (isPlain ? forms.formsFor(card) : forms.ranked(card, strength, own)).filter(
		(form) => !marked || TAKES[form] !== 'grade'
	);
	let best: { question: Question; cast: Cast; wear: number } | undefined;
	for (const cast of castsOf(card, ranked, own, context)) {
		const { form, company, free } = cast;
		const { stability, leech, reps } = strength;
		const question = forms.ask(card, form, own, { stability, reps, company, contrast: leech });
		const asIs = context.stood || isPlain;
		const wear = asIs ? 0 : wearOf(lookOf(question), looks, best !== undefined);
		if (!best || (wear < best.wear && free && forms.isApt(card, form, strength)))
			best = { question, cast, wear };
		if (best.wear === 0) break;
	}
	if (best) return withEvidence(card, best, strength, context);
	if (marked) return undefined;
	throw new Error(`${id} can be asked in no form.`);
}

/** A question with what is shown beside it and after it. */
function withEvidence(
	card: Card,
	{ question, cast: { form, company } }: { question: Question; cast: Cast },
	{ leech, reps }: Strength,
	{ deck, forms: { beyond } }: TurnContext
): Turn {
	const cards = question.cards.flatMap((asked) => company.find((one) => one.id === asked) ?? []);
	return {
		question,
		own: card.id,
		cards,
		way: { form, company: company.map((one) => one.id) },
		deck: deck.title,
		...sparedFootnote(deck, card, question.cards),
		others: cards
			.filter(({ fact }) => fact !== card.fact)
			.map(({ fact, about, prompt }) => ({
				about: about?.text ?? prompt,
				footnote: footnoteOf(deck, fact)
			})),
		fresh: reps === 0,
		...(leech && beyond && { contrasts: () => beyond.contrastsOf(deck, card) })
	};
}

/** What has been seen once a question is answered. */
export const sightOf = ({ question, cards, footnote, introduced = [], contrasts }: Turn): Sight =>
	answered(question, cards, footnote, [
		...introduced.flatMap(({ name, says }) => [name, says]),
		...(contrasts?.().flatMap(({ text, why }) => [text, why]) ?? [])
	]);

/** How well a card is remembered, as far as the choice of its form goes. */
const strengthOf = (memory: Memory | undefined, today?: number): Strength => ({
	stability: memory?.stability ?? 0,
	reps: memory?.reps ?? 0,
	leech: memory !== undefined && isLeech(memory),
	...(memory && today !== undefined && { retrievability: recallOn(memory, today) })
});

/**
 * FNV-1a: the same card in the same state is asked the same way after a reload. Not `hashOf`: with other
 * numbers a sitting under way would go on with other questions after an update.
 */
function hash(text: string, seed: number): number {
	let h = 0x811c9dc5 ^ seed;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	return h >>> 0;
}
