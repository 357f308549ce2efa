import { isolated } from '#lib/ui/isolated.ts';
import type { assigned as english } from '#lib/ui/messages/en/assigned.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { card } from './nouns.ts';
import { minutes, number } from './numbers.ts';
import { count } from './plural.ts';

/** What a class asks of a pupil. */
export const assigned: Translated<typeof english> = {
	title: 'الواجبات',
	as: (nickname) => `باسم ${isolated(nickname)}`,
	none: 'لا واجبات بعد. ما إن يُعطى واجب حتى يظهر هنا وفي صفحة «اليوم».',
	newer:
		'من إصدار أحدث من Footnote. يظهر على جهازك بعد تحديث Footnote: أغلق التطبيق وافتحه من جديد وأنت متصل بالشبكة.',
	later: (date) => `من ${isolated(date)}`,
	over: 'انتهى الموعد. ما تعلمته يبقى ضمن مراجعاتك.',
	study: (n) => `تعلُّم · ${minutes(n)}`,
	goOn: 'بضع دقائق أخرى',
	done: 'اكتمل لهذا اليوم',
	known: (known, of) => `حُفظ ${number(known)} من ${count(of, card, 'oblique')}`,
	loading: 'يُحمَّل مرة واحدة إلى جهازك: يكفي اتصال قصير بالشبكة.',
	needsDevice: 'تقدمك محفوظ على جهازك وحده، ولا يظهر إلا بتشغيل JavaScript.'
};
