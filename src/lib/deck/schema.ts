/**
 * What a deck is. Everything else in Footnote turns on these shapes: a deck holds sources, entities
 * and facts; a fact is one typed, dated, attributed statement. `parse.ts` reads YAML into them,
 * `cards.ts` turns facts into cards, `proofs.ts` refuses what is not provably right.
 *
 * `z.infer` types are what the code trusts after parsing; short forms an author may write (a plain
 * string for `{ id }`) are gone by then.
 */
import * as z from 'zod/mini';

const described = <T extends z.core.$ZodType>(schema: T, description: string): T => {
	z.globalRegistry.add(schema, { description });
	return schema;
};

/** Permanent, lower-case, hyphenated: it names memories that may be years old. */
const Id = described(
	z
		.string()
		.check(
			z.maxLength(64),
			z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
		),
	'A permanent id: lower-case words joined by hyphens. Learners’ memories hang on it; never reuse it.'
);

/** How long lists may be: beyond it nobody asks or reads them, and checks would take their time. */
const listOf = <T extends z.core.$ZodType>(item: T, most: number, least = 0) => {
	const list = z.array(item).check(z.maxLength(most));
	return least > 0 ? list.check(z.minLength(least)) : list;
};
/** Members of a set or a group, and who is outside of it. */
const MOST_MEMBERS = 500;
/** Spellings, wrong options, anchors, people: what stands beside one fact or name. */
const FEW = 60;

/** One line of deck text. Never HTML. */
const Line = z.string().check(z.trim(), z.minLength(1), z.maxLength(600));
const Words = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));

/** Whether a typed answer must have its accents: papa is not papá. */
const AccentsCount = described(
	z.optional(z.boolean()),
	'true where accents tell words apart (papa, papá): typing one for the other is then wrong.'
);

/** `2022`, `2022-03` or `2022-03-02`: as exact as the source is. */
export const PartialDate = described(
	z.union([
		z
			.string()
			.check(
				z.regex(
					/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
					'must be a year, year-month or year-month-day, such as 2022-03-02'
				)
			),
		z.pipe(
			z
				.int()
				.check(z.refine((year) => year > 999 && year < 10_000, 'must be a year, such as 2022')),
			z.transform(String)
		)
	]),
	'A date as exact as the source: 2022, 2022-03 or 2022-03-02.'
);
export type PartialDate = z.infer<typeof PartialDate>;

/** A day (or month, or year), or the interval for which something held. */
export const AsOf = described(
	z.union([PartialDate, z.strictObject({ from: PartialDate, to: z.optional(PartialDate) })]),
	'When the fact holds: a date, or { from, to }.'
);
export type AsOf = z.infer<typeof AsOf>;

export const Source = z.strictObject({
	kind: z.enum(['article', 'opinion', 'record', 'treaty', 'book', 'web', 'dataset']),
	title: Line,
	authors: z._default(listOf(Line, FEW), []),
	publisher: z.optional(Line),
	published: z.optional(PartialDate),
	url: z.optional(
		z
			.string()
			.check(z.maxLength(500), z.regex(/^https:\/\/[^\s"<>]+$/, 'must be an https:// address'))
	),
	/** The length of the source, so that what the deck quotes can be held under a tenth of it. */
	words: z.optional(z.int().check(z.positive(), z.lte(100_000_000))),
	/** Language of the source, when it is not the deck's. */
	lang: z.optional(Words)
});
export type Source = z.infer<typeof Source>;

export const Entity = z.strictObject({
	kind: z.enum(['state', 'person', 'organisation', 'place', 'other']),
	name: Words,
	/** Other spellings and names that a typed answer may use. */
	aliases: z._default(listOf(Words, FEW), []),
	/** ISO 3166-1 alpha-2, for states. */
	iso: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/, 'must be two capital letters'))),
	/** What a person was, as of the deck's facts. */
	office: z.optional(Line),
	/** How the name reads within a sentence, when that differs: "the United States". */
	inSentence: z.optional(Words),
	accentsCount: AccentsCount,
	/** Entities that people mix this one up with. */
	confusable: z._default(listOf(Id, FEW), []),
	lang: z.optional(Words)
});
export type Entity = z.infer<typeof Entity>;

/**
 * A pointer to the words of a source that carry a fact. `hash` is of a window of `words` words (see
 * anchors.ts); `paragraph` and `position` (of the window's first word) are hints, counted from 0. A
 * source that cannot be hashed (a roll call, a treaty) is pointed to by `at`.
 */
export const Anchor = z.strictObject({
	source: Id,
	hash: z.optional(
		z.string().check(z.regex(/^[0-9a-f]{32}$/, 'must be 32 hexadecimal digits, in quotes'))
	),
	words: z.optional(z.int().check(z.gte(6), z.lte(60))),
	paragraph: z.optional(z.int().check(z.nonnegative())),
	position: z.optional(z.int().check(z.nonnegative())),
	at: z.optional(Line),
	/** At most 25 words, shown to the learner word for word. */
	excerpt: z.optional(Line)
});
export type Anchor = z.infer<typeof Anchor>;

/** One link of the chain of reporting: who spoke or reported, and in what office at the time. */
export const Voice = z.pipe(
	z.pipe(
		z.union([Id, z.strictObject({ who: Id, as: z.optional(Line) })]),
		z.transform((voice) => (typeof voice === 'string' ? { who: voice } : voice))
	),
	z.strictObject({ who: Id, as: z.optional(Line) })
);
export type Voice = z.infer<typeof Voice>;

/** An entity in a set or group; the note says why it is (or is not) there. */
export const Member = z.pipe(
	z.pipe(
		z.union([Id, z.strictObject({ id: Id, note: z.optional(Line) })]),
		z.transform((member) => (typeof member === 'string' ? { id: member } : member))
	),
	z.strictObject({ id: Id, note: z.optional(Line) })
);
export type Member = z.infer<typeof Member>;

/** A thing that can be an answer: an entity, or words of its own with other accepted spellings. */
export const Term = z.union([
	z.strictObject({ entity: Id }),
	z.strictObject({
		text: Words,
		accept: z._default(listOf(Words, FEW), []),
		lang: z.optional(Words),
		accentsCount: AccentsCount
	}),
	// Not a pipe around the whole union: Zod would drop what a branch says of unknown keys.
	z.pipe(
		Words,
		z.transform(
			(text): { text: string; accept: string[]; lang?: string; accentsCount?: boolean } => ({
				text,
				accept: []
			})
		)
	)
]);
export type Term = z.infer<typeof Term>;

/** A wrong option that the author proves wrong by saying why. */
const Falsehood = z.strictObject({ text: Line, why: Line });

/** Where a source and the record part ways. The card asks the record; the footnote shows both. */
export const Disputed = z.strictObject({
	/** What the source says, in our words. */
	claim: Line,
	/** Who claims it: a source. */
	claimedBy: Id,
	/** What the record says. */
	record: Line,
	/** Where the record says it. */
	anchors: listOf(Anchor, FEW, 1)
});
export type Disputed = z.infer<typeof Disputed>;

/** The answer of the fact changed: what it was until when. Memory is kept, the card asked again. */
const Change = z.strictObject({ on: PartialDate, was: Line, because: Line });

const claim = {
	id: Id,
	section: z.optional(Id),
	asOf: AsOf,
	/** Who asserts it, then who reported that, and so on up to the source's author. */
	saidBy: listOf(Voice, FEW, 1),
	anchors: listOf(Anchor, FEW, 1),
	disputed: z.optional(Disputed),
	/** Explanation shown in the footnote: why it is so, what to remember it by. */
	note: z.optional(Line),
	/** Earlier answers, oldest first. Their number is the fact's revision. */
	changes: z._default(listOf(Change, FEW), []),
	accentsCount: AccentsCount,
	/** Facts of this deck that people mix this one up with. */
	confusable: z._default(listOf(Id, FEW), [])
};

/** Which entities belong. `closed` says that nobody else does. */
const SetFact = z.strictObject({
	...claim,
	kind: z.literal('set'),
	/** "Which states were full members of the CIS?" */
	question: Line,
	/** "full members of the CIS", to be read after "the" or "one of the". */
	label: Line,
	members: listOf(Member, MOST_MEMBERS, 1),
	closed: z.boolean(),
	/** Entities the source or record proves not to belong: the only place distractors come from. */
	outside: z._default(listOf(Member, MOST_MEMBERS), []),
	/** Whether learners are asked to name all members. Only a closed set can be. */
	recall: z._default(z.boolean(), true)
});

/** How entities divide into groups: a vote, a classification. */
const GroupsFact = z.strictObject({
	...claim,
	kind: z.literal('groups'),
	/** "How did {member} vote on ES-11/1?" */
	question: Line.check(z.includes('{member}')),
	label: Line,
	groups: listOf(
		z.strictObject({
			id: Id,
			/** The answer: "Abstained". */
			name: Words,
			accept: z._default(listOf(Words, FEW), []),
			members: listOf(Member, MOST_MEMBERS, 1),
			/** When given, only these members are asked one by one; the rest are foils and company. */
			ask: z.optional(listOf(Id, MOST_MEMBERS)),
			/** When given, the whole group can be asked for: "Which states voted against?" */
			recall: z.optional(Line)
		}),
		FEW,
		2
	),
	/** Whether nobody outside these groups belongs in any of them. */
	closed: z.boolean()
});

/** Words somebody said. `saidBy` is who reported them; the speaker stands apart. */
const QuoteFact = z.strictObject({
	...claim,
	kind: z.literal('quote'),
	speaker: Voice,
	/** The words, at most 25 of them, without quotation marks. */
	text: Line,
	/** Language of the words, when it is not the deck's. */
	lang: z.optional(Words),
	/** What they were said about: "about relations with the CIS". Must not name the speaker. */
	about: Line,
	/** A run of the quotation to be left out and asked for. */
	blank: z.optional(Words),
	/** Other words that would fit the blank, and are not what was said. */
	wrong: z._default(listOf(Falsehood, FEW), []),
	/** People proved not to be the speaker, besides those the deck shows saying other things. */
	notBy: z._default(listOf(Id, FEW), [])
});

const NumberFact = z.strictObject({
	...claim,
	kind: z.literal('number'),
	question: Line,
	value: z.number(),
	unit: z.optional(Words),
	qualifier: z._default(
		z.enum(['exactly', 'about', 'more than', 'at least', 'less than']),
		'exactly'
	),
	/** How far off an answer may be and still be right. */
	tolerance: z._default(z.number().check(z.nonnegative()), 0),
	/** Numbers that are certainly wrong; needed where the qualifier is not "exactly". */
	wrong: z._default(listOf(z.number(), FEW), [])
});

const DateFact = z.strictObject({
	...claim,
	kind: z.literal('date'),
	/** "When did Uzbekistan withdraw from the CSTO?" */
	question: Line,
	/** "Uzbekistan withdrew from the CSTO", for options and timelines. */
	event: Line,
	date: PartialDate,
	/** When given, the other direction is asked too: "What happened in 2012?" */
	reverse: z.optional(Line),
	wrong: z._default(listOf(PartialDate, FEW), [])
});

/** Things in an order that can be known: steps, a timeline, a ranking. */
const SequenceFact = z.strictObject({
	...claim,
	kind: z.literal('sequence'),
	question: Line,
	label: Line,
	items: listOf(z.strictObject({ id: Id, term: Term }), 100, 3)
});

/** Two things that belong together. Pairs of the same one-to-one relation prove each other wrong. */
const PairFact = z.strictObject({
	...claim,
	kind: z.literal('pair'),
	relation: Id,
	/** Whether each side has exactly one partner among all pairs of this relation. */
	oneToOne: z.boolean(),
	left: Term,
	right: Term,
	/** Asks for the right, given the left. */
	question: Line,
	/** Asks for the left, given the right. */
	reverse: z.optional(Line),
	wrong: z._default(listOf(Falsehood, FEW), [])
});

const DefinitionFact = z.strictObject({
	...claim,
	kind: z.literal('definition'),
	term: Term,
	/** Must not contain the term. */
	meaning: Line,
	/** Other definitions of this deck whose term could answer too: never distractors. */
	synonyms: z._default(listOf(Id, FEW), [])
});

/** A statement that is true, beside ones that are not. */
const StatementFact = z.strictObject({
	...claim,
	kind: z.literal('statement'),
	question: Line,
	text: Line,
	false: listOf(Falsehood, FEW, 1)
});

/** A sentence with blanks: "The term {{term:near abroad}} means …". */
const ClozeFact = z.strictObject({
	...claim,
	kind: z.literal('cloze'),
	text: Line,
	blanks: z._default(
		z.record(
			Id,
			z.strictObject({
				accept: z._default(listOf(Words, FEW), []),
				hint: z.optional(Line),
				wrong: z._default(listOf(Falsehood, FEW), [])
			})
		),
		{}
	)
});

export const Fact = z.discriminatedUnion('kind', [
	SetFact,
	GroupsFact,
	QuoteFact,
	NumberFact,
	DateFact,
	SequenceFact,
	PairFact,
	DefinitionFact,
	StatementFact,
	ClozeFact
]);
export type Fact = z.infer<typeof Fact>;
export type FactKind = Fact['kind'];
/** The fact of one kind: `FactOf<'quote'>`. */
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;

export const Deck = z.strictObject({
	/** Raised only when old files could no longer be read. */
	format: z.literal(1),
	id: Id,
	title: Words,
	summary: Line,
	/** BCP 47 language of the deck's text. */
	lang: z._default(
		z
			.string()
			.check(
				z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a language tag, such as en or ar')
			),
		'en'
	),
	dir: z._default(z.enum(['ltr', 'rtl']), 'ltr'),
	/** Whether accents tell words apart in all of the deck: see a fact, an entity, a term for less. */
	accentsCount: z._default(z.boolean(), false),
	license: Words,
	authors: listOf(Words, FEW, 1),
	sections: z._default(listOf(z.strictObject({ id: Id, title: Words }), 500), []),
	sources: z.record(Id, Source),
	entities: z._default(z.record(Id, Entity), {}),
	facts: z.array(Fact).check(z.minLength(1))
});
export type Deck = z.infer<typeof Deck>;
