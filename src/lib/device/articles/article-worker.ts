/** Reads articles and finds facts in them, where it keeps nobody waiting (see article-work.ts). */
import { copyOf, plainText } from '#lib/article/plain-text.ts';
import { againstCopy, type AgainstCopy } from '#lib/deck/copy/against-copy.ts';
import { admit, type Admitted } from '#lib/article/asked/admit.ts';
import type { Proposals } from '#lib/article/propose-from.ts';
import { propose } from '#lib/article/propose.ts';
import { withRecord } from '#lib/article/reference/with-record.ts';
import type { Found } from '#lib/article/queue/candidate.ts';
import { deckOf, type DeckData } from '#lib/article/queue/deck.ts';
import { faultsSaid } from '#lib/article/queue/faults.ts';
import { foundIn } from '#lib/article/queue/find.ts';
import { anchorsIn } from '#lib/article/queue/anchors.ts';
import type { Fault } from '#lib/article/gates/claim.ts';
import { onErrand } from '#lib/device/fit/errand.ts';
import { sha256 } from '#lib/device/sha256.ts';
import type { ArticleWork, Read } from './article-work.ts';
import { readBytes } from './read-bytes.ts';

type Done = Read | Found | Fault[] | Admitted | DeckData | AgainstCopy;

onErrand(async (work: ArticleWork): Promise<Done> => {
	if (work.kind === 'read') return readBytes(work.bytes);
	if (work.kind === 'check')
		return againstCopy(work.deck, work.source, copyOf(work.file), `“${work.title}”`, sha256);
	const found = propose(work.file, work.told);
	if (work.kind === 'find') return withRecord(foundIn(found, work.told.title), found);
	if (work.kind === 'judge') return faultsSaid(work.value, work.evidence, found);
	if (work.kind === 'admit') return admitted(work, found);
	const anchor = anchorsIn(plainText(found.article.source), work.found.text, sha256);
	return deckOf(work.accepted, { ...work, anchor });
});

/** What is let in, each list with what the record has against it. */
function admitted(
	{ proposed, items, from, found }: Extract<ArticleWork, { kind: 'admit' }>,
	proposals: Proposals
): Admitted {
	const { decisions, refused } = admit(proposed, proposals, items, from);
	const checked = decisions.map((one) => {
		if (one.does !== 'add') return one;
		const [candidate] = withRecord({ ...found, candidates: [one.candidate] }, proposals).candidates;
		return candidate ? { ...one, candidate } : one;
	});
	return { decisions: checked, refused };
}
