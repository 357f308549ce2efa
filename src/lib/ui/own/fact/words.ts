import type { FactKind } from '#lib/deck/schema.ts';
import { formOf } from '#lib/own/forms/forms.ts';
import { facts } from '#lib/ui/messages/facts.ts';

export interface FieldWords {
	label: string;
	help: string;
}

/** What a field of a kind is called, and what belongs in it. */
export const wordsOf = (kind: FactKind, field: string): FieldWords =>
	(facts.kinds[kind].fields as Readonly<Record<string, FieldWords>>)[field] ?? {
		label: field,
		help: ''
	};

/** What the fields are called that are still to be filled in before it can be asked. */
export const stillMissing = (kind: FactKind, problems: ReadonlyMap<string, unknown>): string[] =>
	formOf(kind)
		.fields.filter(({ field }) => problems.has(field))
		.map(({ field }) => wordsOf(kind, field).label);
