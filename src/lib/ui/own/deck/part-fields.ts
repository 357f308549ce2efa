/** What is asked of sources, sections and names, in the order of the form. */
import type { TextType } from '#lib/own/forms/typed-text.ts';
import type { PartKind } from './parts-editor.svelte.ts';

export interface PartField {
	field: string;
	as: TextType | 'choice';
}

export const PART_FIELDS: Readonly<Record<PartKind, readonly PartField[]>> = {
	source: [
		{ field: 'title', as: 'line' },
		{ field: 'kind', as: 'choice' },
		{ field: 'authors', as: 'lines' },
		{ field: 'publisher', as: 'line' },
		{ field: 'published', as: 'date' },
		{ field: 'url', as: 'line' },
		{ field: 'words', as: 'number' }
	],
	section: [{ field: 'title', as: 'line' }],
	entity: [
		{ field: 'name', as: 'line' },
		{ field: 'kind', as: 'choice' },
		{ field: 'aliases', as: 'lines' },
		{ field: 'office', as: 'line' },
		{ field: 'inSentence', as: 'line' },
		{ field: 'iso', as: 'line' }
	]
};

/** What one is called: its first field. */
export const nameField = (of: PartKind): string => PART_FIELDS[of][0]!.field;
