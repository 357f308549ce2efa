/** Files that stand beside a text of Moodle's, `<file name="…" encoding="base64">`; the text calls them `@@PLUGINFILE@@/…`. */
import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import type { Enclosed } from '#lib/formats/media/enclosures.ts';
import { fileOf } from '#lib/formats/media/going.ts';
import { unescapedName } from '#lib/formats/media/packed.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { fromBase64, toBase64 } from '#lib/formats/text/base64.ts';
import { shortName } from '#lib/formats/text/hash.ts';
import { childrenOf, textIn, type XmlElement } from '#lib/formats/xml/read-xml.ts';

const BESIDE = '@@PLUGINFILE@@/';

export function fileBeside(
	element: XmlElement | undefined,
	reference: string
): Enclosed | undefined {
	const [path = ''] = reference.trim().split('?');
	if (!element || !path.startsWith(BESIDE)) return undefined;
	const name = unescapedName(path.slice(path.lastIndexOf('/') + 1));
	const file = childrenOf(element, 'file').find(
		({ attributes }) =>
			attributes.get('encoding') === 'base64' && attributes.get('name')?.normalize('NFC') === name
	);
	if (!file) return undefined;
	const text = textIn(file);
	// Two questions may each have a file of that name.
	const key = `${name} ${shortName(text)}`;
	return { name, key, unpack: () => fromBase64(text) ?? REASONS.mediumBroken };
}

export const addressOf = (medium: KeptMedium): string => `${BESIDE}${fileOf(medium)}`;

export const fileElement = (medium: KeptMedium): string =>
	`<file name="${fileOf(medium)}" path="/" encoding="base64">${toBase64(medium.bytes)}</file>`;
