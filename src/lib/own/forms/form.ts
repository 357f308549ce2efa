/** What a form for a kind of fact consists of; its words are texts (ui/messages/en/facts.ts). */
import type { FactKind, FactOf } from '#lib/deck/schema.ts';
import type { FactValue } from '#lib/own/list/row.ts';
import type { Lookup } from './term.ts';

/** How a field is filled in. */
export type FieldType =
	| 'line'
	| 'lines'
	| 'language'
	| 'date'
	| 'dates'
	| 'number'
	| 'numbers'
	| 'tick'
	| 'choice'
	/** Words, or an entity where they are its name. */
	| 'term'
	/** Entities, each with a few words about it. */
	| 'members'
	/** Entities, and nothing else. */
	| 'names'
	/** One who speaks. */
	| 'voice'
	/** What is wrong, and why. */
	| 'wrongs'
	| 'groups'
	| 'items'
	/** A picture and nothing else. */
	| 'picture'
	/** Places drawn over the picture of the fact. */
	| 'regions'
	| 'gaps'
	| 'blanks';

export interface FormField<Name extends string = string> {
	field: Name;
	as: FieldType;
	/** Among which one chooses. */
	options?: readonly string[];
	/** What a tick says while nobody has touched it. */
	usual?: boolean;
}

/** The fields of a kind that are its own. */
export type OwnField<K extends FactKind> = Exclude<
	keyof FactOf<K> & string,
	| 'id'
	| 'kind'
	| 'section'
	| 'asOf'
	| 'saidBy'
	| 'anchors'
	| 'disputed'
	| 'note'
	| 'tags'
	| 'changes'
	| 'accentsCount'
	| 'confusable'
>;

export interface FactForm<K extends FactKind> {
	/** What is not asked for at the beginning, and is needed. */
	blank: FactValue;
	/** Always in sight. */
	fields: readonly FormField<OwnField<K>>[];
	/** Folded away. */
	rare: readonly FormField<OwnField<K>>[];
	/** The answer in words: where they become others, whoever knew it knew something else. */
	answer: (value: FactValue, names: Lookup) => string;
	/** What it asks and what it answers, where the one is half of what somebody writes down. */
	sides?: (value: FactValue, names: Lookup) => readonly [string, string];
	/**
	 * The fact with its sides in each other's place; undefined where something in it belongs to one of them alone: wrong
	 * answers beside the back, or the one question that a pair has.
	 */
	turned?: (value: FactValue) => FactValue | undefined;
}
