import type { Value } from '#lib/article/queue/candidate.ts';
import { judgeFact } from '#lib/device/articles/article-work.ts';
import { draftsHere, type Draft } from '#lib/device/articles/drafts.ts';
import { newId } from '#lib/ui/own/new-id.ts';
import { Review } from './review.svelte.ts';

/** Goes on with an article on this device. */
export const reviewOf = (draft: Draft): Review =>
	new Review({
		draft,
		put: (changed) => draftsHere().put(changed),
		judge: (value: Value, evidence: string, { file, told }) =>
			// Where the rules cannot be fetched somebody’s word counts as it did before.
			judgeFact({ file, told: told ?? {}, value, evidence }).catch(() => undefined),
		newId,
		now: () => Date.now()
	});
