/** What planning for exams takes, read from this device. */
import { examBasis, LATEST, type Now } from '#lib/exam/exam-basis.ts';
import type { OutlookInput } from '#lib/exam/plan/outlook.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import type { ExamPlan } from '#lib/memory/log/exam-plan.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import { coveredCards, type CoveredDecks } from '#lib/device/decks/covered-cards.ts';
import { StorageFailure } from '#lib/device/storage/health.ts';

/** What this needs of the device. */
export interface ExamDevice {
	readonly memories: Memories;
	readonly decks: CoveredDecks;
	latest(count: number): Promise<Entry[]>;
}

/** Reads once what the plans of several exams share, and then what each needs. */
export async function examReader(
	device: ExamDevice
): Promise<(plan: ExamPlan, at: Now) => Promise<OutlookInput>> {
	const inputOf = examBasis(device.memories, await latestEntries(device));
	return async (plan, at) => inputOf(plan, await coveredCards(device.decks, plan.covers), at);
}

/** Without them there are plans too: by the usual pace, and as if today had just begun. */
async function latestEntries(device: ExamDevice): Promise<Entry[]> {
	try {
		return await device.latest(LATEST);
	} catch (error) {
		if (error instanceof StorageFailure) return [];
		throw error;
	}
}
