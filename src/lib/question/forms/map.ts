import type { Card } from '#lib/deck/card.ts';
import { mapFor, statesOfMap } from '#lib/deck/maps.ts';
import { asked, hasOneAnswer, type FormRules } from '#lib/question/form.ts';
import { gradeOf } from '#lib/question/grade.ts';
import { withIntruders } from '#lib/question/intruders.ts';
import type { EntryMark, Grade, MapQuestion, Mark } from '#lib/question/question.ts';

/** More states than these are no question for a thumb. */
const MOST = 24;

const isoOf = ({ answer }: Card) => (answer.kind === 'name' ? answer.iso : undefined);

/** The map that shows all of them, if each is a state. */
function mapOf(cards: readonly Card[]) {
	const isos = cards.map(isoOf);
	return isos.every((iso) => iso !== undefined) ? mapFor(isos) : undefined;
}

/** The state that is the answer, or all states of a closed list, to be tapped on a map. */
export const map: FormRules<'map'> = {
	effort: 'compare',
	usual: { seconds: 7, chance: 1 / 20 },
	fits: (card) =>
		isoOf(card) !== undefined &&
		card.cloze === undefined &&
		(card.list && !card.list.ordered ? card.list.size <= MOST : hasOneAnswer(card)),
	company(card, pool) {
		const cards = card.list && !card.list.ordered ? pool.list(card) : [card];
		return cards && mapOf(cards) ? cards : undefined;
	},
	ask(card, seed, { company = [card] }) {
		const wrong = new Map(
			company.flatMap((one) => one.wrong).flatMap((one) => (one.iso ? [[one.iso, one]] : []))
		);
		return {
			...asked(card, seed),
			cards: company.map(({ id }) => id),
			prompt: company.length > 1 ? (card.list?.prompt ?? card.prompt) : card.prompt,
			form: 'map',
			map: mapOf(company) ?? 'world',
			wanted: company.map((one) => isoOf(one) ?? ''),
			items: company.map(({ answer }) => answer),
			wrong: [...wrong.values()]
		};
	},
	chance: ({ map }) => 1 / statesOfMap[map].size,
	/** State by state. Who taps more strangers than members has guessed. */
	mark(question, { tapped }, pace) {
		const { cards, wanted, items, lang } = question;
		const given = new Set(tapped);
		const found = wanted.filter((iso) => given.has(iso)).length;
		const strangers = [...given].filter((iso) => !wanted.includes(iso));
		const most = strangers.length > found ? 1 : strangers.length > 0 ? 2 : 4;
		const single = cards.length === 1;
		const marks = cards.map((card, at): Mark => {
			const hit = given.has(wanted[at] ?? '') && !(single && strangers.length > 0);
			const verdict = hit ? 'right' : single && strangers.length > 0 ? 'wrong' : 'missing';
			const grade = Math.min(most, gradeOf(verdict, pace, { free: false })) as Grade;
			return { card, verdict, grade };
		});
		const entries = strangers.map((iso) => strangerOf(question, iso));
		const why = entries.flatMap((one) => one.why ?? [])[0];
		return {
			marks: withIntruders(
				marks,
				entries.map(({ text, as }) => as ?? text)
			),
			right: strangers.length === 0 && found === cards.length,
			answer: new Intl.ListFormat([lang, 'en']).format(items.map(({ text }) => text)),
			entries,
			...(why !== undefined && { why })
		};
	}
};

/** A state that was tapped and does not belong, by its code where the deck has no name for it. */
function strangerOf({ wrong }: MapQuestion, iso: string): EntryMark {
	const proven = wrong.find((one) => one.iso === iso);
	if (!proven) return { text: iso, verdict: 'unknown' };
	const { text: as, why, sister } = proven;
	return {
		text: iso,
		verdict: 'outsider',
		as,
		...(why !== undefined && { why }),
		...(sister !== undefined && { sister })
	};
}
