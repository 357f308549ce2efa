/**
 * Pictures and sounds that lie beside a deck's file, `![what is seen](media/flag.jpg)`: each becomes one that is called by what it
 * is, and the deck says so. Whoever made it, and under which licence, stands in `media`, by its file.
 */
import * as z from 'zod/mini';
import type { Admitted } from '#lib/deck/media/kept-medium.ts';
import { namedMedium } from '#lib/deck/media/name.ts';
import type { Finding, Path } from '#lib/deck/problem.ts';
import { say, type Saying } from '#lib/deck/saying.ts';
import { Deck } from '#lib/deck/schema.ts';
import { Medium } from '#lib/deck/schema/media.ts';
import { Id, Line, Words } from '#lib/deck/schema/text.ts';

/** One by its place beside the deck, `media/flag.jpg`; or what is to be done about it. */
export type BesideDeck = (file: string) => Admitted | Saying;

const IN_FOLDER = /^media\/./;

/** What a deck file says of one by its file: all else follows from its bytes. */
const OfFile = z.strictObject({
	file: z.string().check(z.regex(IN_FOLDER)),
	alt: z.optional(Line),
	credit: z.optional(Line),
	license: z.optional(Words)
});

const MISREAD = say`write it as { file: media/flag.jpg, credit: Ann Example, license: CC BY 4.0 }: credit and license may be left out, and nothing else stands there.`;
const notBeside: BesideDeck = (file) =>
	say`${file} lies beside the deck’s file, which is all there is here: \`npm run decks -- convert\` makes a .footnote file that holds both.`;

/** What follows from the bytes of one nobody types: a deck's file says which file it is. */
export const DeckFile = z.extend(Deck, {
	media: z.optional(z.record(Id, z.union([OfFile, Medium])))
});

const SHOWN = /!\[([^\]\n]*)\]\(([^)\n]+)\)/g;

/**
 * @param beside absent where the file is all there is
 * @returns the deck as it says what it shows, and what is wrong with that
 */
export function withMediaFiles(
	deck: unknown,
	beside?: BesideDeck
): { value: unknown; findings: Finding[] } {
	if (typeof deck !== 'object' || deck === null || Array.isArray(deck))
		return { value: deck, findings: [] };
	const { media, facts, ...rest } = deck as Record<string, unknown>;
	const entries = Object.entries(Object(media ?? {}) as Record<string, unknown>);
	const ofFiles = entries.flatMap(([id, entry]) => {
		const read = OfFile.safeParse(entry);
		return read.success ? [{ id, ...read.data }] : [];
	});
	const misread = entries.flatMap(([id, entry]) =>
		'file' in (Object(entry) as object) && !ofFiles.some((one) => one.id === id) ? id : []
	);
	const others = entries.filter(
		([id]) => !misread.includes(id) && !ofFiles.some((one) => one.id === id)
	);
	const known = new Map(others);
	const said: Record<string, unknown> = {};
	const findings: Finding[] = misread.map((id) => ({ path: ['media', id], message: MISREAD }));
	const shown = new Set<string>();

	/** Where it lies; undefined of what is no file beside a deck. */
	const fileOf = (to: string): string | undefined => {
		const { type } = Object(known.get(to)) as { type?: unknown };
		// Without a folder what is called by what it is may be anywhere.
		if (namedMedium(to))
			return beside && typeof type === 'string' ? `media/${to}.${type}` : undefined;
		return IN_FOLDER.test(to) ? to : ofFiles.find(({ id }) => id === to)?.file;
	};
	const put = (whole: string, alt: string, at: string, path: Path): string => {
		// What is marked in it stays where it is.
		const [to = '', marks] = at.split('#');
		const file = fileOf(to);
		if (file === undefined) return whole;
		shown.add(file);
		const entry = ofFiles.find((one) => one.file === file);
		const words = alt.trim() || entry?.alt;
		const found = (beside ?? notBeside)(file);
		const wrong =
			words === undefined
				? say`${file} has no words for whoever cannot see or hear it: write ![what is seen](${file}).`
				: 'kept' in found
					? undefined
					: found;
		if (wrong || !('kept' in found)) {
			if (wrong) findings.push({ path, message: wrong });
			return words ?? '';
		}
		const { credit, license } = entry ?? (Object(known.get(to)) as typeof entry) ?? {};
		const { kept, said: follows } = found;
		said[kept.name] ??= {
			...follows,
			alt: words,
			...(credit !== undefined && { credit }),
			...(license !== undefined && { license })
		};
		return `![${words}](${kept.name}${marks === undefined ? '' : `#${marks}`})`;
	};
	const walk = (value: unknown, path: Path): unknown => {
		if (typeof value === 'string')
			return value.includes('](')
				? value.replace(SHOWN, (whole, alt: string, to: string) => put(whole, alt, to.trim(), path))
				: value;
		if (Array.isArray(value)) return value.map((one, i) => walk(one, [...path, i]));
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).map(([key, one]) => [key, walk(one, [...path, key])])
		);
	};

	const all = walk(facts, ['facts']);
	if (shown.size === 0 && ofFiles.length + misread.length === 0)
		return { value: deck, findings: [] };
	for (const { id, file } of ofFiles)
		if (!shown.has(file))
			findings.push({
				path: ['media', id],
				message: say`no fact shows ${file}: write ![what is seen](${file}) where it belongs, or take it out.`
			});
	const left = others.filter(([id]) => !Object.hasOwn(said, id));
	const record = { ...Object.fromEntries(left), ...said };
	return {
		value: {
			...rest,
			...((media !== undefined || Object.keys(said).length > 0) && { media: record }),
			...(facts !== undefined && { facts: all })
		},
		findings
	};
}
