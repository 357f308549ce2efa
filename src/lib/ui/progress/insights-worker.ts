/** Looks through the whole log where it keeps nobody waiting (see insights.ts). */
import { onErrand } from '#lib/device/fit/errand.ts';
import { wholeLog } from '#lib/device/log/whole-log.ts';
import { insightsOf, type Insights, type InsightsInput } from '#lib/insights/insights.ts';

export type InsightsRequest = Omit<InsightsInput, 'entries'> & {
	entries: InsightsInput['entries'] | undefined;
};

onErrand(async ({ entries, ...rest }: InsightsRequest): Promise<Insights> =>
	insightsOf({ ...rest, entries: await wholeLog(entries) })
);
