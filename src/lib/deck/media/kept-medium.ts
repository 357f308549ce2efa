import type { SaidOf } from '#lib/deck/schema/media.ts';
import type { PictureType, SoundType } from './first-bytes.ts';

/** A picture or a sound as it is kept: it is what its name says. */
export interface KeptMedium {
	name: string;
	type: PictureType | SoundType;
	/** Not a Blob: some browsers lose those. */
	bytes: Uint8Array<ArrayBuffer>;
}

/** One that a deck can show, and what the deck says of it but for its words. */
export interface Admitted {
	kept: KeptMedium;
	said: SaidOf;
}
