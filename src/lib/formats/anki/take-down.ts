/** What is known of a note in Anki's file, and how what comes of it is taken down. */
import type { Saying } from '#lib/deck/saying.ts';
import type { FactDraft } from '#lib/formats/reading.ts';
import { OF_MEDIA, PLACES, REASONS } from '#lib/formats/reasons.ts';
import type { PutMedium } from '#lib/formats/media/enclosures.ts';
import type { Taken } from '#lib/formats/taken.ts';
import type { NoteType } from './collection.ts';
import { fieldText } from './sides.ts';

export interface StoredCard {
	id: string;
	ord: number;
}

export interface StoredNote {
	id: string;
	/** Where it stands, where that is not its id. */
	at?: Saying;
	/** Permanent, and the same wherever the note goes. */
	guid: string;
	type: NoteType;
	/** HTML by the names of its fields. */
	fields: ReadonlyMap<string, string>;
	/** What templates may name besides. */
	specials: ReadonlyMap<string, string>;
	cards: readonly StoredCard[];
	section: string | undefined;
	tags: readonly string[];
}

/** `factId/aspect` by the ids of Anki's cards; and by what Footnote's own notes say of the card that they are (`PLACE`). */
export type CardIds = Map<string, string>;

/** Where notes are taken down, and their pictures and sounds found. */
export interface Desk {
	taken: Taken;
	put: PutMedium;
	/** The bytes of a file that a note names, where they can be had. */
	bytesOf?: (reference: string) => Uint8Array | undefined;
}

/** The field in which Footnote's own notes have where it stands. */
export const OURS = 'Footnote';

/** @param own what it is known by among all notes */
export function takeDown(
	{ taken, put }: Desk,
	{ id, at = PLACES.note(id), section, fields, tags }: StoredNote,
	draft: FactDraft,
	changes: readonly Saying[],
	own: string
): string | undefined {
	if (draft.kind === 'card' && (draft.front === '' || draft.back === ''))
		return void taken.refuse(at, draft.front || draft.back, mediaOf(changes) ?? REASONS.oneSide);
	const { text: footnote } = fieldText(fields.get(OURS) ?? '', put);
	const note = footnote === '' || draft.kind === 'cloze' ? {} : { note: footnote };
	return taken.fact(
		at,
		{ ...draft, ...note, tags: [...tags], ...(section !== undefined && { section }) },
		changes,
		own
	);
}

/** What is on a side of which no words are left. */
const mediaOf = (changes: readonly Saying[]) => changes.find((why) => OF_MEDIA.has(why));
