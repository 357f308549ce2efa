import type { newer as english } from '#lib/ui/messages/en/newer.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { answer, correction, mark } from './nouns.ts';
import { count } from './plural.ts';

/** What a teacher is told of things that only a newer release of the server understands. */
export const newer: Translated<typeof english> = {
	title: 'من إصدار أحدث من Footnote',
	given: 'يبقى ما يلي كما هو، ويُفتح هنا بعد تحديث هذا الخادم أيضًا:',
	changed: 'يبقى ما يلي كما هو، ويُحسب هنا بعد تحديث هذا الخادم أيضًا:',
	fixes: (n) => `${count(n, correction)} في مفتاح الإجابات`,
	marks: (n) => `${count(n, mark)} بعد التغيير`,
	answers: (n) => count(n, answer)
};
