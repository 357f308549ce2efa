import type { Medium } from '#lib/deck/schema/media.ts';

/** A side of a card reads so now; with what its deck says of a picture or a sound that is new. */
export type OnMedium = (text: string, added?: { name: string; medium: Medium }) => void;
