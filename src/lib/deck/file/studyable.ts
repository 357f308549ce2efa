/**
 * A deck that somebody makes for themselves: what of it can be asked as it stands, and what is to be said beside its
 * facts. A deck for others is held to all of it (`parse.ts`). Never loaded on a phone that only studies.
 */
import { valueAt, type Finding, type Path } from '#lib/deck/problem.ts';
import { prove } from '#lib/deck/proofs.ts';
import { unaskable } from '#lib/deck/proofs/unaskable.ts';
import type { Saying } from '#lib/deck/saying.ts';
import { Deck, type Fact } from '#lib/deck/schema.ts';
import { explainAll } from './explain.ts';
import { salvage, type Salvaged } from './salvage.ts';

/** What is said of a deck or of one of its facts, and where. */
export interface Remark {
	/** The id of the fact that it is about; undefined of what is said of the deck, or of a fact without an id. */
	fact: string | undefined;
	/** In the deck as it was given. */
	path: Path;
	says: Saying;
	/** Only suspected: there may be good reason for it. */
	suspected: boolean;
}

export interface Studyable {
	/**
	 * What can be asked; undefined where nothing can. Of a fact that is not certain no wrong answers are kept: it is
	 * asked by revealing and typing, and no card of its partners is asked beside it.
	 */
	deck: Deck | undefined;
	/** Why a fact, an entity or a source had to be left out: it cannot be asked at all. */
	stopped: readonly Remark[];
	/** What is better put right, and may stand. */
	remarks: readonly Remark[];
}

/**
 * What of a deck can be studied, and all that is to be said of it.
 *
 * @param json as a deck file says it
 * @param today such as 2026-11-27: tells what is still to come
 */
export function studyable(json: unknown, today?: string): Studyable {
	const stopped: Finding[] = [];
	const parsed = Deck.safeParse(json);
	if (!parsed.success) stopped.push(...explainAll(parsed.error.issues, json));
	let left = parsed.success ? whole(parsed.data) : salvage(json, pathsOf(stopped));
	if (left) {
		const { found, deck } = withoutUnaskable(left);
		stopped.push(...found);
		left = deck;
	}
	const proven = left ? placedIn(left, prove(left.deck, left.deck, today)) : [];
	const remark = ({ path, message, severity }: Finding): Remark => ({
		fact: idOf(json, path),
		path,
		says: message,
		suspected: severity === 'warning'
	});
	const remarks = proven.map(remark);
	const doubted = new Set(
		remarks.flatMap(({ fact, suspected }) => (suspected || fact === undefined ? [] : [fact]))
	);
	return {
		deck: left && { ...left.deck, facts: left.deck.facts.map((one) => unmixed(one, doubted)) },
		stopped: stopped.map(remark),
		remarks
	};
}

const pathsOf = (found: readonly Finding[]): Path[] => found.map(({ path }) => path);

const whole = (deck: Deck): Salvaged => ({ deck, indices: [...deck.facts.keys()] });

/** The id of the fact that a path leads into. */
function idOf(json: unknown, [part, at]: Path): string | undefined {
	const id = part === 'facts' && at !== undefined ? valueAt(json, ['facts', at, 'id']) : undefined;
	return typeof id === 'string' ? id : undefined;
}

/** Findings about what is left of a deck, each at its place in the whole. */
const placedIn = ({ indices }: Salvaged, found: readonly Finding[]): Finding[] =>
	found.map((one) => {
		const [part, at, ...rest] = one.path;
		return part === 'facts' && typeof at === 'number'
			? { ...one, path: [part, indices[at] ?? at, ...rest] }
			: one;
	});

/** The facts that can be asked, and why others cannot. */
function withoutUnaskable(left: Salvaged): { deck: Salvaged | undefined; found: Finding[] } {
	const found: Finding[] = [];
	unaskable(left.deck, (path, message) => found.push({ path, message }), left.deck);
	if (found.length === 0) return { deck: left, found };
	const out = new Set(found.map(({ path }) => path[1]));
	const stay = [...left.deck.facts.keys()].filter((i) => !out.has(i));
	const facts = stay.map((i) => left.deck.facts[i]!);
	return {
		deck:
			facts.length > 0
				? { deck: { ...left.deck, facts }, indices: stay.map((i) => left.indices[i]!) }
				: undefined,
		found: placedIn(left, found)
	};
}

/** A fact that is doubted, as it is asked without choosing. */
function unmixed(fact: Fact, doubted: ReadonlySet<string>): Fact {
	if (!doubted.has(fact.id)) return fact;
	const alone = 'wrong' in fact ? { ...fact, wrong: [] } : fact;
	return 'partners' in alone ? { ...alone, partners: undefined } : alone;
}
