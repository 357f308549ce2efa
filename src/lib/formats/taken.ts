/** What a reader takes down, record by record: nothing that is in the file is passed over without a word. */
import { Fact } from '#lib/deck/fact.ts';
import type { Saying } from '#lib/deck/saying.ts';
import { normalise } from '#lib/deck/words/normalise.ts';
import { askedOf, isLong, said, slug } from './drafts.ts';
import type { FactDraft, Naming, Past, Reading, Refused } from './reading.ts';
import { REASONS } from './reasons.ts';
import { beginning } from './text/clean.ts';
import { shortName } from './text/hash.ts';

/** Of a deck that comes from a file, its only source and its only voice. */
const SOURCE = 'file';
const MAKER = 'maker';
/** A deck holds no more facts. */
const MOST_FACTS = 20_000;
/** Languages that are written from right to left. */
const RTL = /^(?:ar|dv|fa|he|ps|sd|ug|ur|yi)\b/;

export class Taken {
	readonly #naming: Naming;
	readonly #facts = new Map<string, Record<string, unknown>>();
	readonly #sections = new Map<string, string>();
	readonly #entities: Record<string, object> = {};
	readonly #refused: Refused[] = [];
	readonly #changes = new Map<Saying, number>();
	readonly #past: Past[] = [];
	#changed = 0;
	#title: string;
	#lang: string | undefined;

	constructor(naming: Naming) {
		this.#naming = naming;
		this.#title = beginning(naming.file.replace(/\.[^.]*$/, '') || naming.file, 110) || '…';
	}

	/** A sentence in the language of whoever brings the file. */
	say(saying: Saying): string {
		return this.#naming.say(saying);
	}

	/** What the file calls itself. */
	titled(title: string): void {
		const name = beginning(title, 110);
		if (name !== '') this.#title = name;
	}

	/** The language that the file says it is in. */
	spoken(lang: string): void {
		if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(lang)) this.#lang = lang;
	}

	/** The id of a part of the deck, of that name. */
	section(title: string): string | undefined {
		const name = beginning(title, 110);
		if (name === '' || this.#sections.size >= 500) return undefined;
		const id = `s-${shortName(name)}`;
		this.#sections.set(id, name);
		return id;
	}

	/** The id of something that can be an answer. */
	thing(name: string): string {
		const id = `e-${shortName(name)}`;
		this.#entities[id] = { kind: 'other', name };
		return id;
	}

	/**
	 * Takes down a fact.
	 *
	 * @param own what it is known by in its file, where it has a name of its own: else by what it asks
	 * @param changes what of it is not as it was
	 * @returns its id; undefined where it is refused
	 */
	fact(
		at: Saying,
		draft: FactDraft,
		changes: readonly Saying[] = [],
		own?: string
	): string | undefined {
		const shown = askedOf(draft);
		if (this.#facts.size >= MOST_FACTS) return void this.refuse(at, shown, REASONS.tooMany);
		const id = this.#idFor(own ?? `${draft.kind} ${normalise(shown) || shown}`);
		const { day, say } = this.#naming;
		const fact = {
			id,
			...draft,
			asOf: day,
			saidBy: [MAKER],
			anchors: [{ source: SOURCE, at: beginning(say(at), 200) }]
		};
		const known = this.#facts.get(id);
		if (known) return void this.#again(at, known, fact, changes, own);
		if (!Fact.safeParse(fact).success)
			return void this.refuse(at, shown, isLong(draft) ? REASONS.tooLong : REASONS.noCard);
		this.#facts.set(id, fact);
		for (const why of new Set(changes)) this.change(why);
		if (changes.length > 0) this.#changed += 1;
		return id;
	}

	/** What asks the same: nothing new where it has the same answer, else a fact of its own. */
	#again(
		at: Saying,
		known: Record<string, unknown>,
		fact: Record<string, unknown>,
		changes: readonly Saying[],
		own?: string
	): string | undefined {
		if (own !== undefined || said(known) === said(fact))
			return void this.refuse(at, askedOf(fact as FactDraft), REASONS.twice);
		const { id: _, asOf: __, saidBy: ___, anchors: ____, ...draft } = fact;
		return this.fact(at, draft as FactDraft, changes, `${draft['kind'] as string} ${said(fact)}`);
	}

	/** A record that is not kept. */
	refuse(at: Saying, text: string, why: Saying): void {
		this.#refused.push({ at, text: beginning(text), why });
	}

	/** Something of the file that is left out or reads otherwise. */
	change(why: Saying, count = 1): void {
		this.#changes.set(why, (this.#changes.get(why) ?? 0) + count);
	}

	past(past: Past): void {
		this.#past.push(past);
	}

	reading(): Reading {
		const facts = [...this.#facts.values()];
		return {
			deck: facts.length > 0 ? this.#deck(facts) : undefined,
			kept: facts.length - this.#changed,
			changed: this.#changed,
			changes: [...this.#changes].map(([why, count]) => ({ why, count })),
			refused: this.#refused,
			past: this.#past
		};
	}

	#deck(facts: readonly Record<string, unknown>[]): Record<string, unknown> {
		const { file, day, lang, dir, maker } = this.#naming;
		const used = new Set(facts.flatMap(({ section }) => (section as string | undefined) ?? []));
		const sections = [...this.#sections].filter(([id]) => used.has(id));
		return {
			format: 1,
			id: slug(this.#title),
			title: this.#title,
			summary: this.#title,
			lang: this.#lang ?? lang,
			dir: this.#lang === undefined ? dir : RTL.test(this.#lang) ? 'rtl' : 'ltr',
			license: 'All rights reserved',
			authors: [maker],
			...(sections.length > 1 && { sections: sections.map(([id, title]) => ({ id, title })) }),
			sources: {
				[SOURCE]: {
					kind: 'record',
					title: beginning(file, 200) || '…',
					authors: [maker],
					published: day
				}
			},
			entities: { [MAKER]: { kind: 'other', name: maker }, ...this.#entities },
			facts: sections.length > 1 ? facts : facts.map(unsectioned)
		};
	}

	/** Whoever brings the file again gets the same id. */
	#idFor(name: string): string {
		return `f-${shortName(name)}`;
	}
}

/** A fact of a deck that has no parts. */
function unsectioned(fact: Record<string, unknown>): Record<string, unknown> {
	const { section: _, ...rest } = fact;
	return rest;
}
