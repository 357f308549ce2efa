/** What the pages that make decks need of this device: see device/own. */
import type { Edit, EditDraft } from '#lib/own/edit.ts';
import type { PartsOf } from '#lib/own/fold.ts';

/** What was written together, and is taken back together. */
export type Written = readonly Edit[];

export interface OwnStore {
	/** Whether what is written reaches the disk. */
	readonly health: { kind: string };
	/** The parts of a deck; none of one that there is not. */
	parts(deck: string): PartsOf;
	/** Resolves when it is on the disk; where the disk refuses, `health` says so. */
	write(drafts: readonly EditDraft[]): Promise<Written>;
	/** Resolves when `parts` says all that is being written: what is made of a part as it reads waits for that. */
	written(): Promise<unknown>;
	/** Takes all of it back. */
	undo(written: Written): Promise<unknown>;
}

/** Whether what was written is kept, for whoever reads it on the page. */
export type Saving = 'nothing' | 'saving' | 'saved' | 'failed' | 'page';

/** How it stands once something was written. */
export function savedIn({ health }: OwnStore): Saving {
	if (health.kind === 'memory-only') return 'page';
	return health.kind === 'ok' || health.kind === 'opening' ? 'saved' : 'failed';
}
