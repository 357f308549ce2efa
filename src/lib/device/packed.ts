import type { Entry } from '#lib/memory/entry.ts';

export type PackedEntries = readonly Entry[];
export const pack = (entries: readonly Entry[]): PackedEntries => entries;
export const unpack = (packed: PackedEntries): readonly Entry[] => packed;
