import type { Saying } from '#lib/deck/saying.ts';
import type { FactDraft } from '#lib/formats/reading.ts';

/** A fact that is made of a question, and what of it is not as it was. */
export type Made = readonly [draft: FactDraft, changes: readonly Saying[]];
