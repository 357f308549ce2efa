/** A deck that a device has made, as far as it can be asked: what is doubted in it is said, and asked without choosing. */
import type { FactRemark } from '#lib/class/decks/deck-review.ts';
import { studyable, type Remark } from '#lib/deck/file/studyable.ts';
import { viewOf } from '#lib/deck/deck-view.ts';
import { inEnglish } from '#lib/deck/saying.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { statementOf } from '#lib/deck/statement.ts';
import type { CheckReply } from './deck-check.ts';

/** More is not read before a deck is given away; those that stop a fact come first. */
const MOST_REMARKS = 200;
/** Characters shown of a fact that cannot be put into words. */
const LONGEST_NAME = 160;

/**
 * What is to be said of it, and the deck where any of it can be asked.
 *
 * @param source JSON
 * @param today such as 2026-11-27
 */
export function givenReply(
	source: string,
	today: string
): { deck: Deck | undefined; reply: CheckReply } {
	const json = JSON.parse(source) as unknown;
	const { deck, stopped, remarks } = studyable(json, today);
	const nameOf = namesIn(json, deck);
	const said = (stops: boolean) => (remark: Remark) => ({
		fact: remark.fact,
		name: nameOf(remark.fact),
		says: remark.says,
		stopped: stops
	});
	const all: FactRemark[] = [...stopped.map(said(true)), ...remarks.map(said(false))];
	const shown = all.slice(0, MOST_REMARKS);
	if (!deck)
		return {
			deck,
			reply: {
				problems: shown.map(({ name, says }) => ({
					line: 0,
					path: '',
					message: inEnglish(says),
					says,
					text: name
				})),
				warnings: []
			}
		};
	return {
		deck,
		reply: { sound: { json: JSON.stringify(deck), warnings: [], remarks: shown, source: '' } }
	};
}

/** What a fact says; of one that cannot be asked, what it asks. */
function namesIn(json: unknown, deck: Deck | undefined): (id: string | undefined) => string {
	const view = deck && viewOf(deck);
	const sound = new Map(deck?.facts.map((fact) => [fact.id, fact]));
	const { facts } = Object(json) as { facts?: unknown };
	const raw = new Map(
		(Array.isArray(facts) ? facts : []).map((fact) => {
			const { id, question, text, event, front } = Object(fact) as Record<string, unknown>;
			const said = [question, text, event, front, id].find((one) => typeof one === 'string' && one);
			return [id, String(said ?? '?').slice(0, LONGEST_NAME)];
		})
	);
	return (id) => {
		if (id === undefined) return '';
		const fact = sound.get(id);
		return fact && view ? statementOf(view, fact) : (raw.get(id) ?? id);
	};
}
