import type { PictureType, SoundType } from './first-bytes.ts';

/** A picture or a sound as it is kept: it is what its name says. */
export interface KeptMedium {
	name: string;
	type: PictureType | SoundType;
	/** Not a Blob: some browsers lose those. */
	bytes: Uint8Array<ArrayBuffer>;
}
