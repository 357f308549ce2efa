/** Ids that nobody else gives: for facts, and for decks of one's own. */
import { newDeviceId } from '#lib/device/storage/device-id.ts';

/** 32^12 of a deck's facts: two devices that write for years do not meet. */
export const newId = (): string => newDeviceId().slice(0, 12);

export const newDeckId = (): string => `own-${newDeviceId()}`;
