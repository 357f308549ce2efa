import { isolated } from '#lib/ui/isolated.ts';
import type { footnote as english } from '#lib/ui/messages/en/footnote.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';

/** The footnote: where a fact comes from. */
export const footnote: Translated<typeof english> = {
	label: 'حاشية',
	quote: (words) => `«${isolated(words)}»`,
	speaker: 'قائله',
	saidBy: 'ذكره',
	reportedBy: 'نقله',
	asOf: 'حتى تاريخ',
	disputed: 'الوثائق تخالف ذلك',
	disputedWhy: 'ما قيل شيء وما تُظهره الوثائق شيء آخر، ومعرفة الاثنين مفيدة.',
	claim: (who) => `يقول ${isolated(who)}`,
	record: 'تقول الوثائق',
	sources: 'المصادر',
	changes: 'ما تغيّر',
	change: (on, was) => `حتى ${isolated(on)}: ${isolated(was)}`
};
