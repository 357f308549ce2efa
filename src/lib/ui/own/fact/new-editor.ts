import type { FactKind } from '#lib/deck/schema.ts';
import { formOf } from '#lib/own/forms/forms.ts';
import { MAKER, SOURCE } from '#lib/own/list/row.ts';
import { untitledToday } from '#lib/ui/own/list/new-editor.ts';
import { namesHere } from '#lib/ui/own/names-here.ts';
import { newId } from '#lib/ui/own/new-id.ts';
import type { OwnStore } from '#lib/ui/own/own-store.ts';
import { FactEditor, type Beginning } from './fact-editor.svelte.ts';

interface Place {
	deck: string;
	fact: string;
	/** Of one that is only to be written. */
	kind: FactKind | undefined;
	/** What its answer was, where it is known to have become another. */
	was?: string | undefined;
}

/** Goes on with a fact, or begins one. */
export const factEditorOf = (store: OwnStore, { deck, fact, kind, was }: Place): FactEditor =>
	new FactEditor({
		store,
		deck,
		fact,
		newId,
		was,
		begin: kind && beginningOf(kind),
		later: (work, ms) => setTimeout(work, ms)
	});

/** Whoever writes it is who says so, as of today. */
function beginningOf(kind: FactKind): Beginning {
	const names = namesHere();
	return {
		value: {
			kind,
			...formOf(kind).blank,
			asOf: names.day,
			saidBy: [MAKER],
			anchors: [{ source: SOURCE }]
		},
		names,
		untitled: untitledToday()
	};
}
