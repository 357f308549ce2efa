/** Pictures and sounds in HTML. */
import type { Saying } from '#lib/deck/saying.ts';
import type { PutMedium } from '#lib/formats/media/enclosures.ts';
import { escaped } from '#lib/formats/text/rich-text.ts';
import { marked } from '#lib/formats/media/marked.ts';
import type { Element } from './tree.ts';

type Attributes = ReadonlyMap<string, string>;

/** What puts those of one text in their places, as `place` says, and counts what is lost of them. */
export const mediaWith =
	(put: PutMedium, lost: Set<Saying>, place: (made: string) => string) =>
	(attributes: Attributes, title: string): string => {
		const alt = attributes.get('alt') ?? title;
		const made = put(attributes.get('src') ?? '', {
			alt,
			credit: attributes.get('data-credit'),
			license: attributes.get('data-license')
		});
		if (typeof made === 'string') return place(marked(made, attributes.get('data-marks')));
		lost.add(made);
		return words(alt);
	};

/** A description that is not but the name of a file. */
export const words = (alt: string): string =>
	alt.trim() === '' || /\.\w{2,4}$/.test(alt.trim()) ? '' : ` ${escaped(alt.trim())} `;

/** What is said of a sound or a film: where it is may stand in an element of its own. */
export function soundOf({ attributes, inside }: Element): Attributes {
	if (attributes.has('src')) return attributes;
	const source = inside.find((one) => typeof one !== 'string' && one.tag === 'source');
	return typeof source === 'object' ? new Map([...attributes, ...source.attributes]) : attributes;
}
