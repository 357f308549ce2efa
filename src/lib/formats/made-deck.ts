/** What was taken down of a file, as a deck. */
import type { Medium } from '#lib/deck/schema/media.ts';
import { slug } from './drafts.ts';
import type { Naming } from './reading.ts';
import { beginning } from './text/clean.ts';

/** Of a deck that comes from a file, its only source and its only voice. */
export const SOURCE = 'file';
export const MAKER = 'maker';
/** Languages that are written from right to left. */
const RTL = /^(?:ar|dv|fa|he|ps|sd|ug|ur|yi)\b/;

interface Parts {
	title: string;
	/** Undefined where the file does not say it. */
	lang: string | undefined;
	/** Names of its parts, and what can be an answer, by their ids. */
	sections: ReadonlyMap<string, string>;
	entities: Readonly<Record<string, object>>;
	media: Readonly<Record<string, Medium>>;
}

export function madeDeck(
	facts: readonly Record<string, unknown>[],
	{ title, lang: spoken, sections: all, entities, media }: Parts,
	{ file, day, lang, dir, maker }: Naming
): Record<string, unknown> {
	const used = new Set(facts.flatMap(({ section }) => (section as string | undefined) ?? []));
	const sections = [...all].filter(([id]) => used.has(id));
	return {
		format: 1,
		id: slug(title),
		title,
		summary: title,
		lang: spoken ?? lang,
		dir: spoken === undefined ? dir : RTL.test(spoken) ? 'rtl' : 'ltr',
		license: 'All rights reserved',
		authors: [maker],
		...(sections.length > 1 && { sections: sections.map(([id, name]) => ({ id, title: name })) }),
		sources: {
			[SOURCE]: {
				kind: 'record',
				title: beginning(file, 200) || '…',
				authors: [maker],
				published: day
			}
		},
		entities: { [MAKER]: { kind: 'other', name: maker }, ...entities },
		...(Object.keys(media).length > 0 && { media }),
		facts: sections.length > 1 ? facts : facts.map(unsectioned)
	};
}

/** A fact of a deck that has no parts. */
function unsectioned(fact: Record<string, unknown>): Record<string, unknown> {
	const { section: _, ...rest } = fact;
	return rest;
}
