/** What a reader takes down, record by record: nothing that is in the file is passed over without a word. */
import { Fact } from '#lib/deck/fact.ts';
import { toldMedia } from '#lib/deck/rich/marks.ts';
import type { Saying } from '#lib/deck/saying.ts';
import { Became } from './became.ts';
import type { TableChoice, TableOffer } from './choices.ts';
import { askedOf, askedWords, isLong, said } from './drafts.ts';
import { madeDeck, MAKER, SOURCE } from './made-deck.ts';
import { Enclosures, type Enclosed, type PutMedium } from './media/enclosures.ts';
import { told } from './media/told.ts';
import type { FactDraft, Naming, Past, Reading } from './reading.ts';
import { REASONS } from './reasons.ts';
import { beginning } from './text/clean.ts';
import { shortName } from './text/hash.ts';
import { keptTags } from './text/tags.ts';

/** A deck holds no more facts. */
const MOST_FACTS = 20_000;

export class Taken {
	readonly #naming: Naming;
	readonly #facts = new Map<string, Record<string, unknown>>();
	readonly #sections = new Map<string, string>();
	readonly #entities: Record<string, object> = {};
	readonly #became = new Became();
	readonly #past: Past[] = [];
	readonly #enclosures: Enclosures;
	#title: string;
	#lang: string | undefined;
	#table: TableOffer | undefined;

	constructor(naming: Naming) {
		this.#naming = naming;
		this.#enclosures = naming.enclosures ?? new Enclosures(naming.say);
		this.#title = beginning(naming.file.replace(/\.[^.]*$/, '') || naming.file, 110) || '…';
	}

	/** A sentence in the language of whoever brings the file. */
	say(saying: Saying): string {
		return this.#naming.say(saying);
	}

	/** Which deck of the file what follows is of, where it has several. */
	within(deck: string | undefined): void {
		this.#became.in(deck);
	}

	/** A table, of which somebody may know better what its columns are: of several the first. What is chosen, if anything. */
	offer(table: TableOffer): { chosen: TableChoice | undefined; first: boolean } {
		const first = this.#table === undefined;
		this.#table ??= table;
		return { chosen: this.#naming.choices?.table, first };
	}

	/** What puts pictures and sounds of the file into texts. */
	media(find: (reference: string) => Enclosed | undefined): PutMedium {
		return this.#enclosures.from(find);
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
	 * @param whole as its file has it
	 * @param all what of it is not as it was
	 * @param own what it is known by in its file, where it has a name of its own: else by what it asks
	 * @returns its id; undefined where it is refused
	 */
	fact(
		at: Saying,
		whole: FactDraft,
		all: readonly Saying[] = [],
		own?: string
	): string | undefined {
		const { tags: given = [], ...bare } = whole as FactDraft & { tags?: readonly string[] };
		const { tags, cut } = keptTags(given);
		const [draft, changes] = told(bare as FactDraft, cut ? [...all, REASONS.tagsCut] : all);
		const shown = toldMedia(askedOf(draft));
		if (this.#facts.size >= MOST_FACTS) return void this.refuse(at, shown, REASONS.tooMany);
		const id = this.#idFor(own ?? `${draft.kind} ${askedWords(draft)}`);
		const { day, say } = this.#naming;
		const fact = {
			id,
			...draft,
			...(tags.length > 0 && { tags }),
			asOf: day,
			saidBy: [MAKER],
			anchors: [{ source: SOURCE, at: beginning(say(at), 200) }]
		};
		const known = this.#facts.get(id);
		if (known) return void this.#again(at, known, fact, changes, own);
		if (!Fact.safeParse(fact).success)
			return void this.refuse(at, shown, isLong(draft) ? REASONS.tooLong : REASONS.noCard);
		this.#facts.set(id, fact);
		this.#became.kept(id, changes);
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
		this.#became.refuse({ at, text: beginning(text), why });
	}

	/** Something of the file that is left out or reads otherwise. */
	change(why: Saying, count = 1): void {
		this.#became.change(why, count);
	}

	past(past: Past): void {
		this.#past.push(past);
	}

	reading(): Reading {
		const facts = [...this.#facts.values()];
		const byFile = this.#enclosures.byFileIn(facts);
		this.#became.in(undefined);
		if (byFile > 0) this.change(REASONS.byFile, byFile);
		return {
			deck: facts.length > 0 ? this.#deck(facts) : undefined,
			...this.#became.counted(),
			past: this.#past,
			...(this.#table && { table: this.#table })
		};
	}

	#deck(facts: readonly Record<string, unknown>[]): Record<string, unknown> {
		const parts = { sections: this.#sections, entities: this.#entities };
		const [title, lang, media] = [this.#title, this.#lang, this.#enclosures.saidIn(facts)];
		return madeDeck(facts, { title, lang, media, ...parts }, this.#naming);
	}

	/** Whoever brings the file again gets the same id, whatever its pictures are called by then. */
	#idFor(name: string): string {
		return `f-${shortName(this.#enclosures.asInFile(name))}`;
	}
}
