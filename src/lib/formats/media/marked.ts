/** Pictures of which parts are marked or hidden: what stands behind the name, `#?r100,…` (deck/media/region-marks.ts). */
import { MARK_SIGN, namedMedium } from '#lib/deck/media/name.ts';

/** From the left, from the top, width and height: parts of the picture, 0..1. */
export type Box = readonly [left: number, top: number, width: number, height: number];

const ONLY = new RegExp(`^${MARK_SIGN}{1,3500}$`);

/** A picture as it stands in a text, with parts of it marked; as it is, where that says nothing. */
export const marked = (picture: string, marks: string | undefined): string =>
	marks !== undefined && ONLY.test(marks) ? picture.replace(/\)$/, () => `#${marks})`) : picture;

/** Width by height of a picture in a text. */
export function ratioOf(picture: string): number {
	const named = namedMedium(/\(([^()#]+)(?:#[^()]*)?\)$/.exec(picture)?.[1] ?? '');
	return named?.kind === 'picture' ? named.width / named.height : 1;
}
