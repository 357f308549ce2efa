/** Pictures and sounds on their way out, into files of programs that show them. */
import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import { namedMedium } from '#lib/deck/media/name.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { escapedHtml } from '#lib/formats/xml/read-xml.ts';

/** One by its name in the deck's texts; undefined of what is not here. */
export type FindMedium = (name: string) => KeptMedium | undefined;

/** What programs know by its ending. */
export const fileOf = ({ name, type }: KeptMedium): string => `${name}.${type}`;

/** What draws one in HTML; undefined where its words are to stand there. */
export type DrawMedium = (name: string, alt: string, marks?: string) => string | undefined;

/**
 * @param address of a file in the package
 * @param sound how a sound is played
 */
export const drawnMedia =
	(
		deck: Pick<Deck, 'media'>,
		find: FindMedium,
		address: (medium: KeptMedium) => string,
		sound: (address: string, title: string) => string
	): DrawMedium =>
	(name, alt) => {
		const medium = find(name);
		if (!medium) return undefined;
		const to = escapedHtml(address(medium));
		if (namedMedium(name)?.kind === 'sound') return sound(to, escapedHtml(alt));
		const { credit, license } = (Object.hasOwn(deck.media ?? {}, name) && deck.media?.[name]) || {};
		const beside = [
			['data-credit', credit],
			['data-license', license],
			['title', [credit, license].filter((one) => one !== undefined).join(', ') || undefined]
		].flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escapedHtml(value)}"`));
		return `<img src="${to}" alt="${escapedHtml(alt)}"${beside.join('')}>`;
	};
