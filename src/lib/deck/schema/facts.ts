/** The ten kinds of facts. */
import * as z from 'zod/mini';
import { claim } from './claim.ts';
import { Voice } from './evidence.ts';
import { FEW, Id, Line, listOf, MOST_MEMBERS, Words } from './text.ts';
import { Falsehood, Member, Term } from './things.ts';
import { PartialDate } from './when.ts';

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
